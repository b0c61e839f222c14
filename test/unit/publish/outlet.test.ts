import { describe, expect, test } from '@jest/globals';
import { redactor } from '../../../src/core/redact.js';
import { type Outlet, publish, withDeliveries } from '../../../src/publish/outlet.js';
import { planted } from '../../support/planted.js';
import { aReport } from '../../support/report.js';

const secret = planted('hunter2');
const redact = redactor([secret]);
const report = aReport({ notes: [`connected with ${secret}`] });

function outlet(name: string, deliver: Outlet['deliver']): Outlet {
  return { name, deliver };
}

describe('publish', () => {
  test('lets no outlet stop another: each has its own delivery', async () => {
    const seen: string[] = [];
    const deliveries = await publish(
      report,
      [
        outlet('broken', () => Promise.reject(new Error('cannot reach postgresql://a:hunter2@h/d'))),
        outlet('throwing', () => {
          throw new Error('bug');
        }),
        outlet('fine', async (clean) => {
          seen.push(...clean.notes);
          return [`cut with ${secret}`];
        }),
      ],
      { redact },
    );
    expect(deliveries).toEqual([
      {
        outlet: 'broken',
        status: 'failed',
        notes: ['The broken could not be written: cannot reach postgresql://a:***@h/d'],
      },
      { outlet: 'throwing', status: 'failed', notes: ['The throwing could not be written: bug'] },
      { outlet: 'fine', status: 'delivered', notes: ['cut with ***'] },
    ]);
    expect(seen).toEqual(['connected with ***']);
  });

  test('does not wait for an outlet that hangs, and tells it to stop', async () => {
    let stopped: unknown;
    const hangs = outlet('slow', (_report, signal) => {
      signal.addEventListener('abort', () => {
        stopped = signal.reason;
      });
      return new Promise(() => undefined);
    });
    const [delivery] = await publish(report, [hangs], { redact, deadlineMs: 20 });
    expect(delivery).toMatchObject({
      status: 'failed',
      notes: [expect.stringContaining('no answer within 0.02 s')],
    });
    expect(stopped).toEqual(new Error('no answer within 0.02 s'));
  });

  test('ends at once when the run was cancelled', async () => {
    const hangs = outlet('slow', () => new Promise(() => undefined));
    const [delivery] = await publish(report, [hangs], { redact, signal: AbortSignal.abort() });
    expect(delivery?.notes).toEqual(['The slow could not be written: the run was cancelled']);
  });
});

test('what outlets had to say joins the notes of the report and leaves the verdict', () => {
  const told = withDeliveries(report, [{ outlet: 'x', status: 'failed', notes: ['not written'] }]);
  expect(told).toEqual({ ...report, notes: [...report.notes, 'not written'] });
});

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Rollback } from '../../../src/core/rollback.js';
import { renderSummary } from '../../../src/publish/summary.js';
import { renderTerminal } from '../../../src/publish/terminal/terminal.js';
import { aCheck, aReport, nastyText } from '../../support/report.js';

const rollback: Rollback = {
  mode: 'safe',
  result: 'refused',
  service: 'shop',
  from: { id: 'dep-2' },
  reason: 'the code of before cannot live with 1 of 2 migrations since then',
  migrations: [
    {
      project: '.',
      id: '4',
      name: 'notes',
      file: 'm/4.sql',
      compatible: true,
      reason: 'old code does not meet what it changes',
    },
    {
      project: '.',
      id: '5',
      name: 'less',
      file: 'm/5.sql',
      compatible: false,
      reason: 'column public.orders.note removed',
    },
  ],
};
const report = (parts: Partial<Rollback> = {}) =>
  aReport({
    checks: [
      aCheck({ gate: 'rollback', project: 'shop', status: 'failed', rollback: { ...rollback, ...parts } }),
    ],
  });

test('the job summary shows each migration, the one that stands in the way first', () => {
  const { text } = renderSummary(report());
  const rows = text.split('\n').filter((line) => /yes|❌ no/.test(line));
  expect(rows).toEqual([
    '| <code>5 &#40;less&#41;</code> | ❌ no | column public.orders.note removed |',
    '| <code>4 &#40;notes&#41;</code> | ✅ yes | old code does not meet what it changes |',
  ]);
});

test('the terminal shows the same in lines', () => {
  const lines = renderTerminal(report(), { colour: false, width: 100, unicode: true });
  expect(lines).toContain('  ✗ 5 (less): column public.orders.note removed');
  expect(lines).toContain('  ✓ 4 (notes): old code does not meet what it changes');
});

describe('a release that was rolled back', () => {
  const back = report({ result: 'rolled-back', verified: true });

  test('has failed, and everyone reads that the old version is live again', () => {
    const { text } = renderSummary(back);
    expect(text).toContain('failed and was rolled back, the old version is live again');
    expect(text).toContain('| ↩️ done, the old version is live again |');
    const lines = renderTerminal(back, { colour: false, width: 100, unicode: true });
    expect(lines[0]).toMatch(/^✗ rollback of shop done, the old version is live again: /);
    expect(text).not.toContain('❌ failed');
  });

  test('says so when the old version is not well either', () => {
    const { text } = renderSummary(report({ result: 'rolled-back', verified: false }));
    expect(text).toContain('done, the old version is live again and not healthy');
  });

  test('is not said to be back while one of its services is not', () => {
    const both = aReport({
      checks: [
        ...back.checks,
        aCheck({
          gate: 'rollback',
          project: 'api',
          status: 'failed',
          rollback: { ...rollback, service: 'api' },
        }),
      ],
    });
    const { text } = renderSummary(both);
    expect(text).not.toContain('was rolled back');
    expect(text).toContain('| rollback of api | ❌ refused |');
  });
});

test('nothing is shown where no migration came with the release', () => {
  expect(renderSummary(report({ migrations: [] })).text).not.toContain('Can the old code');
});

test('no name breaks out of its line or its cell', () => {
  fc.assert(
    fc.property(nastyText, nastyText, (id, reason) => {
      const migrations = [{ project: '.', id, name: '', file: 'm', compatible: false, reason }];
      const { text } = renderSummary(report({ migrations }));
      expect(text.split('\n').filter((line) => line.includes('❌ no'))).toHaveLength(1);
      const lines = renderTerminal(report({ migrations }), { colour: false, width: 100, unicode: true });
      expect(lines.every((line) => !/[\n\r\u001b]/.test(line))).toBe(true);
    }),
  );
});

import { readFile } from 'node:fs/promises';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { renderTerminal, type TerminalOptions } from '../../../src/publish/terminal/terminal.js';
import { exampleReport } from '../../support/example-report.js';
import { aCheck, aFinding, aMigration, anyReport, aReport } from '../../support/report.js';

const plain: TerminalOptions = { colour: false, width: 90, unicode: true };

test('a failed run, as a person reads it', async () => {
  const picture = await readFile('test/unit/publish/__snapshots__/terminal.txt', 'utf8');
  expect(`${renderTerminal(exampleReport, plain).join('\n')}\n`).toBe(picture);
});

test('colour is added only when asked, and changes nothing else', () => {
  fc.assert(
    fc.property(anyReport(), (report) => {
      const coloured = renderTerminal(report, { ...plain, colour: true });
      const bare = renderTerminal(report, plain);
      expect(bare.join('\n')).not.toContain('\u001b');
      expect(coloured.map((line) => line.replace(/\u001b\[\d+m/g, '').trimEnd())).toEqual(
        bare.map((line) => line.trimEnd()),
      );
    }),
  );
});

test('no text of a report can break a line or steer the terminal', () => {
  fc.assert(
    fc.property(anyReport(), (report) => {
      for (const line of renderTerminal(report, plain)) {
        expect(line).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e]/);
      }
    }),
  );
});

test('why a gate could not run, and the fix, stand on lines of their own', () => {
  const check = aCheck({ status: 'broken', summary: 'nothing listens\n  fix: start the server' });
  expect(renderTerminal(aReport({ checks: [check] }), plain).slice(0, 2)).toEqual([
    '✗ lint could not run: nothing listens (42 ms)',
    '  fix: start the server',
  ]);
});

test('a terminal without Unicode gets no sign of ours outside of ASCII', () => {
  const lines = renderTerminal(exampleReport, { ...plain, unicode: false }).join('');
  expect(lines).toMatch(/^[ -~]*$/);
});

describe('the end says what to type next', () => {
  const endOf = (...parts: Parameters<typeof aCheck>): string =>
    renderTerminal(aReport({ checks: [aCheck(...parts)] }), plain)
      .join('\n')
      .split('\n\n')
      .at(-1) ?? '';

  test('nothing when all is well', () => {
    expect(endOf()).toBe('passed (in 1.2 s)');
  });

  test('the fix of the worst finding, its page, and the check again', () => {
    const findings = [
      aFinding({ severity: 'notice', fix: 'later' }),
      aFinding({ subject: 'x', fix: 'git mv a b' }),
    ];
    expect(endOf({ findings })).toBe(
      'failed: 1 error, 1 notice (in 1.2 s)\nnext: git mv a b\nthen: lockkeeper explain order-behind-base\nthen: lockkeeper check',
    );
  });

  test('no words twice: a fix in words stands with its finding', () => {
    const findings = [aFinding({ rule: 'health-not-ready', fix: 'Read the log of the service.' })];
    expect(endOf({ gate: 'health', status: 'failed', findings })).toBe(
      'failed: 1 error (in 1.2 s)\nnext: lockkeeper explain health-not-ready',
    );
  });

  test('a gate of a release is not run again without saying with what', () => {
    const findings = [aFinding({ rule: 'http-status', fix: 'curl -sS -i http://127.0.0.1' })];
    expect(endOf({ gate: 'http-smoke', status: 'failed', findings })).toBe(
      'failed: 1 error (in 1.2 s)\nnext: curl -sS -i http://127.0.0.1\nthen: lockkeeper explain http-status',
    );
  });

  test('what kept a gate from running', () => {
    expect(endOf({ gate: 'smoke', status: 'broken', summary: 'no server' })).toBe(
      'could not judge: smoke could not run (in 1.2 s)\nnext: mend what kept smoke from running\nthen: lockkeeper check',
    );
  });
});

test('what a gate that could not run says keeps its lines', () => {
  const summary = 'nothing listens there\n  fix: start the server';
  const text = renderTerminal(aReport({ checks: [aCheck({ status: 'broken', summary })] }), plain);
  expect(text.slice(0, 2)).toEqual([
    '✗ lint could not run: nothing listens there (42 ms)',
    '  fix: start the server',
  ]);
});

test('a migration whose id is a number is shown with its words', () => {
  const migrations = [aMigration({ id: '4', name: 'add note' })];
  const text = renderTerminal(aReport({ checks: [aCheck({ migrations })] }), plain).join('\n');
  expect(text).toContain('  4 (add note)  ');
});

test('followers are counted and a long table shows what did not pass', () => {
  const reason = 'broken_one failed before it';
  const migrations = [
    ...Array.from({ length: 100 }, (_, index) => aMigration({ id: `ok_${index}` })),
    aMigration({ id: 'broken_one', status: 'failed' }),
    ...Array.from({ length: 20 }, (_, index) =>
      aMigration({ id: `later_${index}`, status: 'skipped', reason }),
    ),
  ];
  const text = renderTerminal(aReport({ checks: [aCheck({ gate: 'smoke', migrations })] }), plain).join('\n');
  expect(text).toContain('broken_one');
  expect(text).toContain('20 skipped: broken_one failed before it');
  expect(text).toContain('71 more that passed');
  expect(text).not.toContain('later_');
});

test('projects are named', () => {
  const report = aReport({
    checks: [aCheck({ project: 'billing' }), aCheck({ gate: 'smoke', project: 'shop' })],
  });
  const lines = renderTerminal(report, plain);
  expect(lines[0]).toMatch(/^✓ lint of billing passed: /);
  expect(lines[1]).toMatch(/^✓ smoke of shop passed: /);
});

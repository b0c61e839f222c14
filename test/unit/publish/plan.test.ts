import { expect, test } from '@jest/globals';
import type { PlannedMigration } from '../../../src/core/plan.js';
import type { Report } from '../../../src/core/report.js';
import { parseReport, renderReportFile } from '../../../src/publish/report-file.js';
import { renderSummary } from '../../../src/publish/summary.js';
import { renderTerminal } from '../../../src/publish/terminal/terminal.js';
import { aCheck, aReport } from '../../support/report.js';

const migration: PlannedMigration = {
  id: '2',
  name: 'note',
  file: 'm/2.sql',
  tables: [{ name: 'public.orders', rows: 12, bytes: 8192 }],
  lock: { estimated: true, ms: 1500, basis: 'a scan' },
};

const reportOf = (parts: Partial<PlannedMigration>) =>
  aReport({
    checks: [
      aCheck({
        gate: 'plan',
        plan: {
          hash: 'f'.repeat(64),
          database: 'shop',
          applied: 1,
          pending: [{ ...migration, ...parts }],
          edited: [],
          unknown: [],
          outOfOrder: [],
        },
      }),
    ],
  });

const textsOf = (report: Report): readonly string[] => [
  renderSummary(report).text,
  renderTerminal(report, { colour: false, unicode: true, width: 200 }).join('\n'),
];

test.each([
  [{ ok: true, ms: 1234 }, '1.2 s on an empty database in the smoke-run'],
  [{ ok: false, ms: 7 }, 'failed after 7 ms on an empty database in the smoke-run'],
])('a measured time stands beside the estimate: %j', (measured, words) => {
  const report = reportOf({ measured });
  for (const text of textsOf(report)) {
    expect(text).toContain('locks for about 1.5 s');
    expect(text).toContain(words);
  }
  expect(parseReport(renderReportFile(report), 'plan.json')).toEqual(report);
});

test('without a smoke-run nothing is said of one', () => {
  const report = reportOf({});
  for (const text of textsOf(report)) {
    expect(text).toContain('locks for about 1.5 s');
    expect(text).not.toContain('smoke-run');
  }
});

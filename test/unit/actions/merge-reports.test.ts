import { describe, expect, test } from '@jest/globals';
import { buildReport } from '../../../src/actions/build-report.js';
import { mergeReports, type ReportFile } from '../../../src/actions/merge-reports.js';
import type { CheckResult } from '../../../src/core/check-result.js';

const check: CheckResult = {
  gate: 'lint',
  project: '.',
  status: 'passed',
  summary: 'fine',
  findings: [],
  muted: [],
  durationMs: 1,
  migrations: [],
  facts: [],
};

function file(path: string, startedAt: number, checks: readonly CheckResult[] = [check]): ReportFile {
  const parts = {
    checks,
    startedAt,
    durationMs: 1000,
    failOn: 'error',
    commit: 'abc',
    notes: ['slow'],
  } as const;
  return { path, text: JSON.stringify(buildReport(parts)) };
}

test('parts become one report from the first start to the last end', () => {
  const smoke: CheckResult = { ...check, gate: 'smoke', status: 'failed' };
  const merged = mergeReports([file('b.json', 5000, [smoke]), file('a.json', 2000)], { failOn: 'error' });
  expect(merged).toMatchObject({ verdict: 'failed', durationMs: 4000, commit: 'abc', notes: ['slow'] });
  expect(merged.startedAt).toBe('1970-01-01T00:00:02.000Z');
  expect(merged.checks.map(({ gate }) => gate)).toEqual(['smoke', 'lint']);
});

test('a part that had to be there and is missing breaks the verdict', () => {
  const merged = mergeReports([file('a.json', 0)], { failOn: 'error', missing: ['smoke.json'] });
  expect(merged.verdict).toBe('broken');
  expect(merged.notes).toContain('smoke.json was not written: that stage did not finish');
});

describe('what is no report', () => {
  test.each([
    ['nothing', ''],
    ['another JSON', '{"checks":[]}'],
    ['a later version', '{"version":99,"tool":{"name":"lockkeeper"}}'],
    ['a list', '[]'],
    [
      'checks that are none',
      JSON.stringify({ ...JSON.parse(file('a', 0).text), checks: [{ gate: 'lint' }] }),
    ],
  ])('%s is refused by its name', (_, text) => {
    expect(() => mergeReports([{ path: 'x.json', text }], { failOn: 'error' })).toThrow(/^x\.json: is not /);
  });

  test('all bad files are named at once', () => {
    const bad = ['x.json', 'y.json'].map((path) => ({ path, text: '?' }));
    expect(() => mergeReports(bad, { failOn: 'error' })).toThrow(/x\.json[\s\S]*y\.json/);
  });
});

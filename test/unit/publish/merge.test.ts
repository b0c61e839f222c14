import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { CheckResult } from '../../../src/core/check-result.js';
import type { Report } from '../../../src/core/report.js';
import { mergeReports } from '../../../src/publish/merge.js';
import { aCheck, aFinding, aMigration, anyReport, aReport } from '../../support/report.js';

function part(index: number, parts: Partial<CheckResult> = {}): Report {
  const shard = { index, count: 3 };
  const migrations = [aMigration({ id: `${index}00` }), aMigration({ id: `${index}01` })];
  return aReport({ checks: [aCheck({ gate: 'smoke', shard, migrations, durationMs: 100, ...parts })] });
}

const ofOneCommit = fc.array(
  anyReport().map((report) => ({ ...report, commit: 'abc' })),
  { minLength: 1, maxLength: 4 },
);

describe('merging', () => {
  test('makes no difference in which order the reports come', () => {
    fc.assert(
      fc.property(
        ofOneCommit.chain((all) => fc.tuple(fc.constant(all), shuffled(all))),
        ([all, other]) => {
          expect(mergeReports(other)).toEqual(mergeReports(all));
        },
      ),
    );
  });

  test('a report with itself is itself', () => {
    fc.assert(
      fc.property(anyReport(), (report) => {
        const once = mergeReports([report]);
        expect(mergeReports([report, report, report])).toEqual(once);
      }),
    );
  });

  test('of whole results makes no difference in which pairs it happens', () => {
    const whole = ofOneCommit.map((all) =>
      all.map((report) => ({ ...report, checks: report.checks.map(({ shard: _shard, ...check }) => check) })),
    );
    fc.assert(
      fc.property(whole, whole, (some, others) => {
        const atOnce = mergeReports([...some, ...others]);
        const stepwise = mergeReports([mergeReports(some), mergeReports(others)]);
        expect(stepwise.checks).toEqual(atOnce.checks);
        expect(stepwise.verdict).toBe(atOnce.verdict);
        expect([stepwise.startedAt, stepwise.durationMs]).toEqual([atOnce.startedAt, atOnce.durationMs]);
      }),
    );
  });

  test('keeps lint and smoke apart and takes the time from the first start to the last end', () => {
    const merged = mergeReports([
      aReport({
        checks: [aCheck({ gate: 'smoke' })],
        startedAt: '2026-11-22T03:00:05.000Z',
        durationMs: 9000,
      }),
      aReport({ startedAt: '2026-11-22T03:00:00.000Z', durationMs: 1000 }),
    ]);
    expect(merged.checks.map(({ gate }) => gate)).toEqual(['lint', 'smoke']);
    expect(merged).toMatchObject({
      startedAt: '2026-11-22T03:00:00.000Z',
      durationMs: 14_000,
      verdict: 'passed',
    });
  });

  test('keeps runs of one gate on several servers apart', () => {
    const on = (value: string): Report =>
      aReport({ checks: [aCheck({ gate: 'smoke', facts: [{ label: 'PostgreSQL', value }] })] });
    expect(mergeReports([on('18.0'), on('14.9'), on('14.9')]).checks).toHaveLength(2);
  });

  test('judges by the strictest threshold, or by the one that is given', () => {
    const warned = aReport({ checks: [aCheck({ findings: [aFinding({ severity: 'warning' })] })] });
    const strict = aReport({ checks: [aCheck({ gate: 'smoke' })], failOn: 'warning' });
    expect(mergeReports([warned, strict])).toMatchObject({ failOn: 'warning', verdict: 'failed' });
    expect(mergeReports([warned, strict], { failOn: 'error' }).verdict).toBe('passed');
  });

  test('refuses reports of different commits, and no report at all', () => {
    expect(() => mergeReports([aReport({ commit: 'a' }), aReport({ commit: 'b' })])).toThrow(
      'the reports judge different commits: a, b',
    );
    expect(() => mergeReports([])).toThrow('there is no report to merge');
  });

  test('says when versions differ', () => {
    const other = { ...aReport(), tool: { name: 'lockkeeper', version: '0.2.0' } } as const;
    const merged = mergeReports([other, aReport()]);
    expect(merged.notes).toEqual([
      'The reports were made by different versions of Lockkeeper: 0.1.0, 0.2.0.',
    ]);
  });
});

describe('parts of one spread-out run', () => {
  test('become one result with all migrations in order', () => {
    const [check, ...others] = mergeReports([part(3), part(1), part(2)]).checks;
    expect(others).toEqual([]);
    expect(check?.migrations.map(({ id }) => id)).toEqual(['100', '101', '200', '201', '300', '301']);
    expect(check).toMatchObject({
      status: 'passed',
      summary: '6 migrations in 3 of 3 parts, 0 failed',
      durationMs: 300,
      facts: [{ label: 'parts', value: '3 of 3' }],
    });
    expect(check).not.toHaveProperty('shard');
  });

  test('that are not all there leave the run unjudged, and the missing ones are named', () => {
    const merged = mergeReports([part(2)]);
    expect(merged.verdict).toBe('broken');
    expect(merged.checks[0]?.summary).toBe(
      'no report of part 1/3, 3/3: not everything was tested (2 migrations in 1 of 3 parts, 0 failed)',
    );
  });

  test.each([
    [['passed', 'failed', 'passed'], 'failed'],
    [['passed', 'failed', 'broken'], 'broken'],
    [['skipped', 'passed', 'skipped'], 'passed'],
    [['skipped', 'skipped', 'skipped'], 'skipped'],
  ] as const)('with the results %j are %s', (statuses, expected) => {
    const merged = mergeReports(statuses.map((status, index) => part(index + 1, { status })));
    expect(merged.checks[0]?.status).toBe(expected);
  });

  test('tell a finding and a migration that several of them have once, with the worst result', () => {
    const base = aMigration({ id: 'base' });
    const merged = mergeReports([
      part(1, { findings: [aFinding({ detail: 'seen on 1' })], migrations: [base] }),
      part(2, { findings: [aFinding({ detail: 'seen on 2' })], migrations: [{ ...base, status: 'failed' }] }),
      part(3, { migrations: [base] }),
    ]);
    expect(merged.checks[0]?.findings).toEqual([aFinding({ detail: 'seen on 1\nseen on 2' })]);
    expect(merged.checks[0]?.migrations).toEqual([{ ...base, status: 'failed' }]);
  });

  test('of another project or another count do not mix', () => {
    const merged = mergeReports([part(1), part(2), part(3, { project: 'shop' })]);
    expect(merged.checks.map(({ project, status }) => [project, status])).toEqual([
      ['.', 'broken'],
      ['shop', 'broken'],
    ]);
  });
});

function shuffled<T>(items: readonly T[]): fc.Arbitrary<T[]> {
  return fc.shuffledSubarray([...items], { minLength: items.length, maxLength: items.length });
}

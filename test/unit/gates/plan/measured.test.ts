import { describe, expect, test } from '@jest/globals';
import type { CheckResult } from '../../../../src/core/check-result.js';
import { measuredOf } from '../../../../src/gates/plan/measured.js';
import { aCheck, aFinding, aMigration } from '../../../support/report.js';

const pending = new Set(['2', '3']);
const smoke = (parts: Partial<CheckResult>): CheckResult => aCheck({ gate: 'smoke', ...parts });
const measured = (checks: readonly CheckResult[], refused: readonly string[] = []) =>
  measuredOf({ checks, refused }, { project: '.', pending });

describe('what a smoke-run measured', () => {
  test('findings about pending migrations are taken once and marked', () => {
    const one = aFinding({ rule: 'down-differs', title: 'no way back', migration: '2' });
    const check = smoke({
      findings: [one, { ...one, migration: '1' }, aFinding({ subject: 'no migration' })],
    });
    const { findings } = measured([check, smoke({ findings: [one] })]);
    expect(findings).toEqual([{ ...one, title: 'no way back (measured in the smoke-run)' }]);
  });

  test('the first up is the time; what failed is said to have failed; what did not run has none', () => {
    const steps = [
      { step: 'up', ok: true, durationMs: 200 },
      { step: 'down', ok: true, durationMs: 1 },
      { step: 'again', ok: true, durationMs: 7 },
    ] as const;
    const failed = [{ step: 'up', ok: false, durationMs: 9 }] as const;
    const migrations = [
      aMigration({ id: '1', steps }),
      aMigration({ id: '2', steps }),
      aMigration({ id: '3', status: 'failed', steps: failed }),
    ];
    const { ups, facts } = measured([smoke({ migrations })]);
    expect([...ups]).toEqual([
      ['2', { ok: true, ms: 200 }],
      ['3', { ok: false, ms: 9 }],
    ]);
    expect(facts).toEqual([{ label: 'measured', value: '2 of 2 pending ran in the smoke-run' }]);
    const skipped = measured([
      smoke({ migrations: [aMigration({ id: '2', status: 'skipped', steps: [] })] }),
    ]);
    expect(skipped.facts[0]?.value).toBe('0 of 2 pending ran in the smoke-run');
  });

  test('another project measured nothing here', () => {
    const check = smoke({ project: 'bank', findings: [aFinding({ migration: '2' })] });
    expect(measured([check])).toEqual({ findings: [], ups: new Map(), facts: [] });
  });

  test('a report that is not believed is told', () => {
    expect(measured([], ['smoke.json is of another commit']).facts).toEqual([
      { label: 'not measured', value: 'smoke.json is of another commit' },
    ]);
  });
});

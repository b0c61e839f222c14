import { describe, expect, test } from '@jest/globals';
import { originOf } from '../../../../src/publish/history/origin.js';
import { movedBy, stagesOf } from '../../../../src/publish/history/rows.js';
import { hideRowValues } from '../../../../src/sql/hide-row-values.js';
import { aCheck, aFinding, aReport } from '../../../support/report.js';

describe('the origin of a run', () => {
  const unknown = { environment: undefined, otherwise: 'random' };

  test('in a workflow is its repository, run and attempt, so that all of its jobs meet', () => {
    const env = {
      GITHUB_REPOSITORY: 'acme/shop',
      GITHUB_RUN_ID: '17',
      GITHUB_RUN_ATTEMPT: '2',
      GITHUB_ACTOR: 'dev',
      GITHUB_TRIGGERING_ACTOR: 'admin',
      LOCKKEEPER_RUN_KEY: 'mine',
    };
    expect(originOf(env, { environment: 'production', otherwise: 'random' })).toEqual({
      key: 'acme/shop-17-2',
      repository: 'acme/shop',
      environment: 'production',
      actor: 'admin',
      runUrl: 'https://github.com/acme/shop/actions/runs/17/attempts/2',
    });
  });

  test('elsewhere is named by a variable, or stands alone', () => {
    expect(originOf({ LOCKKEEPER_RUN_KEY: 'mine', USER: 'dev' }, unknown)).toMatchObject({
      key: 'mine',
      actor: 'dev',
      runUrl: undefined,
    });
    expect(originOf({ LOCKKEEPER_RUN_KEY: '' }, unknown)).toMatchObject({ key: 'random', actor: undefined });
  });
});

describe('stages of a report', () => {
  test('begin where the one before has ended', () => {
    const checks = [aCheck({ durationMs: 1500.4 }), aCheck({ gate: 'smoke', durationMs: 20 })];
    const stages = stagesOf(aReport({ startedAt: '2026-11-22T08:00:00.000Z', checks }));
    expect(stages.map(({ startedAt, durationMs }) => [startedAt, durationMs])).toEqual([
      ['2026-11-22T08:00:00.000Z', 1500],
      ['2026-11-22T08:00:01.500Z', 20],
    ]);
  });

  test('have failed when a finding reaches the threshold', () => {
    const checks = [aCheck({ findings: [aFinding({ severity: 'warning' })] })];
    expect(stagesOf(aReport({ checks }))[0]?.status).toBe('passed');
    expect(stagesOf(aReport({ checks, failOn: 'warning' }))[0]?.status).toBe('failed');
  });

  test('keep muted findings with who muted them, and of thousands the first with their number', () => {
    const muted = [{ finding: aFinding(), by: 'suppression' as const, reason: 'old table' }];
    const findings = Array.from({ length: 1_000 }, (_, index) => aFinding({ subject: String(index) }));
    const [stage] = stagesOf(aReport({ checks: [aCheck({ findings, muted })] }));
    expect(stage?.findings).toHaveLength(500);
    expect(stage?.details.findingsLeftOut).toBe(501);
    const [small] = stagesOf(aReport({ checks: [aCheck({ muted })] }));
    expect(small?.findings).toMatchObject([{ muted: { by: 'suppression', reason: 'old table' } }]);
  });

  test('of several databases the first from and the last to count', () => {
    const migrate = { route: 'database', direction: 'up', steps: [] } as const;
    const checks = [
      aCheck({ gate: 'migrate', migrate: { ...migrate, from: '1', to: '2' } }),
      aCheck({ gate: 'migrate', migrate: { ...migrate, from: '7', to: '9' } }),
    ];
    expect(movedBy(aReport({ checks }))).toEqual({ from: '1', to: '9' });
    expect(movedBy(aReport())).toEqual({});
  });
});

test.each([
  ['Key (email)=(dev@example.com) already exists.', 'Key (email)=(?) already exists.'],
  [
    'Key (lower(email), id)=(a (b), 7) already exists. Then more (text) follows.',
    'Key (lower(email), id)=(?) already exists. Then more (text) follows.',
  ],
  ['Schlüssel »(id)=(42)« existiert bereits.', 'Schlüssel »(id)=(?)« existiert bereits.'],
  ['Failing row contains (1, a\nb, null).', 'Failing row contains (?).'],
  ['invalid input syntax for type integer: "4711 0815"', 'invalid input syntax for type integer: "?"'],
  ['CREATE TABLE t (a int DEFAULT (1));', 'CREATE TABLE t (a int DEFAULT (1));'],
])('of %j stays %j', (text, kept) => {
  expect(hideRowValues(text)).toBe(kept);
});

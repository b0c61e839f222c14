import { expect, test } from '@jest/globals';
import type { Deployment } from '../../../../src/core/deployment.js';
import type { MigrateStatus } from '../../../../src/core/migrate.js';
import { readEvidence } from '../../../../src/gates/rollback/evidence.js';
import { aCheck, aFinding, aReport } from '../../../support/report.js';

const deployment = (id: string, service = 'srv-1'): Deployment => ({
  id,
  platform: 'render',
  service: { id: service, name: service },
  outcome: 'live',
  status: 'live',
  stages: [],
  wentLive: true,
});
const deployed = (...deployments: readonly Deployment[]) => aCheck({ gate: 'deploy', deployments });

test('gates that failed and gates that could not judge are told apart, each once', () => {
  const evidence = readEvidence([
    aReport({ checks: [deployed(deployment('dep-1')), aCheck({ gate: 'health', status: 'failed' })] }),
    aReport({
      checks: [
        aCheck({ gate: 'http-smoke', status: 'broken' }),
        aCheck({ gate: 'health', status: 'failed' }),
      ],
    }),
  ]);
  expect(evidence.gates).toEqual({ failed: ['health'], unjudged: ['http-smoke'] });
});

test('a stage that left no report could not judge', () => {
  expect(readEvidence([aReport()], ['health.json']).gates).toEqual({ failed: [], unjudged: ['health.json'] });
});

test('a warning fails a gate only where its own report says so', () => {
  const checks = [aCheck({ gate: 'health', findings: [aFinding({ severity: 'warning' })] })];
  expect(readEvidence([aReport({ checks })]).gates.failed).toEqual([]);
  expect(readEvidence([aReport({ checks, failOn: 'warning' })]).gates.failed).toEqual(['health']);
});

test('of each service the newest deployment counts, whatever the order of the files', () => {
  const first = aReport({
    startedAt: '2026-11-22T03:00:00.000Z',
    checks: [deployed(deployment('dep-1'), deployment('dep-2', 'srv-2'))],
  });
  const second = aReport({ startedAt: '2026-11-22T04:00:00.000Z', checks: [deployed(deployment('dep-3'))] });
  for (const reports of [
    [first, second],
    [second, first],
  ]) {
    expect(
      readEvidence(reports)
        .deployments.map(({ id }) => id)
        .sort(),
    ).toEqual(['dep-2', 'dep-3']);
  }
});

test('what this release has put on the database is told, and not what it left as it was', () => {
  const step = (id: string, status: MigrateStatus) => ({
    ...{ id, name: `m${id}`, file: `migrations/${id}.sql`, status, tries: 1, durationMs: 5 },
  });
  const up = {
    route: 'database' as const,
    direction: 'up' as const,
    steps: [step('1', 'applied'), step('2', 'unfinished'), step('3', 'failed'), step('4', 'not-started')],
  };
  const down = { ...up, direction: 'down' as const, steps: [step('5', 'reverted')] };
  const checks = [up, down].map((migrate) => aCheck({ gate: 'migrate', migrate }));
  expect(readEvidence([aReport({ checks })]).migrated).toEqual([
    { project: '.', id: '1', name: 'm1', file: 'migrations/1.sql' },
    { project: '.', id: '2', name: 'm2', file: 'migrations/2.sql' },
  ]);
});

test('what a rollback or a job started is no deployment to roll back', () => {
  const checks = [aCheck({ gate: 'rollback', deployments: [deployment('dep-9')] })];
  expect(readEvidence([aReport({ checks })]).deployments).toEqual([]);
});

test('lint and smoke are handed on as they are', () => {
  const checks = [aCheck(), aCheck({ gate: 'smoke' }), aCheck({ gate: 'health' })];
  expect(readEvidence([aReport({ checks })]).checks.map(({ gate }) => gate)).toEqual(['lint', 'smoke']);
});

import type { RecordedRun, RecordedStage } from '../../src/publish/history/model.js';

/** Runs as a team meets them over three days: what the pictures in the tests and the guide show. */
const second = 1000;

function stage(
  kind: string,
  seconds: number | undefined,
  parts: Partial<RecordedStage> = {},
): Omit<RecordedStage, 'startedAt'> {
  return {
    kind,
    project: '.',
    status: seconds === undefined ? 'running' : 'passed',
    details: {},
    findings: [],
    ...(seconds !== undefined && { durationMs: seconds * second }),
    ...parts,
  };
}

function run(
  startedAt: string,
  stages: readonly Omit<RecordedStage, 'startedAt'>[],
  parts: Partial<RecordedRun> = {},
): RecordedRun {
  let at = Date.parse(startedAt);
  const placed = stages.map((one) => {
    const begins = at;
    at += one.durationMs ?? 0;
    return { ...one, startedAt: new Date(begins).toISOString() };
  });
  const key = `acme/shop-${Date.parse(startedAt) / second}-1`;
  return {
    key,
    repository: 'acme/shop',
    environment: 'production',
    actor: 'dev',
    runUrl: 'https://github.com/acme/shop/actions/runs/9412',
    commit: 'a1b2c3d4e5f60718293a4b5c6d7e8f9012345678',
    toolVersion: '0.1.0',
    verdict: 'passed',
    startedAt,
    durationMs: at - Date.parse(startedAt),
    stages: placed,
    ...parts,
  };
}

const unfinished = run('2026-11-22T07:41:00.000Z', [
  stage('plan', 2, { summary: '1 pending, 43 applied' }),
  stage('migrate', undefined),
]);
const { verdict: _, durationMs: __, ...stopped } = unfinished;

export const exampleHistory: readonly RecordedRun[] = [
  stopped,
  run(
    '2026-11-21T16:05:00.000Z',
    [
      stage('lint', 1, { summary: '2 new migrations read' }),
      stage('smoke', 9, { summary: '2 new migrations went up, down and up again' }),
      stage('plan', 2, { summary: '2 pending, 41 applied' }),
      stage('backup', 48, { summary: 'shop dumped and verified, 340 MB' }),
      stage('migrate', 6, { summary: '2 of 2 migrations applied' }),
      stage('verify', 1, { summary: '12 tables, 31 indexes as expected' }),
      stage('deploy', 94, { project: 'api', summary: 'live after 94 s' }),
      stage('deploy', 71, { project: 'worker', summary: 'live after 71 s' }),
      stage('health', 182, {
        status: 'failed',
        summary: 'https://api.shop.example/health answers with the old version',
        findings: [
          {
            fingerprint: '0123456789abcdef',
            rule: 'health-old-version',
            severity: 'error',
            title: 'after 3 minutes https://api.shop.example/health still answers with version 9f8e7d6',
            subject: 'health',
          },
        ],
      }),
      stage('rollback', 40, { project: 'api', summary: 'dep-7a2 is live again' }),
    ],
    { verdict: 'failed', from: '041_add_note', to: '043_orders_note_index', actor: 'admin' },
  ),
  run(
    '2026-11-21T15:12:00.000Z',
    [stage('lint', 1), stage('smoke', 8), stage('plan', 2), stage('migrate', 5), stage('deploy', 80)],
    { environment: 'staging', from: '041_add_note', to: '043_orders_note_index', actor: 'admin' },
  ),
  run(
    '2026-11-20T09:30:00.000Z',
    [stage('drift', 4, { status: 'broken', summary: 'the role drift_reader may not read public.orders' })],
    { verdict: 'broken', actor: 'dev' },
  ),
  run(
    '2026-11-20T08:00:00.000Z',
    [stage('lint', 1), stage('smoke', 7), stage('plan', 2), stage('seed', 1, { status: 'skipped' })],
    { environment: 'staging', actor: 'a-colleague-with-a-rather-long-name' },
  ),
];

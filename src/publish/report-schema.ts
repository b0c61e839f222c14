import { z } from 'zod';
import { backupSteps, dumpKinds, encryptions, verifyLevels } from '../core/backup.js';
import { gateNames } from '../core/check-result.js';
import { deploymentOutcomes, platformNames } from '../core/deployment.js';
import { differenceClasses } from '../core/difference.js';
import { evidenceVerdicts } from '../core/evidence.js';
import { severities } from '../core/finding.js';
import { smokeStatuses } from '../core/http-smoke.js';
import { jobKinds, jobOutcomes } from '../core/job.js';
import { lockModes } from '../core/lock.js';
import { migrateRoutes, migrateStatuses } from '../core/migrate.js';
import { policyStatuses } from '../core/policy.js';
import { type Report, reportVersion } from '../core/report.js';
import { rlsTableStates } from '../core/rls.js';
import { rollbackModes, rollbackResults } from '../core/rollback.js';
import { schemaChangeWords } from '../core/schema-change.js';
import { seedStates } from '../core/seed.js';

const line = z.int().min(1);

const location = z
  .object({
    file: z.string(),
    line: line.exactOptional(),
    column: line.exactOptional(),
    endLine: line.exactOptional(),
    endColumn: line.exactOptional(),
  })
  .meta({ id: 'Location' });

const severity = z.enum(severities);

const finding = z
  .object({
    rule: z.string(),
    severity,
    title: z.string(),
    detail: z.string().exactOptional(),
    fix: z.string().exactOptional(),
    location: location.exactOptional(),
    migration: z.string().exactOptional(),
    subject: z.string(),
    form: z.string().exactOptional(),
    related: z.array(z.object({ location, message: z.string() })).exactOptional(),
    evidence: z
      .object({ verdict: z.enum(evidenceVerdicts), server: z.string(), seen: z.array(z.string()) })
      .exactOptional(),
    confirms: z.object({ rule: z.string(), fingerprint: z.string() }).exactOptional(),
  })
  .meta({ id: 'Finding' });

const milliseconds = z.number().min(0);
const step = z.enum(['up', 'down', 'again', 'full-down']);

const differenceName = {
  change: z.enum(['missing', 'extra', 'changed']),
  kind: z.string(),
  name: z.string(),
};

const anyDifference = {
  class: z.enum(differenceClasses),
  ...differenceName,
  lines: z.array(z.string()),
  mend: z.string().exactOptional(),
};

const difference = z.object({ step, ...anyDifference }).meta({ id: 'Difference' });

const drift = z
  .object({
    database: z.string(),
    serverMajor: z.int(),
    expected: z.object({
      migration: z.string().exactOptional(),
      isHead: z.boolean(),
      migrations: z.int().min(0),
    }),
    objects: z.int().min(0),
    differences: z.array(
      z.object({
        ...anyDifference,
        migrationSql: z.string().exactOptional(),
        state: z.enum(['new', 'known']).exactOptional(),
      }),
    ),
    gone: z.array(z.object(differenceName)).exactOptional(),
    unseen: z.array(z.string()),
  })
  .meta({ id: 'Drift' });

const schemaChange = z
  .object({
    kind: z.string(),
    name: z.string(),
    change: z.enum(schemaChangeWords),
    breaks: z.string().exactOptional(),
  })
  .meta({ id: 'SchemaChange' });

const trace = z
  .object({
    statements: z.array(
      z.object({
        sql: z.string(),
        location: location.exactOptional(),
        transaction: z.int().min(1).exactOptional(),
        durationMs: milliseconds.exactOptional(),
        walBytes: z.number().min(0).exactOptional(),
        lockTimeoutMs: z.number().min(0).exactOptional(),
        statementTimeoutMs: z.number().min(0).exactOptional(),
        locks: z.array(z.object({ relation: z.string(), mode: z.enum(lockModes) })),
        rewrites: z.array(z.object({ relation: z.string(), reason: z.string() })),
        scans: z.array(z.object({ relation: z.string(), rows: z.int().min(0) })),
        objects: z.array(
          z.object({ change: z.enum(['created', 'altered', 'dropped']), kind: z.string(), name: z.string() }),
        ),
        rows: z.int().min(0).exactOptional(),
      }),
    ),
    gaps: z.array(z.string()),
  })
  .meta({ id: 'StepTrace' });

const migration = z
  .object({
    id: z.string(),
    name: z.string(),
    file: z.string(),
    status: z.enum(['passed', 'failed', 'irreversible', 'not-run', 'skipped']),
    reason: z.string().exactOptional(),
    steps: z.array(z.object({ step, ok: z.boolean(), durationMs: milliseconds })),
    differences: z.array(difference),
    changes: z.array(schemaChange).exactOptional(),
    trace: trace.exactOptional(),
  })
  .meta({ id: 'Migration' });

const muted = z
  .object({
    finding,
    by: z.enum(['suppression', 'baseline']),
    reason: z.string().exactOptional(),
  })
  .meta({ id: 'MutedFinding' });

const stepsOfBackup = z.array(z.object({ name: z.enum(backupSteps), durationMs: milliseconds }));

const dumpBackup = z
  .object({
    kind: z.enum(dumpKinds),
    database: z.string(),
    name: z.string(),
    place: z.string(),
    createdAt: z.string(),
    serverVersion: z.string(),
    encryption: z.enum(encryptions),
    atRest: z.string().exactOptional(),
    bytes: z.int().min(0),
    sha256: z.string(),
    verified: z.enum(verifyLevels),
    tables: z.int().min(0),
    rows: z.int().min(0),
    steps: stepsOfBackup,
    removed: z.array(z.string()),
  })
  .meta({ id: 'DumpBackup' });

const appBackup = z
  .object({
    kind: z.literal('app'),
    database: z.string(),
    name: z.string(),
    place: z.string(),
    createdAt: z.string(),
    steps: stepsOfBackup,
  })
  .meta({ id: 'AppBackup' });

const backup = z.discriminatedUnion('kind', [dumpBackup, appBackup]).meta({ id: 'Backup' });

const deploymentVersion = {
  id: z.string(),
  commit: z.string().exactOptional(),
  image: z.string().exactOptional(),
  createdAt: z.string().exactOptional(),
};

const service = z.object({
  id: z.string(),
  name: z.string(),
  type: z.string().exactOptional(),
  url: z.string().exactOptional(),
  link: z.string().exactOptional(),
  instances: z.int().exactOptional(),
});

const deployment = z
  .object({
    ...deploymentVersion,
    platform: z.enum(platformNames),
    service,
    outcome: z.enum(deploymentOutcomes),
    status: z.string(),
    link: z.string().exactOptional(),
    stages: z.array(z.object({ name: z.string(), durationMs: milliseconds })),
    wentLive: z.boolean(),
    reason: z.string().exactOptional(),
    log: z.array(z.string()).exactOptional(),
    supersededBy: z.string().exactOptional(),
    alsoStarted: z.array(z.string()).exactOptional(),
    previous: z.object(deploymentVersion).exactOptional(),
  })
  .meta({ id: 'Deployment' });

const job = z
  .object({
    platform: z.enum(platformNames),
    service,
    kind: z.enum(jobKinds),
    id: z.string(),
    command: z.string().exactOptional(),
    check: z.boolean(),
    outcome: z.enum(jobOutcomes),
    status: z.string(),
    commit: z.string().exactOptional(),
    createdAt: z.string().exactOptional(),
    durationMs: milliseconds,
    failure: z.object({ reason: z.string(), exitCode: z.int().exactOptional() }).exactOptional(),
    log: z.array(z.string()).exactOptional(),
    link: z.string().exactOptional(),
  })
  .meta({ id: 'Job' });

const latency = z.object({
  samples: z.int().min(0),
  p50: milliseconds,
  p95: milliseconds,
  p99: milliseconds.exactOptional(),
  max: milliseconds,
});

const healthTarget = z
  .object({
    url: z.string(),
    connectTo: z.string().exactOptional(),
    ready: z.boolean(),
    readyMs: milliseconds.exactOptional(),
    version: z.string().exactOptional(),
    verified: z.boolean(),
    probes: z.int().min(0),
    last: z.string().exactOptional(),
    certificateDays: z.int().exactOptional(),
    bake: z
      .object({
        samples: z.int().min(0),
        errors: z.int().min(0),
        latency: latency.exactOptional(),
        baseline: latency.exactOptional(),
        timeline: z.array(milliseconds.nullable()),
      })
      .exactOptional(),
  })
  .meta({ id: 'HealthTarget' });

const health = z
  .object({ expected: z.string().exactOptional(), targets: z.array(healthTarget) })
  .meta({ id: 'Health' });

const smokeRequest = z
  .object({
    name: z.string(),
    method: z.string(),
    url: z.string(),
    status: z.enum(smokeStatuses),
    code: z.int().exactOptional(),
    durationMs: milliseconds,
    tries: z.int().min(0),
    file: z.string(),
    line,
    reason: z.string().exactOptional(),
    failures: z.array(z.object({ what: z.string(), expected: z.string(), got: z.string() })),
    excerpt: z.string().exactOptional(),
  })
  .meta({ id: 'SmokeRequest' });

const httpSmoke = z
  .object({
    base: z.string().exactOptional(),
    requests: z.array(smokeRequest),
    backup: z.string().exactOptional(),
  })
  .meta({ id: 'HttpSmoke' });

const rls = z
  .object({
    applied: z.boolean(),
    tables: z.array(
      z.object({
        table: z.string(),
        state: z.enum(rlsTableStates),
        sql: z.array(z.string()),
        tries: z.int().min(0).exactOptional(),
        durationMs: milliseconds.exactOptional(),
      }),
    ),
    proofs: z.array(
      z.object({
        role: z.string(),
        table: z.string(),
        expected: z.string(),
        saw: z.int().min(0).exactOptional(),
        ok: z.boolean(),
      }),
    ),
  })
  .meta({ id: 'Rls' });

const rows = z.int().min(0);

const seed = z
  .object({
    applied: z.boolean(),
    files: z.array(
      z.object({
        file: z.string(),
        version: z.string(),
        state: z.enum(seedStates),
        sql: z.string(),
        rows: z.array(z.object({ table: z.string(), inserted: rows, updated: rows, deleted: rows })),
        tries: z.int().min(0).exactOptional(),
        durationMs: milliseconds.exactOptional(),
      }),
    ),
  })
  .meta({ id: 'Seed' });

const rollback = z
  .object({
    mode: z.enum(rollbackModes),
    result: z.enum(rollbackResults),
    service: z.string(),
    from: z.object(deploymentVersion),
    to: z.object(deploymentVersion).exactOptional(),
    reason: z.string(),
    fix: z.string().exactOptional(),
    migrations: z.array(
      z.object({
        project: z.string(),
        id: z.string(),
        name: z.string(),
        file: z.string(),
        compatible: z.boolean(),
        reason: z.string(),
      }),
    ),
    verified: z.boolean().exactOptional(),
  })
  .meta({ id: 'Rollback' });

const planned = z
  .object({
    id: z.string(),
    name: z.string(),
    file: z.string(),
    tables: z.array(
      z.object({ name: z.string(), rows: z.number().exactOptional(), bytes: z.number().min(0) }),
    ),
    lock: z.discriminatedUnion('estimated', [
      z.object({ estimated: z.literal(true), ms: milliseconds, basis: z.string() }),
      z.object({ estimated: z.literal(false), why: z.string() }),
    ]),
    measured: z.object({ ok: z.boolean(), ms: milliseconds }).exactOptional(),
  })
  .meta({ id: 'PlannedMigration' });

const plan = z
  .object({
    hash: z.string(),
    database: z.string(),
    environment: z.string().exactOptional(),
    ledger: z.string().exactOptional(),
    applied: z.int().min(0),
    newest: z.string().exactOptional(),
    pending: z.array(planned),
    edited: z.array(z.string()),
    unknown: z.array(z.string()),
    outOfOrder: z.array(z.string()),
    dirty: z.string().exactOptional(),
  })
  .meta({ id: 'Plan' });

const migrateRun = z
  .object({
    route: z.enum(migrateRoutes),
    direction: z.enum(['up', 'down']),
    database: z.string().exactOptional(),
    environment: z.string().exactOptional(),
    planHash: z.string().exactOptional(),
    from: z.string().exactOptional(),
    to: z.string().exactOptional(),
    steps: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        file: z.string().exactOptional(),
        status: z.enum(migrateStatuses),
        tries: z.int().min(0),
        durationMs: milliseconds.exactOptional(),
      }),
    ),
  })
  .meta({ id: 'MigrateRun' });

const policy = z
  .object({
    database: z.string(),
    role: z.string(),
    file: z.string().exactOptional(),
    checks: z.array(z.object({ name: z.string(), status: z.enum(policyStatuses), what: z.string() })),
  })
  .meta({ id: 'Policy' });

const check = z
  .object({
    gate: z.enum(gateNames),
    project: z.string(),
    status: z.enum(['passed', 'failed', 'skipped', 'broken']),
    summary: z.string(),
    findings: z.array(finding),
    muted: z.array(muted),
    durationMs: milliseconds,
    migrations: z.array(migration),
    facts: z.array(z.object({ label: z.string(), value: z.string() })),
    shard: z.object({ index: line, count: line }).exactOptional(),
    plan: plan.exactOptional(),
    migrate: migrateRun.exactOptional(),
    drift: drift.exactOptional(),
    policy: policy.exactOptional(),
    rls: rls.exactOptional(),
    seed: seed.exactOptional(),
    backup: backup.exactOptional(),
    deployments: z.array(deployment).exactOptional(),
    jobs: z.array(job).exactOptional(),
    health: health.exactOptional(),
    httpSmoke: httpSmoke.exactOptional(),
    rollback: rollback.exactOptional(),
  })
  .meta({ id: 'CheckResult' });

/** The form of `report.json`. A reader takes what it knows and leaves out what a later version added. */
export const reportSchema: z.ZodType<Report> = z.object({
  version: z.literal(reportVersion),
  tool: z.object({ name: z.literal('lockkeeper'), version: z.string() }),
  startedAt: z.iso.datetime(),
  durationMs: milliseconds,
  commit: z.string().exactOptional(),
  base: z.string().exactOptional(),
  checks: z.array(check),
  notes: z.array(z.string()),
  failOn: severity,
  verdict: z.enum(['passed', 'failed', 'broken']),
});

/** The published JSON Schema of `report.json`: `schemas/report.schema.json` is this text. */
export function reportJsonSchema(): string {
  const schema = z.toJSONSchema(reportSchema, { io: 'input' });
  const head = {
    $comment: 'Made by `npm run generate` from src/publish/report-schema.ts: edit that.',
    title: 'Lockkeeper report',
    description: `What a run of Lockkeeper found, version ${reportVersion} of the form.`,
  };
  return `${JSON.stringify({ ...head, ...schema }, null, 2)}\n`;
}

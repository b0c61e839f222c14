import { z } from 'zod';
import { gateNames } from '../../core/check-result.js';
import { type Report, reportVersion } from '../../core/report.js';
import { backup } from './backup.js';
import { policy, rls, seed } from './database.js';
import { finding, muted } from './finding.js';
import { migrateRun, plan } from './migrate.js';
import { migration } from './migration.js';
import { line, milliseconds, severity } from './parts.js';
import { health, httpSmoke } from './probes.js';
import { deployment, job, rollback } from './release.js';
import { drift } from './schema-difference.js';

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
    $comment: 'Made by `npm run generate` from src/publish/report-schema/: edit that.',
    title: 'Lockkeeper report',
    description: `What a run of Lockkeeper found, version ${reportVersion} of the form.`,
  };
  return `${JSON.stringify({ ...head, ...schema }, null, 2)}\n`;
}

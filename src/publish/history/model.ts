import { z } from 'zod';
import { severities } from '../../core/finding.js';

const text = z.string();
const moment = z.iso.datetime({ offset: true }).describe('ISO 8601, UTC.');
const milliseconds = z.int().min(0).describe('Milliseconds.');

const mutedForm = z.strictObject({
  by: z.enum(['suppression', 'baseline']),
  reason: text.exactOptional(),
});

/** A finding as it is kept. */
const findingForm = z.strictObject({
  fingerprint: text.describe('The same for the same finding in another run.'),
  rule: text,
  severity: z.enum(severities),
  title: text,
  detail: text.exactOptional(),
  fix: text.exactOptional(),
  file: text.exactOptional(),
  line: z.int().min(1).exactOptional(),
  migration: text.exactOptional().describe('Id of the migration that it is about.'),
  subject: text,
  muted: mutedForm.exactOptional().describe('What took it out of the verdict; absent when it counts.'),
});

const migrationForm = z.strictObject({ id: text, status: text });

/** What only some kinds of stages have. No statement and no value of the database is among it. */
const detailsForm = z.strictObject({
  facts: z.array(z.strictObject({ label: text, value: text })).exactOptional(),
  shard: z.strictObject({ index: z.int(), count: z.int() }).exactOptional(),
  migrations: z.array(migrationForm).exactOptional().describe('What came of each migration.'),
  plan: z
    .strictObject({ hash: text, database: text, pending: z.array(text) })
    .exactOptional()
    .describe('The plan: its hash and the ids of the pending migrations.'),
  migrate: z
    .strictObject({
      direction: z.enum(['up', 'down']),
      database: text.exactOptional(),
      from: text.exactOptional(),
      to: text.exactOptional(),
      steps: z.array(z.strictObject({ id: text, status: text, durationMs: milliseconds.exactOptional() })),
    })
    .exactOptional(),
  backup: z.strictObject({ kind: text, name: text, bytes: z.int().exactOptional() }).exactOptional(),
  deployments: z
    .array(
      z.strictObject({
        platform: text,
        service: text,
        id: text,
        outcome: text,
        commit: text.exactOptional(),
        link: text.exactOptional(),
      }),
    )
    .exactOptional(),
  rollback: z
    .strictObject({ result: text, service: text, from: text, to: text.exactOptional() })
    .exactOptional()
    .describe('Ids of the deployments.'),
  findingsLeftOut: z.int().exactOptional().describe('How many findings were too many to be kept.'),
});

export const stageStatuses = ['running', 'passed', 'failed', 'skipped', 'broken'] as const;

const stageForm = z.strictObject({
  kind: text.describe('The gate: `lint`, `migrate`, `deploy`.'),
  project: text.describe('What was judged; a dot where there is only one project.'),
  status: z.enum(stageStatuses).describe('`running` of a stage that was stopped, or that still runs.'),
  summary: text.exactOptional(),
  startedAt: moment,
  durationMs: milliseconds.exactOptional(),
  details: detailsForm,
  findings: z.array(findingForm),
});

const runForm = z.strictObject({
  key: text.describe('Names the run: repository, run and attempt.'),
  repository: text.exactOptional(),
  environment: text.exactOptional(),
  actor: text.exactOptional(),
  runUrl: text.exactOptional(),
  commit: text.exactOptional(),
  base: text.exactOptional(),
  from: text.exactOptional().describe('Newest migration applied before the run; absent for none.'),
  to: text.exactOptional().describe('Newest migration applied after it.'),
  toolVersion: text,
  verdict: z
    .enum(['passed', 'failed', 'broken'])
    .exactOptional()
    .describe('Absent while a stage runs, and of a run that was stopped.'),
  startedAt: moment,
  durationMs: milliseconds.exactOptional(),
  stages: z.array(stageForm).describe('In the order in which they were started.'),
});

/** What `lockkeeper history --json` prints. */
export const historyForm = z.strictObject({
  version: z.literal(1),
  runs: z.array(runForm).describe('The newest first.'),
});

export type RunHistory = z.infer<typeof historyForm>;
export type RecordedRun = z.infer<typeof runForm>;
export type RecordedStage = z.infer<typeof stageForm>;
export type RecordedFinding = z.infer<typeof findingForm>;
export type StageDetails = z.infer<typeof detailsForm>;

/** The published JSON Schema: `schemas/history.schema.json` is this text. */
export function historyJsonSchema(): string {
  const head = {
    $comment: 'Made by `npm run generate` from src/publish/history/model.ts: edit that.',
    title: 'Lockkeeper history',
    description: 'What `lockkeeper history --json` prints.',
  };
  return `${JSON.stringify({ ...head, ...z.toJSONSchema(historyForm, { target: 'draft-7' }) }, null, 2)}\n`;
}

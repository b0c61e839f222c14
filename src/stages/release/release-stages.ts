import type { Fields } from '../../config/field.js';
import { projectFields } from '../../config/settings.js';
import { backupInputs } from '../database/backup-inputs.js';
import { databaseInputs } from '../database/database-inputs.js';
import { driftInputs } from '../database/drift-inputs.js';
import { migrateInputs } from '../database/migrate-inputs.js';
import { planInputs } from '../database/plan-inputs.js';
import { rlsInputs } from '../database/rls-inputs.js';
import { seedInputs } from '../database/seed-inputs.js';
import { verifyInputs } from '../database/verify-inputs.js';
import { platformInput, railwayDeployInputs, renderDeployInputs } from '../deploy/deploy-inputs.js';
import { healthInputs } from '../health/health-inputs.js';
import { httpSmokeInputs } from '../http-smoke/http-smoke-inputs.js';
import { outletInputs, placeInputs } from '../inputs.js';
import { jobInputs } from '../job/job-inputs.js';
import { rollbackInputs } from '../rollback/rollback-inputs.js';
import { messageInputs, noticeInputs } from '../slack/slack-inputs.js';

/** The stages that work on the database in use, in their order. */
export const databaseStages = ['plan', 'backup', 'migrate', 'verify', 'rls', 'seed'] as const;
export type DatabaseStage = (typeof databaseStages)[number];

/**
 * The stages of a release that a file or the composite action sets up, in their order. `database` is none: it says
 * what holds for all stages that work on the database in use.
 */
export const stageNames = [
  'database',
  ...databaseStages,
  'job',
  'deploy',
  'health',
  'http-smoke',
  'rollback',
  'slack',
] as const;
export type StageName = (typeof stageNames)[number];

/** What the run as a whole says, or what the stages arrange among themselves. */
const ofTheRun: readonly string[] = [
  'working-directory',
  'commit',
  'fail-on',
  'report-path',
  'sarif-path',
  'html-path',
  'annotations',
  'summary',
  'history-environment',
  'reports',
  'baseline-path',
  'phase',
  'dry-run',
  'cancel-on-abort',
];

function own(fields: Fields, ...without: readonly string[]): Fields {
  return Object.fromEntries(
    Object.entries(fields).filter(
      ([name, { type }]) => type !== 'secret' && !ofTheRun.includes(name) && !without.includes(name),
    ),
  );
}

/** What stands in `lockkeeper.yml`, or holds for the database in use and so for all stages that work on it. */
const ofTheDatabase: readonly string[] = [
  ...Object.keys(projectFields).filter((name) => name !== 'steps'),
  ...Object.keys(placeInputs),
  'environment',
  'expect-database',
  'history-in-database',
  // A release looks or applies as each stage says.
  'check',
];

function onDatabase(fields: Fields, ...without: readonly string[]): Fields {
  return own(fields, ...ofTheDatabase, ...without);
}

/** A release goes up. What goes down, or mends what a killed run has left, is typed by a person. */
const byHand = ['direction', 'confirm-down', 'confirm-data-loss', 'resume'] as const;

/** What is said of each stage alone. Secrets are no part of it: they come from inputs or the environment. */
export const stageFields = {
  database: {
    'expect-database': databaseInputs['expect-database'],
    'history-in-database': databaseInputs['history-in-database'],
    project: placeInputs.project,
  },
  plan: onDatabase(planInputs),
  backup: onDatabase(backupInputs),
  migrate: onDatabase(migrateInputs, ...byHand),
  verify: onDatabase(verifyInputs),
  rls: onDatabase(rlsInputs),
  seed: onDatabase(seedInputs),
  job: own(jobInputs),
  deploy: own({ ...platformInput, ...renderDeployInputs, ...railwayDeployInputs }),
  health: own(healthInputs),
  'http-smoke': own(httpSmokeInputs),
  rollback: { rollback: rollbackInputs.rollback, timeout: rollbackInputs.timeout },
  slack: { ...own(messageInputs), 'fail-on-error': noticeInputs['fail-on-error'] },
} satisfies Readonly<Record<StageName, Fields>>;

/** The secrets of all stages, by their inputs. */
export const stageSecrets = {
  'render-api-key': jobInputs['render-api-key'],
  'deploy-hook': renderDeployInputs['deploy-hook'],
  'railway-token': railwayDeployInputs['railway-token'],
  'endpoint-token': migrateInputs['endpoint-token'],
  'bearer-token': healthInputs['bearer-token'],
  'slack-token': messageInputs['slack-token'],
  'slack-webhook': messageInputs['slack-webhook'],
  'history-url': outletInputs['history-url'],
  'database-url': databaseInputs['database-url'],
  'scratch-url': driftInputs['scratch-url'],
  's3-access-key-id': backupInputs['s3-access-key-id'],
  's3-secret-access-key': backupInputs['s3-secret-access-key'],
  's3-session-token': backupInputs['s3-session-token'],
};

/** Secrets that only the stages on the database in use are given. */
export const databaseSecrets: readonly (keyof typeof stageSecrets)[] = [
  'database-url',
  'scratch-url',
  's3-access-key-id',
  's3-secret-access-key',
  's3-session-token',
  'endpoint-token',
];

/** The file in which a stage leaves its report. */
export function reportOf(stage: StageName | 'baseline'): string {
  return `.lockkeeper/${stage}.json`;
}

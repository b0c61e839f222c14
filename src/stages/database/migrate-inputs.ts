import type { Given } from '../../config/field.js';
import { choice, duration, flag, globs, integer, list, path, text } from '../../config/fields.js';
import { bytes } from '../../config/special-fields.js';
import {
  historyInputs,
  ledgerInputs,
  outletInputs,
  placeInputs,
  runInputs,
  serverInputs,
  stageReports,
} from '../inputs.js';
import { applyInputs } from './apply-inputs.js';
import { databaseInputs } from './database-inputs.js';
import { driftInputs } from './drift-inputs.js';
import { routeInputs } from './migrate-remote-inputs.js';
import { verifyInputs } from './verify-inputs.js';

/** Where its report is written when nobody says otherwise. */
export const migrateReport = '.lockkeeper/migrate.json';

/** Milliseconds; the limits in percent and bytes have theirs in what they limit. */
export const migrateDefaults = {
  statementTimeout: 300_000,
  waitForOthers: 300_000,
  backupMaxAge: 86_400_000,
  maxTransactionAge: 60_000,
  maxReplicationLag: 30_000,
  maxConnectionsUsed: 90,
} as const;

/** All of the repository's migrations are compared with the database: no base branch plays a part. */
const { scope: _, base: __, ...engineInputs } = historyInputs;
const { comment: ___, 'github-token': ____, ...outlets } = outletInputs;

/** Which migrations, and which way. */
const choiceInputs = {
  'plan-hash': list(
    'Hash of the plan that was approved, from `plan`. When the ledger, the pending ids or their files have moved since, nothing is run. Of several projects separated by commas.',
  ),
  direction: choice('Apply migrations, or revert them.', ['up', 'down'], { default: 'up' }),
  to: text(
    'Id of a migration: go up until it is applied, or down until it is the newest one. Default: all that are pending.',
  ),
  steps: integer('How many migrations to apply or to revert. Default: all that are pending; 1 for down.', {
    min: 1,
    max: 100_000,
  }),
  'confirm-down': text('Name of the database, as the word that a down is meant.'),
  'confirm-data-loss': list(
    'What may be lost, named as the refusal names it: `orders` for a table, `orders.note` for a column. `unknown` where it cannot be found out.',
  ),
  resume: text(
    'Go on with an unfinished migration: `ID:3` from its statement 3 on; `ID:done` or `ID:undone` when a person has finished it, or taken it back, by hand.',
  ),
};

/** What must be so before anything is run. */
const preflightInputs = {
  'without-backup': flag('Run what destroys data although there is no verified backup.', { default: false }),
  'backup-max-age': duration('How old the verified backup may be.', {
    default: migrateDefaults.backupMaxAge,
  }),
  reports: globs('Report files of earlier stages, in which the verified backup is looked for.', {
    default: stageReports,
  }),
  'max-transaction-age': duration(
    'A transaction that has been open for longer, and holds what a migration needs, stops the run before it starts.',
    {
      default: migrateDefaults.maxTransactionAge,
    },
  ),
  'max-replication-lag': duration('How far a standby may be behind.', {
    default: migrateDefaults.maxReplicationLag,
  }),
  'max-connections-used': integer(
    'How many of the connections that the server allows may be in use, in percent.',
    { min: 1, max: 100 },
    { default: migrateDefaults.maxConnectionsUsed },
  ),
  'free-space': bytes(
    'Space that is free on the server’s disk, as its provider shows it: PostgreSQL tells nobody. What the migrations rewrite must fit into it.',
  ),
};

export const migrateInputs = {
  ...routeInputs,
  ...databaseInputs,
  'statement-timeout': duration('Longest time for one statement of a migration.', {
    default: migrateDefaults.statementTimeout,
  }),
  ...choiceInputs,
  'wait-for-others': duration('How long to wait while another run migrates this database.', {
    default: migrateDefaults.waitForOthers,
  }),
  'lock-tries': applyInputs['lock-tries'],
  'migration-timeout': runInputs['migration-timeout'],
  ...preflightInputs,
  expectations: verifyInputs.expectations,
  models: choice(
    'When everything is applied: compare the models with the database, as `alembic check` does. Only reads. `auto` does it for Alembic and Flask-Migrate.',
    ['auto', 'off'],
    { default: 'auto' },
  ),
  ...placeInputs,
  ...engineInputs,
  ...ledgerInputs,
  python: runInputs.python,
  image: serverInputs.image,
  before: serverInputs.before,
  'scratch-url': driftInputs['scratch-url'],
  ...outlets,
  'report-path': path('Where the report is written, for later stages and `report`.', {
    default: migrateReport,
  }),
};

export type MigrateGiven = Given<typeof migrateInputs>;

import type { Given } from '../../config/field.js';
import { list, path, secret, text } from '../../config/fields.js';
import { historyInputs, placeInputs, runInputs, serverInputs } from '../inputs.js';
import { releaseInputs } from '../release/release-inputs.js';
import { databaseInputs } from './database-inputs.js';

/** Where its report is written when nobody says otherwise. */
export const driftReport = '.lockkeeper/drift.json';

/** Nothing is judged by what a change adds. */
const { scope: _scope, base: _base, ...engineInputs } = historyInputs;

export const driftInputs = {
  ...releaseInputs('drift'),
  ...databaseInputs,
  at: text(
    'Id of the migration up to which the database is migrated, when that is not the newest: compare with its schema. `applied`: those that the runner’s own ledger in the database names, which the role must be allowed to read.',
  ),
  ignore: list(
    'Objects to leave out: `public.events_*`, `audit.*`, `pg_stat_statements`. The runner’s ledger and the schema `lockkeeper` are left out anyway.',
  ),
  previous: path(
    'Report file of the run before, to tell what is new and what is gone. None there is no mistake: then it is the first run.',
  ),
  config: placeInputs.config,
  project: placeInputs.project,
  ...engineInputs,
  python: runInputs.python,
  'database-env': runInputs['database-env'],
  'migration-timeout': runInputs['migration-timeout'],
  image: serverInputs.image,
  before: serverInputs.before,
  'scratch-url': secret(
    'Address of an empty database on another server, beside which scratch databases are made, instead of a scratch server. Never the address of a database in use.',
  ),
};

export type DriftGiven = Given<typeof driftInputs>;

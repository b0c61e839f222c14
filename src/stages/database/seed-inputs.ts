import type { Given } from '../../config/field.js';
import { historyInputs, placeInputs, runInputs, serverInputs } from '../inputs.js';
import { releaseInputs } from '../release/release-inputs.js';
import { applyInputs } from './apply-inputs.js';
import { databaseInputs } from './database-inputs.js';
import { driftInputs } from './drift-inputs.js';

/** Seeds run on the newest schema: no base branch plays a part, and no finding of a migration is muted. */
const { scope: _scope, base: _base, rules: _rules, baseline: _baseline, ...engineInputs } = historyInputs;

export const seedInputs = {
  ...releaseInputs('seed'),
  ...databaseInputs,
  seeds: runInputs.seeds,
  ...applyInputs,
  config: placeInputs.config,
  project: placeInputs.project,
  ...engineInputs,
  python: runInputs.python,
  'database-env': runInputs['database-env'],
  'migration-timeout': runInputs['migration-timeout'],
  ...serverInputs,
  'scratch-url': driftInputs['scratch-url'],
};

export type SeedGiven = Given<typeof seedInputs>;

import type { Given } from '../../config/field.js';
import { path } from '../../config/fields.js';
import { historyInputs } from '../inputs.js';
import { releaseInputs } from '../release/release-inputs.js';
import { databaseInputs } from './database-inputs.js';

/** What the action `policy` and the command of that name take. */
export const policyInputs = {
  ...releaseInputs('policy'),
  ...databaseInputs,
  file: path(
    'The policy file. Default: `policy.yml` where there is one; without a file only the health of the server is judged.',
  ),
  rules: historyInputs.rules,
};

export type PolicyGiven = Given<typeof policyInputs>;

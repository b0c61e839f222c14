import type { Given } from '../../config/field.js';
import { path } from '../../config/fields.js';
import { releaseInputs } from '../release/release-inputs.js';
import { applyInputs } from './apply-inputs.js';
import { databaseInputs } from './database-inputs.js';

export const rlsInputs = {
  ...releaseInputs('rls'),
  ...databaseInputs,
  file: path(
    'The declarations, relative to the working directory: YAML, or SQL with CREATE POLICY and ALTER TABLE.',
    { default: 'rls.yml' },
  ),
  ...applyInputs,
};

export type RlsGiven = Given<typeof rlsInputs>;

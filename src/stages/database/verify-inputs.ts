import type { Given } from '../../config/field.js';
import { path } from '../../config/fields.js';
import { releaseInputs } from '../release/release-inputs.js';
import { databaseInputs } from './database-inputs.js';

/** Where its report is written when nobody says otherwise. */
export const verifyReport = '.lockkeeper/verify.json';

/** The expectations file that is taken when it is there. */
export const usualExpectations = 'verify.yml';

export const verifyInputs = {
  ...releaseInputs('verify'),
  ...databaseInputs,
  expectations: path(
    'The expectations file, YAML or JSON: tables, columns, indexes, constraints, foreign keys, extensions, functions, rows. Default: `verify.yml` when it is there; without one only invalid indexes and constraints that were never validated are looked for.',
  ),
};

export type VerifyGiven = Given<typeof verifyInputs>;

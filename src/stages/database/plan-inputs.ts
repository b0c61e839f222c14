import { path } from '../../config/fields.js';
import { historyInputs, ledgerInputs, outletInputs, placeInputs } from '../inputs.js';
import { databaseInputs } from './database-inputs.js';
import { routeInputs } from './migrate-remote-inputs.js';

/** All of the repository's migrations are compared with the database: no base branch plays a part. */
const { scope: _, base: __, ...engineInputs } = historyInputs;
const { comment: ___, 'github-token': ____, ...outlets } = outletInputs;

export const planInputs = {
  ...routeInputs,
  ...databaseInputs,
  ...placeInputs,
  ...engineInputs,
  ...ledgerInputs,
  ...outlets,
  'report-path': path('Where the report is written, for later stages and `report`.', {
    default: '.lockkeeper/plan.json',
  }),
};

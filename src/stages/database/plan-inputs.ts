import { globs, path } from '../../config/fields.js';
import { historyInputs, ledgerInputs, outletInputs, placeInputs, smokeReports } from '../inputs.js';
import { databaseInputs } from './database-inputs.js';
import { routeInputs } from './migrate-remote-inputs.js';

/** Where its report is written when nobody says otherwise. */
export const planReport = '.lockkeeper/plan.json';

/** All of the repository's migrations are compared with the database: no base branch plays a part. */
const { scope: _, base: __, ...engineInputs } = historyInputs;
const { comment: ___, 'github-token': ____, ...outlets } = outletInputs;

export const planInputs = {
  ...routeInputs,
  ...databaseInputs,
  ...placeInputs,
  ...engineInputs,
  ...ledgerInputs,
  reports: globs(
    'Report files of smoke-runs of this commit: what they found and measured of the pending migrations is taken along.',
    { default: smokeReports },
  ),
  ...outlets,
  'report-path': path('Where the report is written, for later stages and `report`.', {
    default: planReport,
  }),
};

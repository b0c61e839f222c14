import { choice, duration, globs, secret } from '../../config/fields.js';
import { rollbackModes } from '../../core/rollback.js';
import { railwayInputs } from '../deploy/deploy-inputs.js';
import { healthChecks } from '../health/health-inputs.js';
import { historyInputs, placeInputs, stageReports } from '../inputs.js';
import { releaseInputs } from '../release/release-inputs.js';

/** What says which migrations there are; whether they are new does not come from an input here. */
const { scope: _, base: __, rules: ___, baseline: ____, ...engineInputs } = historyInputs;

/** Where its report is written when nobody says otherwise. */
export const rollbackReport = '.lockkeeper/rollback.json';

export const rollbackInputs = {
  ...releaseInputs('rollback'),
  rollback: choice(
    'When to go back to what was live before. `safe`: only when the old code can live with every migration since. `always` leaves the migrations out of it.',
    rollbackModes,
    { default: 'safe' },
  ),
  reports: globs('Report files of the stages before: lint, smoke, deploy, health, http-smoke.', {
    default: stageReports,
  }),
  timeout: duration('Longest time until what was live before is live again.', { default: 20 * 60_000 }),
  'render-api-key': secret('API key of Render, for services that run there.'),
  ...railwayInputs,
  ...healthChecks,
  config: placeInputs.config,
  ...engineInputs,
};

import { flag, path, text } from '../../config/fields.js';
import { migrateInputs } from '../database/migrate-inputs.js';
import { outletInputs, placeInputs } from '../inputs.js';
import { stageSecrets } from './release-stages.js';

/** What the command `release` takes; the rest stands in its file. */
export const releaseCommandInputs = {
  'working-directory': placeInputs['working-directory'],
  file: path('The release file: stages, and what differs between environments.', { default: 'release.yml' }),
  environment: text('The environment of the file to release to: `staging`, `production`.'),
  commit: text('Full hash of the commit that is released. Default: HEAD.'),
  'plan-hash': migrateInputs['plan-hash'],
  'dry-run': flag('Send what only reads; print every other request, with secrets hidden, and send none.', {
    default: false,
  }),
  'fail-on': outletInputs['fail-on'],
  'report-path': path('Where the report of the whole release is written.', {
    default: '.lockkeeper/release.json',
  }),
  'html-path': outletInputs['html-path'],
  ...stageSecrets,
};

import type { Given } from '../../config/field.js';
import { duration, flag, globs, path, text } from '../../config/fields.js';
import { variables } from '../../config/special-fields.js';
import { releaseInputs } from '../release/release-inputs.js';

/** What the action `http-smoke` and the command of that name take. */
export const httpSmokeInputs = {
  ...releaseInputs('http-smoke'),
  file: path('The smoke file: YAML or JSON, or a `.http`, `.rest` or `.hurl` file.', {
    default: 'http-smoke.yml',
  }),
  'base-url': text(
    'Address that paths in the file are added to. Default: the service’s address in the report of the deploy, else `base` in the file.',
  ),
  service: text('Name or id of the deployed service, where the reports name several.'),
  variables: variables(
    'Values for the file’s variables, one `name=value` a line. Secrets go into the environment: name them in the file under `secrets`.',
  ),
  reports: globs('Reports of earlier stages, in which the address is looked up.', {
    default: ['.lockkeeper/*.json'],
  }),
  timeout: duration('Longest time for all requests together.', { default: 600_000 }),
  'dry-run': flag('Print every request, with secrets hidden, and send none.', { default: false }),
};

export type HttpSmokeGiven = Given<typeof httpSmokeInputs>;

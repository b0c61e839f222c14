import { duration, flag, secret, text } from '../../config/fields.js';
import { environmentInputs } from '../deploy/deploy-inputs.js';
import { releaseInputs } from '../release/release-inputs.js';

const { commit: _, ...release } = releaseInputs('render-job');

export const jobInputs = {
  service: text(
    'Service of Render by its id: the job runs with its build and its environment (`srv-...`, `crn-...`).',
  ),
  'render-api-key': secret('API key of Render.'),
  'start-command': text(
    'Command to run, as Render takes it; secrets come from the environment of the service (`$DATABASE_URL`). Without it a cron job (`crn-...`) is run with its own command.',
  ),
  plan: text(
    'Render’s id of the instance type to run on, `plan-srv-010` for example. Default: that of the service.',
  ),
  commit: text(
    'Full hash of the commit that must be in the build; with another build nothing is started. Default: the workflow’s commit or HEAD, and another build is a warning.',
  ),
  'only-if-pending': text(
    'Command that is run as a job first. It exits with 0 when nothing is pending: then the job is skipped.',
  ),
  'pending-pattern': text(
    'The check answers by its output in place of its exit status: something is pending where a line matches this regular expression.',
  ),
  timeout: duration('Longest time for the check and the job together. The job goes on when it is over.', {
    default: 30 * 60_000,
  }),
  'cancel-on-abort': flag('Cancel the job that this run has started when the run is stopped.', {
    default: true,
  }),
  ...environmentInputs,
  ...release,
};

import { choice, duration, flag, integer, list, secret, text } from '../../config/fields.js';
import { platformNames } from '../../core/deployment.js';
import { judgements } from '../../gates/deploy/input.js';
import { tokenKinds } from '../../platforms/railway/token.js';
import { releaseInputs } from '../release/release-inputs.js';
import { githubDeploymentInputs } from './github-deployment.js';

/** How deployments are followed, on any platform. */
export const followInputs = {
  order: choice('Several services: one after the other, or all at once.', ['sequence', 'parallel'], {
    default: 'sequence',
  }),
  wait: flag('Follow the deployment until it is live. Without it nobody looks how it ends.', {
    default: true,
  }),
  timeout: duration(
    'Longest time for one service. One bad health check holds a deploy on Render for 15 minutes.',
    {
      default: 40 * 60_000,
    },
  ),
  'log-lines': integer(
    'How many of the last lines of the build or app log are shown for a deployment that failed.',
    { min: 0, max: 100 },
    { default: 30 },
  ),
  'on-canceled': choice('What it means when somebody cancels the deployment.', judgements, {
    default: 'fail',
  }),
  'on-superseded': choice(
    'What it means when a newer deployment takes its place before it serves.',
    judgements,
    {
      default: 'fail',
    },
  ),
  'on-deactivated': choice(
    'What it means when a newer deployment takes its place after it was live.',
    judgements,
    {
      default: 'neutral',
    },
  ),
  'cancel-on-abort': flag('Cancel the deployment that this run has started when the run is stopped.', {
    default: true,
  }),
  ...githubDeploymentInputs,
};

/** What a service's environment has to look like before it is deployed. */
export const environmentInputs = {
  'required-env': list('Names of environment variables that the service must have, and not empty.'),
  'forbidden-env': list(
    'Environment variables that the service must not have: `NAME`, or `NAME=value` for one value (`RUN_ALEMBIC=1`). `*` stands for any text. Values are never shown.',
  ),
};

/** Which services are deployed, and at which commit. */
export const versionInputs = {
  service: list(
    'Services, in the order in which they are deployed: on Render by their ids (`srv-...`, `crn-...`), on Railway by ids or names.',
  ),
  commit: text(
    'Full hash of the commit to deploy; `newest` for the newest of the service’s branch. Default: the workflow’s commit, or HEAD.',
  ),
};

export const renderInputs = {
  service: versionInputs.service,
  'render-api-key': secret(
    'API key of Render. With a deploy hook alone the deploy is started and cannot be followed.',
  ),
  'deploy-hook': secret(
    'Deploy hook of the service, to start the deploy by; one a line for several services.',
  ),
  image: text(
    'Image to deploy, for a service that runs one; host, repository and name must be the service’s.',
  ),
  'clear-cache': flag('Clear the build cache first.', { default: false }),
  'deploy-mode': choice(
    'How to deploy: `deploy_only` deploys what was built last, without a build and without `commit`.',
    ['build_and_deploy', 'deploy_only'],
  ),
  'allow-maintenance': flag('Deploy although the service is in maintenance mode.', { default: false }),
};

export const renderDeployInputs = {
  ...releaseInputs('render-deploy'),
  ...renderInputs,
  commit: versionInputs.commit,
  ...followInputs,
  ...environmentInputs,
};

/** How Railway is reached, and where the services are. */
export const railwayInputs = {
  'railway-token': secret('Token of Railway: of a project, an account or a workspace.'),
  'token-kind': choice(
    'Whose token it is: a project token has a header of its own. `auto` finds out by asking.',
    ['auto', ...tokenKinds],
    { default: 'auto' },
  ),
  'railway-environment': text('Environment of Railway, id or name. Default: that of the project token.'),
  'railway-project': text(
    'Project of Railway, by its id. Needed where no project token tells it and a service or an environment is given by name.',
  ),
};

export const railwayDeployInputs = {
  ...releaseInputs('railway-deploy'),
  ...versionInputs,
  ...railwayInputs,
  ...followInputs,
  ...environmentInputs,
};

/** Which platform the command `deploy` speaks to. */
export const platformInput = {
  platform: choice('Where the services run.', platformNames, { default: 'render' }),
};

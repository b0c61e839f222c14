import { flag, secret, text } from '../../config/fields.js';
import type { DeployObserver } from '../../gates/deploy/input.js';
import type { Host } from '../../host/host.js';

/** How GitHub's page of environments is kept up to date, on any platform. */
export const githubDeploymentInputs = {
  'github-deployment': flag(
    'Show the deployment on GitHub’s page of environments, with its states, address and log. Needs `deployments: write`.',
    { default: false },
  ),
  'github-environment': text('Name of the environment there.', { default: 'production' }),
  'github-production': flag('Whether people use it. Default: true for the environment `production` alone.'),
  'github-transient': flag('Whether it will go away again, as a preview does.', { default: false }),
  'github-token': secret('Token that may write deployments.', { runnerDefault: 'github.token' }),
};

export interface GitHubDeploymentGiven {
  readonly githubDeployment?: boolean | undefined;
  readonly githubEnvironment?: string | undefined;
  readonly githubProduction?: boolean | undefined;
  readonly githubTransient?: boolean | undefined;
  readonly githubToken?: string | undefined;
}

export interface Released {
  readonly commit: string | undefined;
  readonly several: boolean;
}

/** Who tells GitHub how the deployments go; nobody where that was not asked for. What is missing is one line in the log. */
export async function githubObservers(
  given: GitHubDeploymentGiven,
  { commit, several }: Released,
  host: Host,
): Promise<readonly DeployObserver[]> {
  if (!given.githubDeployment) return [];
  const { env, clock, signal, log } = host;
  const { githubToken: token } = given;
  const released = commit ?? env.GITHUB_SHA;
  const repository = env.GITHUB_REPOSITORY;
  if (token === undefined || !repository || released === undefined) {
    log.warn(
      'GitHub does not show the deployment: `github-deployment` works in a workflow, with a `github-token`',
    );
    return [];
  }
  const { githubDeployments } = await import('../../publish/github/deployments.js');
  const run = `${env.GITHUB_SERVER_URL ?? 'https://github.com'}/${repository}/actions/runs/${env.GITHUB_RUN_ID}`;
  const observer = githubDeployments({
    apiUrl: env.GITHUB_API_URL ?? 'https://api.github.com',
    ...{ token, repository, several, clock, signal },
    commit: released,
    environment: given.githubEnvironment ?? 'production',
    production: given.githubProduction,
    transient: given.githubTransient ?? false,
    logUrl: env.GITHUB_RUN_ID ? run : undefined,
    note: (line) => log.warn(line),
  });
  return [observer];
}

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Deployment } from '../../../src/core/deployment.js';
import { type DeploymentSettings, githubDeployments } from '../../../src/publish/github/deployments.js';
import { fastClock } from '../../support/fast-clock.js';
import { planted } from '../../support/planted.js';
import { scenario } from '../../support/scenario.js';
import { type GitHubSimulator, simulatedPull, simulateGitHub } from '../../support/simulators/github.js';

const commit = 'a'.repeat(40);
const service = {
  id: 'srv-1',
  name: 'api',
  url: 'https://api.example.com',
  link: 'https://host.example/srv-1',
};
const running: Deployment = {
  platform: 'render',
  service,
  id: 'dep-1',
  outcome: 'running',
  status: 'created',
  link: 'https://host.example/srv-1/deploys/dep-1',
  stages: [],
  wentLive: false,
};
const live: Deployment = { ...running, outcome: 'live', status: 'live', wentLive: true };

let github: GitHubSimulator;
let notes: string[];
beforeEach(async () => {
  github = await simulateGitHub();
  notes = [];
});
afterEach(async () => {
  await github.close();
  expect(github.violations).toEqual([]);
});

function open(settings: Partial<DeploymentSettings> = {}) {
  return githubDeployments({
    token: planted('ghs_deployments'),
    apiUrl: github.url,
    repository: `${simulatedPull.owner}/${simulatedPull.repo}`,
    commit,
    environment: 'production',
    several: false,
    production: undefined,
    transient: false,
    logUrl: 'https://github.example/OWNER/shop/actions/runs/1',
    clock: fastClock(),
    signal: new AbortController().signal,
    note: (line) => notes.push(line),
    ...settings,
  });
}

/** A release as the deploy gate tells it. */
async function release(end: Deployment = live, settings: Partial<DeploymentSettings> = {}): Promise<void> {
  const deployments = open(settings);
  await deployments.onStarted({ service, id: running.id, commit });
  deployments.onChange(running);
  deployments.onChange({ ...running, status: 'build_in_progress' });
  deployments.onChange({ ...running, status: 'update_in_progress' });
  await deployments.onEnd(end);
}

const states = (index = 0) => github.deployments[index]?.statuses.map(({ state }) => state);

describe('a deployment on GitHub', () => {
  test('goes from queued to success and says where it answers', async () => {
    await release();
    expect(github.deployments).toEqual([
      {
        id: 1,
        ref: commit,
        environment: 'production',
        payload: { lockkeeper: 'dep-1' },
        description: 'api: dep-1',
        transient: false,
        production: true,
        statuses: [
          { state: 'queued', description: 'api: created', log_url: running.link, environment_url: '' },
          {
            state: 'in_progress',
            description: 'api: build_in_progress',
            log_url: running.link,
            environment_url: '',
          },
          { state: 'success', description: 'api: live', log_url: running.link, environment_url: service.url },
        ],
      },
    ]);
    expect(notes).toEqual([]);
  });

  test.each([
    ['failed', 'failure'],
    ['canceled', 'error'],
    ['timed-out', 'error'],
    ['blocked', 'error'],
    ['superseded', 'inactive'],
    ['deactivated', 'inactive'],
  ] as const)('that ends %s is shown as %s, with the reason', async (outcome, state) => {
    await release({ ...running, outcome, status: 'x', reason: `why ${'because '.repeat(40)}` });
    expect(states()?.at(-1)).toBe(state);
    const description = github.deployments[0]?.statuses.at(-1)?.description ?? '';
    expect(description).toMatch(/^why because .*…$/);
    expect(description).toHaveLength(140);
  });

  test('has an environment of its own for each of several services, with the flags that were given', async () => {
    const deployments = open({ several: true, environment: 'preview', transient: true, production: false });
    await deployments.onStarted({ service, id: 'dep-1' });
    await deployments.onStarted({ service: { ...service, name: 'worker' }, id: 'dep-2' });
    expect(
      github.deployments.map(({ environment, transient, production, ref }) => [
        environment,
        transient,
        production,
        ref,
      ]),
    ).toEqual([
      ['preview / api', true, false, commit],
      ['preview / worker', true, false, commit],
    ]);
  });

  test('is found again by a run that follows the same deployment of the platform', async () => {
    await release({ ...running, outcome: 'timed-out' });
    await release();
    expect(github.deployments).toHaveLength(1);
    expect(states()).toEqual(['queued', 'in_progress', 'error', 'queued', 'in_progress', 'success']);
  });

  test('shows the run where the platform has no page', async () => {
    const { link: _, ...pageless } = live;
    await release(pageless);
    expect(github.deployments[0]?.statuses.at(-1)?.log_url).toMatch(/actions\/runs\/1$/);
  });
});

scenario(
  {
    id: 'deployment-forbidden',
    area: 'GitHub',
    happens: 'The token may not create deployments (403, resource not accessible by integration).',
    does: 'Says in one note which permission is missing and goes on with the release; asks no second time.',
    exit: 0,
    leaves: 'nothing',
  },
  async () => {
    github.fail({ method: 'POST', status: 403, message: 'Resource not accessible by integration' });
    await release();
    expect(github.deployments).toEqual([]);
    expect(notes).toEqual([
      'GitHub does not show the deployment: the token may not write deployments; add `deployments: write` under `permissions:`. The release goes on without it.',
    ]);
    expect(github.requests.filter((request) => request.startsWith('POST'))).toHaveLength(1);
  },
);

scenario(
  {
    id: 'deployment-unknown-commit',
    area: 'GitHub',
    happens: 'GitHub does not know the commit that was deployed (422).',
    does: 'Says in one note what GitHub said and goes on with the release.',
    exit: 0,
    leaves: 'nothing',
  },
  async () => {
    github.commits.push('b'.repeat(40));
    await release();
    expect(notes).toEqual([expect.stringContaining(`GitHub does not take it (No ref found for: ${commit}`)]);
  },
);

scenario(
  {
    id: 'deployment-server-error',
    area: 'GitHub',
    happens: 'GitHub answers 502 to the first two tries to create the deployment.',
    does: 'Tries again, twice at most, and shows the deployment.',
    exit: 0,
    leaves: 'nothing',
  },
  async () => {
    github.fail({ method: 'POST', status: 502, times: 2 });
    await release();
    expect(states()).toEqual(['queued', 'in_progress', 'success']);
    expect(notes).toEqual([]);
  },
);

scenario(
  {
    id: 'deployment-down',
    area: 'GitHub',
    happens: 'GitHub answers 503 as long as the release lasts.',
    does: 'Gives up after three tries, says so in one note and goes on with the release.',
    exit: 0,
    leaves: 'nothing',
  },
  async () => {
    github.fail({ status: 503, message: 'Service unavailable', times: 100 });
    await release();
    expect(github.requests).toHaveLength(3);
    expect(notes).toEqual([expect.stringContaining('GitHub answered 503')]);
  },
);

scenario(
  {
    id: 'deployment-answer-lost',
    area: 'GitHub',
    happens: 'The deployment is created on GitHub, but the connection is reset before the answer.',
    does: 'Looks before it tries again, finds what was created and makes no second one.',
    exit: 0,
    leaves: 'nothing',
  },
  async () => {
    github.fail({ method: 'POST', kind: 'lost' });
    await release();
    expect(github.deployments).toHaveLength(1);
    expect(states()).toEqual(['queued', 'in_progress', 'success']);
  },
);

scenario(
  {
    id: 'deployment-rate-limited',
    area: 'GitHub',
    happens:
      "GitHub's secondary rate limit refuses a status and asks for a wait of 5 seconds (403 with Retry-After).",
    does: 'Waits as asked, then sends the status; the platform is followed meanwhile.',
    exit: 0,
    leaves: 'nothing',
  },
  async () => {
    const limited = {
      status: 403,
      message: 'You have exceeded a secondary rate limit',
      headers: { 'retry-after': '5' },
    };
    github.fail({ method: 'POST', path: 'statuses', ...limited });
    const clock = fastClock(0);
    await release(live, { clock });
    expect(clock.now()).toBe(5000);
    expect(states()).toEqual(['queued', 'in_progress', 'success']);
  },
);

scenario(
  {
    id: 'deployment-long-rate-limit',
    area: 'GitHub',
    happens: "GitHub's rate limit asks for a wait of ten minutes.",
    does: 'Does not wait: says so in one note and goes on with the release.',
    exit: 0,
    leaves: 'nothing',
  },
  async () => {
    github.fail({
      status: 429,
      message: 'API rate limit exceeded',
      headers: { 'retry-after': '600' },
      times: 100,
    });
    const clock = fastClock(0);
    await release(live, { clock });
    expect(clock.now()).toBe(0);
    expect(notes).toEqual([expect.stringContaining("GitHub's rate limit is used up")]);
  },
);

scenario(
  {
    id: 'deployment-truncated',
    area: 'GitHub',
    happens: 'The answer to the created deployment breaks off in its middle.',
    does: 'Takes it for no answer, looks, finds the deployment and goes on with it.',
    exit: 0,
    leaves: 'nothing',
  },
  async () => {
    github.fail({ method: 'POST', kind: 'truncated' });
    await release();
    expect(github.deployments).toHaveLength(1);
    expect(states()?.at(-1)).toBe('success');
  },
);

scenario(
  {
    id: 'deployment-run-cancelled',
    area: 'GitHub',
    happens: 'The workflow is cancelled while GitHub does not answer.',
    does: 'Stops trying at once and says that the deployment on GitHub is left as it is.',
    exit: 2,
    leaves: 'A GitHub deployment in its last state.',
  },
  async () => {
    const controller = new AbortController();
    const deployments = open({ signal: controller.signal });
    await deployments.onStarted({ service, id: 'dep-1', commit });
    github.fail({ status: 503, times: 100 });
    controller.abort(new Error('stopped by SIGINT'));
    await deployments.onEnd({ ...live, outcome: 'canceled' });
    expect(notes).toHaveLength(1);
    expect(github.requests.filter((request) => request.includes('statuses'))).toHaveLength(1);
  },
);

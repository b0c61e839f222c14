import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { compositeMark } from '../../src/actions/parse-inputs.js';
import { freshBundle } from '../support/fresh-bundle.js';
import { askedCommit } from '../support/render-deploy.js';
import { runStep, type Step, type StepRun } from '../support/runner.js';
import { scenario } from '../support/scenario.js';
import {
  type DeployScript,
  deployScripts,
  type RenderSimulator,
  simulateRender,
} from '../support/simulators/render/index.js';

let bundle = '';
let folder = '';
let render: RenderSimulator;

beforeAll(async () => {
  bundle = await freshBundle();
  folder = await mkdtemp(join(tmpdir(), 'lockkeeper-render-'));
}, 120_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

const quick: DeployScript = {
  timeline: [
    ['created', 0],
    ['build_in_progress', 0],
    ['live', 0],
  ],
};
const second = 'dep-00000000000000000002';

async function withRender(body: () => Promise<void>): Promise<void> {
  render = await simulateRender();
  try {
    await body();
    expect(render.violations).toEqual([]);
  } finally {
    await render.close();
  }
}

/** One step of a job, as the runner starts it. */
function step(entry: 'render-deploy' | 'render-deploy-post', more: Partial<Step> = {}): Promise<StepRun> {
  const { inputs, env, ...rest } = more;
  return runStep({
    script: join(bundle, `${entry}.js`),
    cwd: folder,
    inputs: { service: render.service.id, 'render-api-key': render.apiKey, ...inputs },
    env: { LOCKKEEPER_RENDER_API: render.url, GITHUB_SHA: askedCommit, ...env },
    ...rest,
  });
}

/** The composite gives inputs by environment, named as a shell can write them. */
function compositeInputs(): Record<string, string> {
  return { render_api_key: render.apiKey };
}

/** Starts the step and stops it from outside as soon as its deploy is on its way. */
async function stopped(more: Partial<Step> = {}): Promise<StepRun> {
  const abort = new AbortController();
  const running = step('render-deploy', { ...more, signal: abort.signal });
  await until(() =>
    render.requests.some((line) => line.startsWith('GET') && line.includes(`/deploys/${second}`)),
  );
  abort.abort();
  return running;
}

async function until(happened: () => boolean): Promise<void> {
  for (let tries = 0; tries < 600; tries++) {
    if (happened()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('it did not happen within 30 s');
}

/** What the runner hands to the post step. */
function stateOf({ state }: StepRun): Record<string, string> {
  return Object.fromEntries(Object.entries(state).map(([name, value]) => [`STATE_${name}`, value]));
}

/** Everything that a step has shown or written, but for the commands that make the runner hide secrets. */
function shownBy({ stdout, stderr, summary, outputs, state }: StepRun): string {
  const texts = [stdout.replace(/^::add-mask::.*$/gm, ''), stderr, summary];
  return [...texts, JSON.stringify(outputs), JSON.stringify(state)].join('\n');
}

function deployed(): (typeof render.deploys)[number] | undefined {
  return render.deploys.find(({ id }) => id === second);
}

test('the action deploys, sets every output and leaves nothing for the post step', async () => {
  await withRender(async () => {
    render.next(quick);
    const run = await step('render-deploy');
    expect(run.code).toBe(0);
    expect(run.outputs).toMatchObject({
      verdict: 'passed',
      'deploy-id': second,
      outcome: 'live',
      'service-url': render.service.url,
      'live-commit': askedCommit,
      'previous-id': 'dep-00000000000000000001',
      'previous-commit': 'a'.repeat(40),
      'report-path': '.lockkeeper/render-deploy.json',
    });
    expect(JSON.parse(run.outputs.deployments ?? '')).toHaveLength(1);
    expect(shownBy(run)).not.toContain(render.apiKey);
    const before = render.requests.length;
    const post = await step('render-deploy-post', { env: stateOf(run) });
    expect({ code: post.code, asked: render.requests.length - before }).toEqual({ code: 0, asked: 0 });
  });
});

describe('a run that is stopped', () => {
  scenario(
    {
      id: 'stopped',
      area: 'Render deploy',
      happens: 'The workflow is cancelled while the deploy is on its way.',
      does: 'Cancels the deploy that it has started before the runner kills it; the step afterwards looks whether it did stop.',
      exit: 2,
      leaves: 'what was live before',
    },
    () =>
      withRender(async () => {
        render.next(deployScripts.stuck);
        const run = await stopped();
        expect(run.code).toBe(2);
        expect(run.stdout).toContain(`cancelling ${second}`);
        expect(deployed()?.status).toBe('canceled');
        const post = await step('render-deploy-post', { env: stateOf(run) });
        expect(post.code).toBe(0);
        expect(post.stdout).toContain(`${second} has stopped (canceled)`);
      }),
  );

  scenario(
    {
      id: 'stopped-in-the-composite',
      area: 'Render deploy',
      happens:
        'The composite action is stopped while the deploy is on its way, and Render does not take the cancellation at once.',
      does: 'Ends in time; the clean-up step of the composite finds the deploy in the job’s state file, cancels it and looks whether it did stop.',
      exit: 2,
      leaves: 'what was live before',
    },
    () =>
      withRender(async () => {
        render.next(deployScripts.stuck);
        render.fail({ method: 'POST', path: '/cancel', kind: 'hang', times: 1 });
        render.fail({ method: 'POST', path: '/cancel', status: 400, times: 1 });
        const stateFile = join(folder, 'state-of-the-job.json');
        const env = { [compositeMark]: '1', LOCKKEEPER_STATE_FILE: stateFile };
        const inputs = compositeInputs();
        const run = await stopped({ inputs, env });
        expect(run.code).toBe(2);
        expect(run.state).toEqual({});
        const post = await step('render-deploy-post', { inputs, env });
        expect(post.code).toBe(0);
        expect(post.stdout).toContain(`${second} has stopped (canceled)`);
        expect(deployed()?.status).toBe('canceled');
        expect(await readFile(stateFile, 'utf8')).not.toContain(render.apiKey);
      }),
  );

  test('the composite’s clean-up step asks nothing where its stage has left no state', () =>
    withRender(async () => {
      const env = { [compositeMark]: '1', LOCKKEEPER_STATE_FILE: join(folder, 'no-such-file.json') };
      const post = await step('render-deploy-post', { inputs: compositeInputs(), env });
      expect({ code: post.code, asked: render.requests }).toEqual({ code: 0, asked: [] });
    }));

  scenario(
    {
      id: 'stopped-and-cancel-refused',
      area: 'Render deploy',
      happens: 'The workflow is cancelled, and Render does not take the cancellation at once.',
      does: 'Ends in time; the step afterwards cancels the deploy and looks whether it did stop.',
      exit: 2,
      leaves: 'what was live before',
    },
    () =>
      withRender(async () => {
        render.next(deployScripts.stuck);
        render.fail({ method: 'POST', path: '/cancel', kind: 'hang', times: 1 });
        render.fail({ method: 'POST', path: '/cancel', status: 400, times: 1 });
        const run = await stopped();
        expect(run.code).toBe(2);
        const post = await step('render-deploy-post', { env: stateOf(run) });
        expect(post.stdout).toContain(`${second} has stopped (canceled)`);
        expect(deployed()?.status).toBe('canceled');
      }),
  );

  scenario(
    {
      id: 'stopped-without-cancel-on-abort',
      area: 'Render deploy',
      happens: 'The workflow is cancelled where `cancel-on-abort: false` is set.',
      does: 'Leaves the deploy alone, in the run and in the step afterwards, and says so.',
      exit: 2,
      leaves: 'the deploy',
    },
    () =>
      withRender(async () => {
        render.next(deployScripts.stuck);
        const inputs = { 'cancel-on-abort': 'false' };
        const run = await stopped({ inputs });
        expect(run.code).toBe(2);
        await step('render-deploy-post', { inputs, env: stateOf(run) });
        expect(render.requests.filter((line) => line.includes('/cancel'))).toEqual([]);
      }),
  );

  scenario(
    {
      id: 'killed-before-the-answer',
      area: 'Render deploy',
      happens: 'The runner dies after the deploy request and before its answer.',
      does: 'The step afterwards finds the deploy that was not there before, cancels it and looks whether it did stop.',
      exit: 2,
      leaves: 'what was live before',
    },
    () =>
      withRender(async () => {
        render.next(deployScripts.stuck);
        render.fail({ method: 'POST', path: /\/deploys$/, kind: 'slow', delayMs: 6_000 });
        const abort = new AbortController();
        const running = step('render-deploy', { signal: abort.signal });
        await until(() => deployed() !== undefined);
        abort.abort();
        const run = await running;
        expect(run.code).toBe(2);
        expect(JSON.parse(run.state.deployments ?? '')[0]).not.toHaveProperty('id');
        const post = await step('render-deploy-post', { env: stateOf(run) });
        expect(post.stdout).toContain(`${second} has stopped (canceled)`);
        expect(deployed()?.status).toBe('canceled');
      }),
  );

  scenario(
    {
      id: 'stopped-while-following-another',
      area: 'Render deploy',
      happens: 'The workflow is cancelled while it follows a deploy that it has not started.',
      does: 'Leaves that deploy alone.',
      exit: 2,
      leaves: 'the deploy of somebody else',
    },
    () =>
      withRender(async () => {
        await render.pushBySomebody({ commit: askedCommit, script: deployScripts.stuck });
        const run = await stopped();
        expect(run.code).toBe(2);
        await step('render-deploy-post', { env: stateOf(run) });
        expect(deployed()?.status).not.toBe('canceled');
      }),
  );
});

test('the command line deploys, and takes the key from the environment', async () => {
  await withRender(async () => {
    render.next(quick);
    const run = await runStep({
      script: join(bundle, 'cli.js'),
      args: ['deploy', '--service', render.service.id, '--commit', askedCommit],
      cwd: folder,
      env: {
        GITHUB_ACTIONS: '',
        LOCKKEEPER_RENDER_API: render.url,
        LOCKKEEPER_RENDER_API_KEY: render.apiKey,
      },
    });
    expect(run.stderr).toContain(`shop-api: started ${second}`);
    expect(run.stdout).toContain(`${second} of bbbbbbb is live`);
    expect(run.code).toBe(0);
  });
});

test('secrets of inputs show nowhere', async () => {
  await withRender(async () => {
    render.next(deployScripts.build);
    const inputs = { 'deploy-hook': render.hookUrl(), 'render-api-key': '' };
    const run = await step('render-deploy', { inputs });
    expect(run.code).toBe(0);
    expect(shownBy(run)).not.toContain(render.service.hookKey);
  });
});

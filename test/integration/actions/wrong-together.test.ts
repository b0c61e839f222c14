import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { actions } from '../../../src/actions/table.js';
import { runCommandLine } from '../../../src/cli/run.js';
import { UserError } from '../../../src/core/errors.js';
import { realServices } from '../../../src/stages/real-services.js';
import { recordingHost } from '../../support/recording-host.js';
import { scenario } from '../../support/scenario.js';
import { type RenderSimulator, simulateRender } from '../../support/simulators/render/index.js';

let cwd: string;
let render: RenderSimulator;
beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'lockkeeper-wrong-'));
  render = await simulateRender({ clock: { now: () => 0 } });
});
afterEach(async () => {
  await render.close();
  await rm(cwd, { recursive: true });
});

type Texts = Readonly<Record<string, string>>;

function contextOf(env: Texts) {
  return {
    host: recordingHost({ cwd, env: { LOCKKEEPER_RENDER_API: render.url, ...env } }),
    services: realServices,
  };
}

/** What an action refuses its inputs with, one place each. */
async function refused(action: string, inputs: Texts): Promise<readonly string[]> {
  const env = Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]);
  const run = await actions.find(({ spec }) => spec.name === action)?.load();
  return placesOf(run?.(contextOf(Object.fromEntries(env))));
}

async function refusedOnTheCommandLine(args: readonly string[], env: Texts = {}): Promise<readonly string[]> {
  return placesOf(runCommandLine(args, contextOf(env)));
}

async function placesOf(run: Promise<unknown> | undefined): Promise<readonly string[]> {
  const error = await run?.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof UserError)) throw new Error('it was not refused');
  return error.problems.map(({ where }) => String(where));
}

scenario(
  {
    id: 'inputs-wrong-together',
    area: 'Render job',
    happens: 'A number is misspelled, the key is missing, and a check’s pattern has no check.',
    does: 'Tells all of it in one list, before anything is sent.',
    exit: 2,
    leaves: 'Everything as it was.',
  },
  async () => {
    expect(await refused('render-job', { timeout: 'soon', service: 'shop', 'pending-pattern': '[' })).toEqual(
      [
        'input timeout',
        'input render-api-key',
        'input service',
        'input pending-pattern',
        'input pending-pattern',
      ],
    );
    expect(render.requests).toEqual([]);
  },
);

test.each([
  [
    'render-deploy',
    { timeout: 'soon', service: 'srv-1\nsrv-1', 'deploy-mode': 'deploy_only', image: 'shop:1' },
    ['input timeout', 'input render-api-key', 'input service', 'input deploy-mode'],
  ],
  ['railway-deploy', { timeout: 'soon' }, ['input timeout', 'input railway-token', 'input service']],
  [
    'health',
    { successes: '0', 'connect-to': 'a b', 'version-json': 'a', 'version-header': 'b' },
    ['input successes', 'version-json, version-header, version-pattern', 'input connect-to'],
  ],
  ['rollback', { rollback: 'perhaps', 'expect-status': 'good' }, ['input rollback', 'input expect-status']],
  ['http-smoke', { timeout: 'soon', 'base-url': 'shop' }, ['input timeout', 'input base-url']],
  [
    'slack',
    { phase: 'middle', 'slack-token': 'xoxb-1', mention: 'ann', title: '{who}', 'job-status': 'fine' },
    ['input phase', 'input channel', 'input title', 'input mention', 'input job-status'],
  ],
  ['rls', { 'lock-tries': '0', check: 'true', apply: 'true' }, ['input lock-tries', 'input apply']],
])('%s tells both kinds of mistakes at once', async (action, inputs, places) => {
  expect(await refused(action, inputs as unknown as Texts)).toEqual(places);
  expect(render.requests).toEqual([]);
});

test('what an input’s form has refused is not said to be missing', async () => {
  const hook = 'https://api.render.com/deploy/srv-1';
  expect(await refused('render-deploy', { timeout: 'soon', 'deploy-hook': hook })).toEqual([
    'input timeout',
    'input deploy-hook',
  ]);
});

test('the command line tells both kinds at once, secrets by their variables', async () => {
  expect(await refusedOnTheCommandLine(['job', '--timeout', 'soon', '--plan', 'small'])).toEqual([
    '--timeout',
    'LOCKKEEPER_RENDER_API_KEY',
    '--service',
    '--plan',
  ]);
  expect(
    await refusedOnTheCommandLine(['deploy', '--platform', 'railway', '--timeout', 'soon', '--clear-cache']),
  ).toEqual(['--timeout', '--clear-cache', 'LOCKKEEPER_RAILWAY_TOKEN', '--service']);
  expect(render.requests).toEqual([]);
});

test('behind an option that nobody knows nothing is said to be missing', async () => {
  expect(await refusedOnTheCommandLine(['job', '--servise', 'srv-1'])).toEqual(['--servise']);
});

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { run } from '../../../src/actions/render-deploy/run.js';
import { realServices } from '../../../src/stages/real-services.js';
import { planted } from '../../support/planted.js';
import { type RecordingHost, recordingHost } from '../../support/recording-host.js';
import { type GitHubSimulator, simulateGitHub } from '../../support/simulators/github.js';
import {
  deployScripts,
  type RenderSimulator,
  simulateRender,
} from '../../support/simulators/render/index.js';

const commit = 'b'.repeat(40);

let cwd: string;
let github: GitHubSimulator;
let render: RenderSimulator;
let clock: { now(): number };
beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'lockkeeper-deployment-'));
  clock = { now: () => 0 };
  github = await simulateGitHub();
  render = await simulateRender({ clock: { now: () => clock.now() } });
});
afterEach(async () => {
  await Promise.all([github.close(), render.close()]);
  await rm(cwd, { recursive: true });
  expect([...github.violations, ...render.violations]).toEqual([]);
});

function open(inputs: Readonly<Record<string, string>>): RecordingHost {
  const given = { service: render.service.id, 'render-api-key': render.apiKey, ...inputs };
  const variables = Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]);
  const env = {
    GITHUB_SHA: commit,
    GITHUB_REPOSITORY: 'OWNER/shop',
    GITHUB_API_URL: github.url,
    GITHUB_RUN_ID: '7',
    LOCKKEEPER_RENDER_API: render.url,
    ...Object.fromEntries(variables),
  };
  const host = recordingHost({ cwd, env });
  clock = host.clock;
  return host;
}

const githubToken = planted('ghs_deployments');
const asked = { 'github-deployment': 'true', 'github-environment': 'staging', 'github-token': githubToken };
const states = () => github.deployments.map((one) => one.statuses.map(({ state }) => state));

test('a deploy shows on GitHub when it was asked for', async () => {
  expect(await run({ host: open(asked), services: realServices })).toBe('passed');
  expect(states()).toEqual([['queued', 'in_progress', 'success']]);
  expect(github.deployments[0]).toMatchObject({ ref: commit, environment: 'staging', production: false });
  expect(github.deployments[0]?.statuses.at(-1)?.environment_url).toBe(render.service.url);
});

test('a deploy that fails shows its reason there', async () => {
  render.next(deployScripts.oom);
  expect(await run({ host: open(asked), services: realServices })).toBe('failed');
  expect(states()[0]?.at(-1)).toBe('failure');
  expect(github.deployments[0]?.statuses.at(-1)?.description).toMatch(/ran out of memory/);
});

test('GitHub hears nothing when it was not asked for', async () => {
  expect(await run({ host: open({ 'github-token': githubToken }), services: realServices })).toBe('passed');
  expect(github.requests).toEqual([]);
});

test('a token that may not write deployments costs a line in the log and no release', async () => {
  github.fail({ method: 'POST', status: 403, message: 'Resource not accessible by integration' });
  const host = open(asked);
  expect(await run({ host, services: realServices })).toBe('passed');
  expect(host.lines.join('\n')).toMatch(
    /warning: GitHub does not show the deployment: .*`deployments: write`/,
  );
});

test('outside of a workflow one line says why there is none', async () => {
  const { 'github-token': _, ...tokenless } = asked;
  const host = open(tokenless);
  expect(await run({ host, services: realServices })).toBe('passed');
  expect(host.lines.join('\n')).toMatch(/warning: GitHub does not show the deployment/);
});

import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { post } from '../../../src/actions/render-job/post.js';
import { run } from '../../../src/actions/render-job/run.js';
import { UserError } from '../../../src/core/errors.js';
import { realServices } from '../../../src/stages/real-services.js';
import { plainPlanted } from '../../support/planted.js';
import { type RecordingHost, recordingHost } from '../../support/recording-host.js';
import { scenario } from '../../support/scenario.js';
import {
  firstCommit,
  type RenderSimulator,
  runScripts,
  simulateRender,
} from '../../support/simulators/render/index.js';

const command = 'alembic upgrade head';

let cwd: string;
let render: RenderSimulator;
let clock: { now(): number };
beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'lockkeeper-job-'));
  clock = { now: () => 0 };
  render = await simulateRender({ clock: { now: () => clock.now() } });
});
afterEach(async () => {
  await render.close();
  await rm(cwd, { recursive: true });
  expect(render.violations).toEqual([]);
});

function open(inputs: Readonly<Record<string, string>> = {}, env: RecordingHost['env'] = {}): RecordingHost {
  const given = {
    service: render.service.id,
    'render-api-key': render.apiKey,
    'start-command': command,
    ...inputs,
  };
  const variables = Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]);
  const fixed = { GITHUB_SHA: firstCommit, LOCKKEEPER_RENDER_API: render.url };
  const host = recordingHost({ cwd, env: { ...fixed, ...Object.fromEntries(variables), ...env } });
  clock = host.clock;
  return host;
}

test('a job runs, sets its outputs and leaves nothing for the post step', async () => {
  const host = open();
  expect(await run({ host, services: realServices })).toBe('passed');
  expect(host.outputs).toMatchObject({
    verdict: 'passed',
    'job-id': render.jobs[0]?.id,
    outcome: 'succeeded',
    'exit-code': '0',
    'build-commit': firstCommit,
  });
  expect(host.state['job-ended']).toBe('true');
  const report = JSON.parse(await readFile(join(cwd, '.lockkeeper/render-job.json'), 'utf8'));
  expect(report.checks[0].jobs[0]).toMatchObject({ command, log: ['migrating', 'done'] });
  expect(host.summaries.join('')).toContain('migrating');
});

test('nothing pending is green and said in the outputs', async () => {
  const host = open({ 'only-if-pending': 'alembic current --check-heads' });
  expect(await run({ host, services: realServices })).toBe('passed');
  expect(host.outputs).toMatchObject({ outcome: 'skipped', 'job-id': '', 'build-commit': firstCommit });
});

test('a job that fails tells its exit code', async () => {
  render.nextRun(runScripts.exit);
  const host = open();
  expect(await run({ host, services: realServices })).toBe('failed');
  expect(host.outputs).toMatchObject({ outcome: 'failed', 'exit-code': '1', errors: '1' });
});

test('a commit that is named must be in the build; the workflow’s own is only compared', async () => {
  const other = 'b'.repeat(40);
  expect(await run({ host: open({ commit: other }), services: realServices })).toBe('failed');
  expect(render.jobs).toEqual([]);
  const host = open({}, { GITHUB_SHA: other });
  expect(await run({ host, services: realServices })).toBe('passed');
  expect(host.outputs.warnings).toBe('1');
});

test('all mistakes in the inputs are told at once, and nothing is asked of Render', async () => {
  const wrong = { service: 'shop', 'pending-pattern': '(', 'render-api-key': '' };
  const failure = await run({ host: open(wrong), services: realServices }).catch((error) => error);
  expect(failure).toBeInstanceOf(UserError);
  expect((failure as UserError).problems.map(({ where }) => where)).toEqual([
    'input render-api-key',
    'input service',
    'input pending-pattern',
    'input pending-pattern',
  ]);
  expect(render.requests).toEqual([]);
});

scenario(
  {
    id: 'secret-in-command',
    area: 'Render job',
    happens: 'The start command holds a password.',
    does: 'Refuses before anything is sent, without showing it, and says how the command gets it from the environment.',
    exit: 2,
    leaves: 'nothing',
  },
  async () => {
    const host = open({ 'start-command': 'psql postgresql://app:hunter22_PL4NT3D@db/app -f a.sql' });
    const failure = await run({ host, services: realServices }).catch((error) => error);
    expect(failure).toBeInstanceOf(UserError);
    expect((failure as UserError).message).toMatch(/password of an address[\s\S]*\$ITS_NAME/);
    expect((failure as UserError).message).not.toContain('hunter22');
    expect(render.requests).toEqual([]);
    host.log.info(plainPlanted('hunter22'));
    expect(host.lines.at(-1)).toBe('***');
  },
);

scenario(
  {
    id: 'killed-while-running',
    area: 'Render job',
    happens: 'The runner kills the step before it could cancel the job.',
    does: 'The step at the end of the job cancels it, by the id that was saved before anything was waited for.',
    exit: 2,
    leaves: 'nothing',
  },
  async () => {
    render.nextRun(runScripts.stuck);
    const first = open({ timeout: '10s' });
    await run({ host: first, services: realServices });
    // As if killed: the state was saved, and nothing has said that it ended.
    const host = open({}, { STATE_job: first.state.job });
    render.fail({ path: '/cancel', status: 503, times: 3 });
    expect(await post({ host, services: realServices })).toBe('passed');
    expect(render.jobs[0]?.status).toBe('canceled');
    expect(host.lines.at(-1)).toMatch(/is canceled$/);
  },
);

scenario(
  {
    id: 'killed-before-the-answer',
    area: 'Render job',
    happens: 'The runner kills the step after the job was asked for and before its id arrived.',
    does: 'The step at the end of the job finds it by its command and time and cancels it.',
    exit: 2,
    leaves: 'nothing',
  },
  async () => {
    render.nextRun(runScripts.stuck);
    const first = open({ timeout: '10s' });
    await run({ host: first, services: realServices });
    const { id: _, ...idless } = JSON.parse(first.state.job ?? '{}');
    const host = open({}, { STATE_job: JSON.stringify(idless) });
    await post({ host, services: realServices });
    expect(render.jobs[0]?.status).toBe('canceled');
  },
);

test('the post step leaves a job alone that only took too long, or that was not to be cancelled', async () => {
  render.nextRun(runScripts.stuck);
  const first = open({ timeout: '10s' });
  expect(await run({ host: first, services: realServices })).toBe('failed');
  const states = { STATE_job: first.state.job, 'STATE_job-ended': first.state['job-ended'] };
  await post({ host: open({}, states), services: realServices });
  await post({
    host: open({ 'cancel-on-abort': 'false' }, { STATE_job: first.state.job }),
    services: realServices,
  });
  expect(render.jobs[0]?.status).toBe('running');
});

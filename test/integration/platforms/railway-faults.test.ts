import { afterEach, beforeEach, expect } from '@jest/globals';
import type { Deployment } from '../../../src/core/deployment.js';
import { planted } from '../../support/planted.js';
import { deployedCommit, type RailwayBench, railwayBench } from '../../support/railway.js';
import { type Released, type ReleaseOptions, release } from '../../support/railway-release.js';
import { scenario } from '../../support/scenario.js';
import { htmlError, rateLimited } from '../../support/simulators/faults.js';
import type { CourseName } from '../../support/simulators/railway/courses.js';

let bench: RailwayBench;

beforeEach(async () => {
  bench = await railwayBench();
});

afterEach(async () => {
  expect(bench.railway.violations).toEqual([]);
  await bench.close();
});

const run = (options?: ReleaseOptions): Promise<Released> => release(bench, options);

function planned(course: CourseName, options?: ReleaseOptions): Promise<Released> {
  bench.railway.plan(course);
  return run(options);
}

const deploymentOf = ({ check }: Released): Deployment | undefined => check?.deployments?.[0];

/** How many deployments were started besides the one that was live before. */
const startedCount = (): number => bench.railway.deployments.length - 1;

/** In both queries that look at one deployment, and in no other. */
const follow = 'deployment(id: $id)';
const trigger = 'mutation Deploy(';

scenario(
  {
    id: 'needs-approval',
    area: 'Railway',
    happens: 'The deployment waits for a person’s approval (NEEDS_APPROVAL).',
    does: 'Fails at once and says who has to do what, in place of waiting for its timeout.',
    exit: 1,
    leaves: 'The deployment, waiting; a second run follows it.',
  },
  async () => {
    const before = bench.clock.now();
    const released = await planned('needs approval');
    expect(released.exit).toBe(1);
    expect(deploymentOf(released)).toMatchObject({
      outcome: 'blocked',
      reason: expect.stringContaining('approve'),
    });
    expect(bench.clock.now() - before).toBeLessThan(30_000);
    expect((await run()).notes.join()).toContain('is on its way already');
    expect(startedCount()).toBe(1);
  },
);

scenario(
  {
    id: 'crashes-after-success',
    area: 'Railway',
    happens: 'The deployment is a SUCCESS and CRASHED six seconds later.',
    does: 'Watches a success for 15 more seconds, fails, and says that nothing before it serves any more.',
    exit: 1,
    leaves: 'The crashed deployment; a rollback has a target.',
  },
  async () => {
    const released = await planned('crashes after success');
    expect(released.exit).toBe(1);
    expect(deploymentOf(released)).toMatchObject({
      outcome: 'failed',
      status: 'CRASHED',
      wentLive: true,
      previous: { id: bench.railway.deployments[0]?.id },
      log: expect.arrayContaining([expect.stringContaining('TypeError')]),
    });
    expect(JSON.stringify(released.check)).not.toContain('goes on serving');
  },
);

scenario(
  {
    id: 'stops-after-success',
    area: 'Railway',
    happens: 'The status stays SUCCESS while all instances have stopped (deploymentStopped).',
    does: 'Fails: a stopped deployment serves nobody, whatever its status says.',
    exit: 1,
    leaves: 'The stopped deployment.',
  },
  async () => {
    const released = await planned('stops after success');
    expect(released.exit).toBe(1);
    expect(deploymentOf(released)?.reason).toContain('all its instances have stopped');
  },
);

scenario(
  {
    id: 'build-fails',
    area: 'Railway',
    happens: 'The build fails.',
    does: 'Names the step and its error and shows the end of the build log.',
    exit: 1,
    leaves: 'What was live before, serving.',
  },
  async () => {
    const released = await planned('build fails');
    expect(released.exit).toBe(1);
    expect(deploymentOf(released)).toMatchObject({
      outcome: 'failed',
      wentLive: false,
      reason: 'The build failed in 20.0 s: npm run build exited with code 2.',
      log: expect.arrayContaining([expect.stringContaining('TS2322')]),
    });
    expect(bench.railway.status(bench.railway.deployments[0]?.id ?? '')).toBe('SUCCESS');
  },
);

scenario(
  {
    id: 'pre-deploy-fails',
    area: 'Railway',
    happens: 'The pre-deploy command fails.',
    does: 'Says so and shows the end of its log.',
    exit: 1,
    leaves: 'What was live before, serving.',
  },
  async () => {
    const released = await planned('pre-deploy fails');
    expect(released.exit).toBe(1);
    expect(deploymentOf(released)).toMatchObject({
      reason: 'The pre-deploy command failed in 6.0 s: exited with code 1.',
      log: expect.arrayContaining(['relation "orders" already exists']),
    });
  },
);

scenario(
  {
    id: 'health-check-fails',
    area: 'Railway',
    happens: 'Railway’s health check never succeeds.',
    does: 'Tells the number of attempts and the time, with the end of the app’s log.',
    exit: 1,
    leaves: 'What was live before, serving.',
  },
  async () => {
    const released = await planned('health check fails');
    expect(released.exit).toBe(1);
    expect(deploymentOf(released)).toMatchObject({
      reason: 'The health check never succeeded after 14 of 14 attempts in 5 m 00 s: service unavailable.',
      log: expect.arrayContaining([expect.stringContaining('ECONNREFUSED')]),
    });
  },
);

scenario(
  {
    id: 'fails-without-events',
    area: 'Railway',
    happens: 'The deployment fails and Railway tells no step, only its own diagnosis.',
    does: 'Passes the diagnosis on.',
    exit: 1,
    leaves: 'What was live before, serving.',
  },
  async () => {
    const released = await planned('fails without events');
    expect(released.exit).toBe(1);
    expect(deploymentOf(released)?.reason).toContain('The image has no start command.');
  },
);

scenario(
  {
    id: 'is-skipped',
    area: 'Railway',
    happens: 'Railway skips the deployment: no watched path changed, or its checks did not pass.',
    does: 'Fails as for a cancelled one, or as `on-canceled` says, and tells what may be behind it.',
    exit: 1,
    leaves: 'What was live before, serving.',
  },
  async () => {
    const released = await planned('is skipped');
    expect(released.exit).toBe(1);
    expect(deploymentOf(released)).toMatchObject({
      outcome: 'canceled',
      reason: expect.stringContaining('none of its watched paths changed'),
    });
    expect((await planned('is skipped', { gate: { onCanceled: 'neutral' } })).exit).toBe(0);
  },
);

scenario(
  {
    id: 'superseded',
    area: 'Railway',
    happens: 'Somebody else’s newer deployment removes ours while it builds.',
    does: 'Fails, or as `on-superseded` says, and names the deployment that took its place.',
    exit: 1,
    leaves: 'The other deployment, on its way.',
  },
  async () => {
    bench.railway.plan('never ends');
    const seen: string[] = [];
    const released = await run({
      gate: {
        observers: [
          {
            onChange({ stages }) {
              if (stages.at(-1)?.name !== 'BUILD_IMAGE' || seen.length > 0) return;
              seen.push(bench.railway.deployByOther({ commit: 'f'.repeat(40), replaces: true }));
            },
          },
        ],
      },
    });
    expect(released.exit).toBe(1);
    expect(deploymentOf(released)).toMatchObject({ outcome: 'superseded', supersededBy: seen[0] });
  },
);

scenario(
  {
    id: 'removed-by-person',
    area: 'Railway',
    happens: 'A person removes the deployment while it builds.',
    does: 'Fails, or as `on-canceled` says.',
    exit: 1,
    leaves: 'What was live before, serving.',
  },
  async () => {
    const released = await planned('is removed while it builds');
    expect(released.exit).toBe(1);
    expect(deploymentOf(released)).toMatchObject({
      outcome: 'canceled',
      reason: 'A person removed or cancelled it.',
    });
  },
);

scenario(
  {
    id: 'replaced-after-live',
    area: 'Railway',
    happens: 'Ours was live, and another deployment took its place before we looked again.',
    does: 'Sees by its steps that it did serve, and judges by `on-deactivated` (neutral).',
    exit: 0,
    leaves: 'The other deployment, live.',
  },
  async () => {
    let other = '';
    const released = await run({
      gate: {
        observers: [
          {
            onChange({ stages }) {
              if (stages.at(-1)?.name !== 'HEALTHCHECK' || other !== '') return;
              bench.clock.advance(5000);
              other = bench.railway.deployByOther({ commit: 'f'.repeat(40), course: 'sleeps' });
              bench.clock.advance(120_000);
            },
          },
        ],
      },
    });
    expect(released.exit).toBe(0);
    expect(deploymentOf(released)).toMatchObject({
      outcome: 'deactivated',
      wentLive: true,
      supersededBy: other,
    });
  },
);

scenario(
  {
    id: 'trigger-answer-lost',
    area: 'Railway',
    happens: 'The deployment is started, but the answer with its id never arrives.',
    does: 'Never sends the request again; finds the new deployment of the commit and follows it.',
    exit: 0,
    leaves: 'The deployment, live.',
  },
  async () => {
    bench.railway.fail({ containing: trigger, kind: 'lost' });
    const released = await run();
    expect(released.exit).toBe(0);
    expect(released.notes.join()).toContain('the answer to the request was lost');
    expect(startedCount()).toBe(1);
  },
);

scenario(
  {
    id: 'trigger-answer-lost-with-others',
    area: 'Railway',
    happens: 'The answer is lost while another person deploys the same commit.',
    does: 'Follows the oldest of both and says that either could be ours.',
    exit: 0,
    leaves: 'Both deployments.',
  },
  async () => {
    bench.railway.fail({ containing: trigger, kind: 'lost' });
    let other = '';
    bench.railway.onRequest('query Deployments(', () => {
      if (startedCount() === 1) other = bench.railway.deployByOther({ commit: deployedCommit });
    });
    const released = await run();
    expect(released.exit).toBe(0);
    expect(startedCount()).toBe(2);
    const ours = bench.railway.deployments[1]?.id;
    expect(released.notes.join()).toContain(`${ours} and ${other} could both be ours`);
  },
);

scenario(
  {
    id: 'trigger-unavailable',
    area: 'Railway',
    happens: 'The request to deploy is answered 503, and nothing was started.',
    does: 'Looks for 45 seconds whether it was, sends it no second time, and fails.',
    exit: 1,
    leaves: 'What was live before, serving.',
  },
  async () => {
    bench.railway.fail({ containing: trigger, status: 503, times: 9 });
    const released = await run();
    expect(released.exit).toBe(1);
    expect(released.check?.summary).toContain('no deployment of it has appeared');
    expect(startedCount()).toBe(0);
    expect(bench.railway.received.filter(({ body }) => body.includes(trigger))).toHaveLength(1);
  },
);

scenario(
  {
    id: 'trigger-refused',
    area: 'Railway',
    happens: 'Railway refuses to deploy the commit, at HTTP status 200.',
    does: 'Takes the errors for what they are, fails and says what Railway says.',
    exit: 1,
    leaves: 'What was live before, serving.',
  },
  async () => {
    const errors = [{ message: 'Commit is not on any branch', extensions: { code: 'BAD_USER_INPUT' } }];
    bench.railway.fail({ containing: trigger, status: 200, text: JSON.stringify({ errors, data: null }) });
    const released = await run();
    expect(released.exit).toBe(1);
    expect(released.check?.summary).toContain('Commit is not on any branch');
  },
);

scenario(
  {
    id: 'wrong-token',
    area: 'Railway',
    happens: 'The token is wrong; Railway says so at HTTP status 200.',
    does: 'Changes nothing and says which token to create and where to store it.',
    exit: 2,
    leaves: 'What was live before, serving.',
  },
  async () => {
    const released = await run({ service: { token: planted('not-a-token'), tokenKind: 'project' } });
    expect(released.exit).toBe(2);
    expect(released.error).toContain('Railway refuses the token');
    expect(startedCount()).toBe(0);
  },
);

scenario(
  {
    id: 'token-of-other-kind',
    area: 'Railway',
    happens: 'An account’s token is given where a project’s is the usual one.',
    does: 'Finds out which kind it is and sends it in the header that belongs to it.',
    exit: 0,
    leaves: 'The deployment, live.',
  },
  async () => {
    const { tokens, environmentId: environment } = bench.railway;
    expect((await run({ service: { token: tokens.account, environment } })).exit).toBe(0);
  },
);

scenario(
  {
    id: 'token-revoked-meanwhile',
    area: 'Railway',
    happens: 'The token is revoked while the deployment is followed.',
    does: 'Stops looking after three refusals and says that nobody knows whether it went live.',
    exit: 1,
    leaves: 'The deployment, on its way.',
  },
  async () => {
    const errors = [{ message: 'Not Authorized', extensions: { code: 'INTERNAL_SERVER_ERROR' } }];
    const text = JSON.stringify({ errors, data: null });
    bench.railway.fail({ containing: follow, status: 200, text, nth: 3, times: 99 });
    const released = await run();
    expect(released.exit).toBe(1);
    expect(deploymentOf(released)).toMatchObject({
      outcome: 'timed-out',
      reason: expect.stringContaining('Railway refuses the token now'),
    });
  },
);

scenario(
  {
    id: 'unknown-at-first',
    area: 'Railway',
    happens: 'The id that Railway has just told is not found for a while.',
    does: 'Goes on looking for a minute before it believes that.',
    exit: 0,
    leaves: 'The deployment, live.',
  },
  async () => {
    const errors = [{ message: 'Deployment not found', extensions: { code: 'INTERNAL_SERVER_ERROR' } }];
    const text = JSON.stringify({ errors, data: null });
    bench.railway.fail({ containing: follow, status: 200, text, times: 6 });
    expect((await run()).exit).toBe(0);
  },
);

scenario(
  {
    id: 'unknown-status',
    area: 'Railway',
    happens: 'Railway tells a status that nobody knows.',
    does: 'Says so once and waits on: unknown is not failed.',
    exit: 0,
    leaves: 'The deployment, live.',
  },
  async () => {
    const deployment = { id: 'd', status: 'PROVISIONING', createdAt: '2026-11-22T06:00:00Z' };
    const text = JSON.stringify({ data: { deployment, deploymentEvents: { edges: [] } } });
    bench.railway.fail({ containing: follow, status: 200, text, times: 2 });
    const released = await run();
    expect(released.exit).toBe(0);
    expect(bench.notes.filter((note) => note.includes('PROVISIONING'))).toHaveLength(1);
  },
);

scenario(
  {
    id: 'rate-limited-429',
    area: 'Railway',
    happens: 'The plan’s requests are used up: 429 with Retry-After.',
    does: 'Stays away as long as it is told to, then follows on.',
    exit: 0,
    leaves: 'The deployment, live.',
  },
  async () => {
    bench.railway.fail({ ...rateLimited({ seconds: 90, retryAfter: 'seconds' }), containing: follow });
    const before = bench.clock.now();
    expect((await run()).exit).toBe(0);
    expect(bench.clock.now() - before).toBeGreaterThanOrEqual(90_000);
  },
);

scenario(
  {
    id: 'rate-limited-at-200',
    area: 'Railway',
    happens: 'The rate limit is told as an error at HTTP status 200, also for the request to deploy.',
    does: 'Waits 15 seconds and longer and asks again: what was refused has not been done.',
    exit: 0,
    leaves: 'One deployment, live.',
  },
  async () => {
    const errors = [{ message: 'Service deployment rate limit exceeded' }];
    const text = JSON.stringify({ errors, data: null });
    bench.railway.fail({ containing: trigger, status: 200, text });
    bench.railway.fail({ containing: follow, status: 200, text, times: 2 });
    expect((await run()).exit).toBe(0);
    expect(startedCount()).toBe(1);
  },
);

scenario(
  {
    id: 'plan-used-up',
    area: 'Railway',
    happens: 'The requests of the hour are used up before anything was started.',
    does: 'Gives up after two minutes and says when to try again.',
    exit: 2,
    leaves: 'What was live before, serving.',
  },
  async () => {
    await bench.close();
    bench = await railwayBench({ hourly: 1 });
    const released = await run();
    expect(released.exit).toBe(2);
    expect(released.error).toMatch(/hour/);
    expect(startedCount()).toBe(0);
  },
);

scenario(
  {
    id: 'errors-without-meaning',
    area: 'Railway',
    happens: 'Looks are answered “Problem processing request” at HTTP status 200.',
    does: 'Looks again and goes on.',
    exit: 0,
    leaves: 'The deployment, live.',
  },
  async () => {
    const errors = [{ message: 'Problem processing request', extensions: { code: 'INTERNAL_SERVER_ERROR' } }];
    const text = JSON.stringify({ errors, data: null });
    bench.railway.fail({ containing: follow, status: 200, text, times: 8 });
    expect((await run()).exit).toBe(0);
  },
);

scenario(
  {
    id: 'bad-network',
    area: 'Railway',
    happens: 'Looks meet an HTML error page, a reset connection, half an answer and a slow one.',
    does: 'Looks again and goes on.',
    exit: 0,
    leaves: 'The deployment, live.',
  },
  async () => {
    bench.railway.fail({ ...htmlError(502), containing: follow, times: 2 });
    bench.railway.fail({ containing: follow, kind: 'reset' });
    bench.railway.fail({ containing: follow, kind: 'truncated' });
    bench.railway.fail({ containing: follow, kind: 'slow' });
    expect((await run()).exit).toBe(0);
  },
);

scenario(
  {
    id: 'events-unavailable',
    area: 'Railway',
    happens: 'The steps of the deployment cannot be read.',
    does: 'Follows by the status alone.',
    exit: 0,
    leaves: 'The deployment, live.',
  },
  async () => {
    bench.railway.fail({ containing: 'deploymentEvents', status: 500, times: 999 });
    const released = await run();
    expect(released.exit).toBe(0);
    expect(deploymentOf(released)?.stages.map(({ name }) => name)).toContain('BUILDING');
  },
);

scenario(
  {
    id: 'log-unavailable',
    area: 'Railway',
    happens: 'The log of a failed deployment cannot be read.',
    does: 'Fails for the deployment’s own reason and says where the log is.',
    exit: 1,
    leaves: 'What was live before, serving.',
  },
  async () => {
    bench.railway.fail({ containing: 'Logs(', status: 500, times: 999 });
    const released = await planned('build fails');
    expect(released.exit).toBe(1);
    expect(deploymentOf(released)?.reason).toContain('The build failed');
    expect(bench.notes.join()).toContain('The log could not be read');
  },
);

scenario(
  {
    id: 'never-ends',
    area: 'Railway',
    happens: 'The deployment builds for ever.',
    does: 'Looks once more at the deadline, fails, and says that it may still go live.',
    exit: 1,
    leaves: 'The deployment, on its way.',
  },
  async () => {
    const before = bench.clock.now();
    const released = await planned('never ends', { gate: { timeoutMs: 600_000 } });
    expect(released.exit).toBe(1);
    expect(deploymentOf(released)).toMatchObject({
      outcome: 'timed-out',
      reason: 'It was still BUILDING after 10 m 00 s; it goes on and may still go live.',
    });
    expect(bench.clock.now() - before).toBeLessThan(620_000);
  },
);

scenario(
  {
    id: 'run-again',
    area: 'Railway',
    happens: 'The job is run again while the deployment of the same commit is on its way.',
    does: 'Follows that one and starts no second.',
    exit: 0,
    leaves: 'One deployment, live.',
  },
  async () => {
    const id = bench.railway.deployByOther({ commit: deployedCommit });
    const released = await run();
    expect(released.exit).toBe(0);
    expect(deploymentOf(released)?.id).toBe(id);
    expect(startedCount()).toBe(1);
  },
);

/** Stops the run when that step begins. */
async function stoppedAt(step: string): Promise<Released> {
  const controller = new AbortController();
  return run({
    gate: {
      signal: controller.signal,
      observers: [
        {
          onChange({ stages }) {
            if (stages.at(-1)?.name === step) controller.abort(new Error('stopped'));
          },
        },
      ],
    },
  });
}

scenario(
  {
    id: 'run-stopped',
    area: 'Railway',
    happens: 'The workflow is cancelled while the deployment builds.',
    does: 'Cancels the deployment that it has started.',
    exit: 2,
    leaves: 'What was live before, serving.',
  },
  async () => {
    bench.railway.plan('never ends');
    expect((await stoppedAt('BUILD_IMAGE')).exit).toBe(2);
    expect(bench.railway.status(bench.railway.deployments.at(-1)?.id ?? '')).toBe('REMOVED');
  },
);

scenario(
  {
    id: 'cancel-refused',
    area: 'Railway',
    happens: 'The workflow is cancelled, and Railway does not cancel what it is starting already.',
    does: 'Says that it was refused; the step at the end of the job looks again.',
    exit: 2,
    leaves: 'The deployment, on its way.',
  },
  async () => {
    bench.railway.plan('cannot be cancelled');
    expect((await stoppedAt('HEALTHCHECK')).exit).toBe(2);
    const id = bench.railway.deployments.at(-1)?.id ?? '';
    expect(bench.railway.status(id)).toBe('DEPLOYING');
    expect(await bench.service().cancel(id, new AbortController().signal)).toMatchObject({
      result: 'refused',
      reason: expect.stringContaining('not cancellable'),
    });
  },
);

const signal = new AbortController().signal;

scenario(
  {
    id: 'rollback-image-gone',
    area: 'Railway',
    happens: 'The image of the deployment to roll back to is kept no longer (canRollback is false).',
    does: 'Does not roll back and gives the command that deploys its commit.',
    exit: 1,
    leaves: 'What is live, serving.',
  },
  async () => {
    const before = deploymentOf(await run())?.previous ?? { id: '' };
    bench.railway.forget(before.id);
    const count = startedCount();
    expect(await bench.service().rollback(before, signal)).toMatchObject({
      started: false,
      reason: expect.stringContaining('keeps its image no longer'),
      fix: expect.stringContaining(`--commit ${before.commit}`),
    });
    expect(startedCount()).toBe(count);
  },
);

scenario(
  {
    id: 'rollback-answer-lost',
    area: 'Railway',
    happens: 'The rollback is started, but the answer never arrives.',
    does: 'Asks for no second one and finds the deployment that it started.',
    exit: 1,
    leaves: 'The deployment that was rolled back to.',
  },
  async () => {
    const before = deploymentOf(await run())?.previous ?? { id: '' };
    bench.railway.fail({ containing: 'mutation Rollback', kind: 'lost' });
    const started = await bench.service().rollback(before, signal);
    expect(started).toMatchObject({ started: true, id: bench.railway.deployments.at(-1)?.id });
    expect(startedCount()).toBe(2);
  },
);

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { UserError } from '../../../src/core/errors.js';
import { plainPlanted, planted } from '../../support/planted.js';
import { type JobBench, migrate, openJobBench } from '../../support/render-job.js';
import { scenario } from '../../support/scenario.js';
import { htmlError, rateLimited } from '../../support/simulators/faults.js';
import { deployScripts, firstCommit, runScripts } from '../../support/simulators/render/index.js';

const other = 'b'.repeat(40);

let bench: JobBench;
beforeEach(async () => {
  bench = await openJobBench();
});
afterEach(async () => {
  await bench.close();
  expect(bench.render.violations).toEqual([]);
});

/** Another Render in place of the usual one. */
async function reopen(...options: Parameters<typeof openJobBench>): Promise<void> {
  await bench.close();
  bench = await openJobBench(...options);
}

const posts = (): readonly string[] => bench.render.requests.filter((request) => request.startsWith('POST'));
const rules = ({ findings }: Awaited<ReturnType<JobBench['run']>>) => findings.map(({ rule }) => rule);

describe('a job', () => {
  test('runs to its end, with its log in the log and in the report', async () => {
    const result = await bench.run({ plan: 'plan-srv-010', commit: { hash: firstCommit, required: true } });
    expect(result).toMatchObject({
      gate: 'job',
      project: 'shop-api',
      status: 'passed',
      findings: [],
      jobs: [{ command: migrate, outcome: 'succeeded', commit: firstCommit, log: ['migrating', 'done'] }],
    });
    expect(result.summary).toMatch(/^`alembic upgrade head` succeeded in \d/);
    expect(bench.render.jobs).toMatchObject([
      { command: migrate, plan: 'plan-srv-010', status: 'succeeded' },
    ]);
    expect(bench.said).toEqual([
      'shop-api runs jobs with commit aaaaaaa (dep-00000000000000000001)',
      expect.stringMatching(/^job-0+1 started: `alembic upgrade head`/),
      '  | migrating',
      '  | done',
    ]);
    expect([bench.saved, bench.over]).toEqual([[bench.render.jobs[0]?.id], [bench.render.jobs[0]?.id]]);
  });

  test('is looked at every 5 seconds and no more often', async () => {
    const before = bench.clock.now();
    await bench.run();
    const looks = bench.render.requests.filter((request) => /GET .*\/jobs\/job-/.test(request)).length;
    expect(looks).toBeLessThanOrEqual((bench.clock.now() - before) / 5000 + 1);
    expect(looks).toBeGreaterThanOrEqual(4);
  });

  test.each([
    ['exit', /exited with code 1/],
    ['oom', /ran out of memory: Render killed it at 512 MB/],
    ['timed-out', /took too long and was stopped after 60 s/],
    ['evicted', /was evicted/],
    ['early-exit', /ended by itself/],
  ] as const)('that ends by %s says why', async (script, reason) => {
    bench.render.nextRun(runScripts[script]);
    const result = await bench.run();
    expect(result.status).toBe('failed');
    expect(result.findings).toMatchObject([{ rule: 'job-failed', title: expect.stringMatching(reason) }]);
  });

  test('keeps secrets, colours and escapes out of what it shows', async () => {
    const log = [
      `\u001B[32mkey ${planted('rnd_simulated')}\u001B[0m`,
      `postgresql://u:${plainPlanted('hunter22')}@db/app`,
      '::error::x',
    ];
    bench.render.nextRun({ ...runScripts.good, log });
    const result = await bench.run();
    expect(result.jobs?.[0]?.log).toEqual(['key ***', 'postgresql://u:***@db/app', '::error::x']);
    expect(bench.said.join('\n')).not.toMatch(/hunter22|rnd_simulated|\u001B/);
  });
});

describe('the build that a job runs with', () => {
  test('is told, and compared with the commit that is released', async () => {
    const result = await bench.run({ commit: { hash: other, required: false } });
    expect(result.status).toBe('passed');
    expect(result.findings).toMatchObject([
      {
        rule: 'job-old-build',
        severity: 'warning',
        title: 'the job runs with commit aaaaaaa, not with bbbbbbb',
        fix: expect.stringMatching(/pre-deploy command .* deploy bbbbbbb first .* from the workflow/),
      },
    ]);
  });

  test('of an image is not known by its commit', async () => {
    await reopen({ services: [{ image: 'docker.io/library/shop:1' }] });
    const result = await bench.run({ commit: { hash: other, required: true } });
    expect(rules(result)).toEqual(['job-unknown-build']);
    expect(result.status).toBe('passed');
  });

  test('is the newest that was built, also where its deploy failed after the build', async () => {
    await bench.render.pushBySomebody({ commit: other, script: deployScripts['pre-deploy-failed'] });
    bench.clock.advance(600_000);
    const result = await bench.run({ commit: { hash: other, required: true } });
    expect(result.findings).toEqual([]);
  });
});

scenario(
  {
    id: 'job-needs-new-commit',
    area: 'Render job',
    happens:
      'A job is asked for with a commit that has not been built yet: its migration is not in the build that jobs run with.',
    does: 'Starts nothing and names both commits and the three ways out: pre-deploy command, deploy first, or run from the workflow.',
    exit: 1,
    leaves: 'nothing',
  },
  async () => {
    const result = await bench.run({ commit: { hash: other, required: true } });
    expect(result.status).toBe('failed');
    expect(result.summary).toMatch(
      /^nothing was started: the job would run with commit aaaaaaa, not with bbbbbbb/,
    );
    expect(posts()).toEqual([]);
  },
);

scenario(
  {
    id: 'never-built',
    area: 'Render job',
    happens: 'The service has never been built with success.',
    does: 'Starts nothing and says that a deploy has to come first.',
    exit: 1,
    leaves: 'nothing',
  },
  async () => {
    await reopen({ services: [{ live: null }] });
    expect(rules(await bench.run())).toEqual(['job-no-build']);
    expect(posts()).toEqual([]);
  },
);

scenario(
  {
    id: 'exit-status',
    area: 'Render job',
    happens: 'The command exits with a status that is not 0.',
    does: 'Fails with the exit status and the last lines of the log.',
    exit: 1,
    leaves: 'nothing',
  },
  async () => {
    bench.render.nextRun(runScripts.exit);
    const result = await bench.run();
    expect(result.findings).toMatchObject([
      {
        title: '`alembic upgrade head` failed: it exited with code 1',
        detail: 'The last lines that it wrote:\nmigrating\nerror: column "total" already exists',
      },
    ]);
  },
);

scenario(
  {
    id: 'out-of-memory',
    area: 'Render job',
    happens: 'Render kills the job because it ran out of memory.',
    does: 'Fails, says at how much memory, and that `plan` gives it more.',
    exit: 1,
    leaves: 'nothing',
  },
  async () => {
    bench.render.nextRun(runScripts.oom);
    const [finding] = (await bench.run()).findings;
    expect(finding?.title).toMatch(/killed it at 512 MB/);
    expect(finding?.fix).toMatch(/`plan`/);
  },
);

scenario(
  {
    id: 'events-down',
    area: 'Render job',
    happens: 'A job fails and the endpoint that tells why answers 500.',
    does: 'Fails with the last lines of the log and says that the platform does not tell why.',
    exit: 1,
    leaves: 'nothing',
  },
  async () => {
    bench.render.nextRun(runScripts.exit);
    bench.render.fail({ path: '/events', status: 500, times: 1000 });
    const [finding] = (await bench.run()).findings;
    expect(finding?.title).toMatch(/the platform does not tell why/);
    expect(finding?.detail).toMatch(/already exists/);
  },
);

scenario(
  {
    id: 'logs-down',
    area: 'Render job',
    happens: 'The endpoint for logs fails as long as the job runs.',
    does: 'Passes when the job does: a log never decides.',
    exit: 0,
    leaves: 'nothing',
  },
  async () => {
    bench.render.fail({ path: '/logs', ...htmlError(502), times: 1000 });
    const result = await bench.run();
    expect(result.status).toBe('passed');
    expect(result.jobs?.[0]).not.toHaveProperty('log');
  },
);

scenario(
  {
    id: 'status-missing',
    area: 'Render job',
    happens: 'Render tells no status while the job runs, as an older version of its API does.',
    does: 'Takes it for running and waits on.',
    exit: 0,
    leaves: 'nothing',
  },
  async () => {
    bench.render.nextRun(runScripts['status-missing']);
    expect((await bench.run()).status).toBe('passed');
  },
);

scenario(
  {
    id: 'answer-lost',
    area: 'Render job',
    happens: 'The job is started, but the connection breaks before the answer with its id.',
    does: 'Finds the new job of this command in the list, follows it and starts no second one.',
    exit: 0,
    leaves: 'nothing',
  },
  async () => {
    bench.render.fail({ method: 'POST', path: '/jobs', kind: 'lost' });
    const result = await bench.run();
    expect(result.status).toBe('passed');
    expect(bench.render.jobs).toHaveLength(1);
    expect(bench.saved).toEqual([bench.render.jobs[0]?.id]);
  },
);

scenario(
  {
    id: 'start-unknown',
    area: 'Render job',
    happens: 'Render answers 503 to the start, and no job shows.',
    does: 'Looks for it for some time, then says that nobody knows whether it runs and where to look.',
    exit: 2,
    leaves: 'nothing that shows',
  },
  async () => {
    bench.render.fail({ method: 'POST', path: '/jobs', status: 503 });
    await expect(bench.run()).rejects.toThrow(/it is not known whether Render started the job/);
    expect(posts()).toHaveLength(1);
  },
);

scenario(
  {
    id: 'rate-limited',
    area: 'Render job',
    happens: 'Render refuses the start and later a look at the job with 429 and asks for a pause.',
    does: 'Waits as asked and goes on; one job is started.',
    exit: 0,
    leaves: 'nothing',
  },
  async () => {
    bench.render.fail({
      method: 'POST',
      path: '/jobs',
      ...rateLimited({ seconds: 20, retryAfter: 'seconds' }),
    });
    bench.render.fail({
      method: 'GET',
      path: '/jobs/job-',
      ...rateLimited({ seconds: 20, reset: 'seconds' }),
    });
    expect((await bench.run()).status).toBe('passed');
    expect(bench.render.jobs).toHaveLength(1);
  },
);

scenario(
  {
    id: 'api-down-while-running',
    area: 'Render job',
    happens: "Render's API answers 500 or not at all for some minutes while the job runs.",
    does: 'Goes on asking and ends with what the job did.',
    exit: 0,
    leaves: 'nothing',
  },
  async () => {
    bench.render.fail({ method: 'GET', path: '/jobs/job-', nth: 2, status: 500, times: 6 });
    bench.render.fail({ method: 'GET', path: '/jobs/job-', nth: 2, kind: 'reset', times: 6 });
    expect((await bench.run()).status).toBe('passed');
  },
);

scenario(
  {
    id: 'canceled-by-person',
    area: 'Render job',
    happens: 'A person cancels the job on Render.',
    does: 'Fails and says that it was canceled there, not that it failed.',
    exit: 1,
    leaves: 'nothing',
  },
  async () => {
    bench.render.nextRun(runScripts.canceled);
    const result = await bench.run();
    expect(result.status).toBe('failed');
    expect(rules(result)).toEqual(['job-canceled']);
  },
);

scenario(
  {
    id: 'timeout',
    area: 'Render job',
    happens: 'The job has not ended when the time is up.',
    does: 'Looks once more at the deadline, fails and says that the job goes on running and how to go on waiting for it.',
    exit: 1,
    leaves: 'The job on Render.',
  },
  async () => {
    bench.render.nextRun(runScripts.stuck);
    const start = bench.clock.now();
    const result = await bench.run({ timeoutMs: 62_000 });
    expect(rules(result)).toEqual(['job-timed-out']);
    expect(bench.clock.now() - start).toBeGreaterThanOrEqual(62_000);
    expect(bench.render.jobs[0]?.status).toBe('running');
    expect(bench.over).toEqual([]);
  },
);

scenario(
  {
    id: 'run-again',
    area: 'Render job',
    happens: 'The step is run again while the job of the first run is still on its way.',
    does: 'Follows that job and starts no second one; a run that is stopped leaves it alone.',
    exit: 0,
    leaves: 'nothing',
  },
  async () => {
    bench.render.nextRun(runScripts.stuck);
    await bench.run({ timeoutMs: 30_000 });
    const [first] = bench.render.jobs;
    bench.render.after(20, () =>
      Object.assign(first ?? {}, { status: 'succeeded', finishedAt: bench.clock.now() }),
    );
    const again = await bench.run();
    expect(again.status).toBe('passed');
    expect(bench.render.jobs).toHaveLength(1);
    expect(bench.saved).toHaveLength(1);
    expect(bench.said.join('\n')).toMatch(/already: following it/);
  },
);

scenario(
  {
    id: 'older-job-running',
    area: 'Render job',
    happens:
      'A job of the same command, started with an older build, is still running when the new one is to start.',
    does: 'Waits for its end, then starts a job with the new build: the older one does not know the new migrations.',
    exit: 0,
    leaves: 'nothing',
  },
  async () => {
    bench.render.nextRun({
      timeline: [
        ['running', 400],
        ['succeeded', 0],
      ],
    });
    await bench.run({ timeoutMs: 10_000 });
    await bench.render.pushBySomebody({ commit: other });
    bench.clock.advance(120_000);
    const result = await bench.run({ commit: { hash: other, required: true } });
    expect(result.status).toBe('passed');
    expect(bench.render.jobs.map(({ commit, status }) => [commit, status])).toEqual([
      [firstCommit, 'succeeded'],
      [other, 'succeeded'],
    ]);
  },
);

scenario(
  {
    id: 'workflow-cancelled',
    area: 'Render job',
    happens: 'The workflow is cancelled while the job runs.',
    does: 'Cancels the job that it started with one request; its id was saved before, so the post step can do what is left.',
    exit: 2,
    leaves: 'nothing',
  },
  async () => {
    const controller = new AbortController();
    bench.render.nextRun(runScripts.stuck);
    const onStarted = () => setTimeout(() => controller.abort(new Error('stopped by SIGINT')), 30);
    await expect(bench.run({ signal: controller.signal, onStarted, timeoutMs: 10 ** 9 })).rejects.toThrow(
      'stopped by SIGINT',
    );
    expect(bench.render.jobs[0]?.status).toBe('canceled');
    expect(bench.over).toEqual(bench.saved);
  },
);

scenario(
  {
    id: 'cancel-fails',
    area: 'Render job',
    happens: 'The workflow is cancelled, and Render does not answer the request to cancel the job.',
    does: 'Says that the job could not be canceled and leaves it to the post step.',
    exit: 2,
    leaves: 'The job, until the post step cancels it.',
  },
  async () => {
    const controller = new AbortController();
    bench.render.nextRun(runScripts.stuck);
    bench.render.fail({ path: '/cancel', status: 500, times: 100 });
    const onStarted = () => setTimeout(() => controller.abort(new Error('stopped')), 30);
    await expect(bench.run({ signal: controller.signal, onStarted, timeoutMs: 10 ** 9 })).rejects.toThrow(
      'stopped',
    );
    expect(bench.over).toEqual([]);
    expect(bench.said.at(-1)).toMatch(/goes on/);
  },
);

scenario(
  {
    id: 'free-plan',
    area: 'Render job',
    happens: 'The service is on the free plan, for which Render runs no jobs.',
    does: 'Says so and names the ways out.',
    exit: 2,
    leaves: 'nothing',
  },
  async () => {
    await reopen({ services: [{ plan: 'free' }] });
    await expect(bench.run()).rejects.toThrow(/free plan[\s\S]*paid plan/);
  },
);

scenario(
  {
    id: 'static-site',
    area: 'Render job',
    happens: 'The service is a static site, which has nothing to run a job with.',
    does: 'Refuses before anything is sent that changes something.',
    exit: 2,
    leaves: 'nothing',
  },
  async () => {
    await reopen({ services: [{ type: 'static_site' }] });
    await expect(bench.run()).rejects.toThrow(/is a static site/);
    expect(posts()).toEqual([]);
  },
);

scenario(
  {
    id: 'suspended',
    area: 'Render job',
    happens: 'The service is suspended.',
    does: 'Starts nothing and says where to resume it.',
    exit: 1,
    leaves: 'nothing',
  },
  async () => {
    bench.render.service.suspended = true;
    const result = await bench.run();
    expect(rules(result)).toEqual(['service-suspended']);
    expect(posts()).toEqual([]);
  },
);

scenario(
  {
    id: 'key-refused',
    area: 'Render job',
    happens: 'Render refuses the key.',
    does: 'Says which input holds it and how to make a new one.',
    exit: 2,
    leaves: 'nothing',
  },
  async () => {
    bench.render.fail({ status: 401, message: 'Unauthorized' });
    await expect(bench.run()).rejects.toThrow(UserError);
  },
);

describe('only if something is pending', () => {
  const check = { command: 'alembic current --check-heads' };

  test('a check that exits with 0 skips the job', async () => {
    const result = await bench.run({ check });
    expect(result).toMatchObject({ status: 'skipped', jobs: [{ check: true, command: check.command }] });
    expect(bench.render.jobs).toHaveLength(1);
  });

  test('a check that exits with another status lets it run', async () => {
    bench.render.nextRun(runScripts.exit, runScripts.good);
    const result = await bench.run({ check });
    expect(result).toMatchObject({
      status: 'passed',
      findings: [],
      jobs: [{ check: true }, { check: false }],
    });
  });

  test.each([
    [/done/, 'passed', 2],
    [/pending: [1-9]/, 'skipped', 1],
  ] as const)('with the pattern %p the output decides: %s', async (pattern, status, jobs) => {
    const result = await bench.run({ check: { ...check, pattern } });
    expect(result.status).toBe(status);
    expect(bench.render.jobs).toHaveLength(jobs);
  });
});

scenario(
  {
    id: 'check-killed',
    area: 'Render job',
    happens: 'The check of `only-if-pending` is killed for lack of memory.',
    does: 'Runs no job and does not count as passed: the check has said neither yes nor no.',
    exit: 2,
    leaves: 'nothing',
  },
  async () => {
    bench.render.nextRun(runScripts.oom);
    const result = await bench.run({ check: { command: 'check' } });
    expect(result.status).toBe('broken');
    expect(rules(result)).toEqual(['job-check-failed']);
    expect(bench.render.jobs).toHaveLength(1);
  },
);

scenario(
  {
    id: 'check-unreadable',
    area: 'Render job',
    happens: 'The check of `only-if-pending` answers by its output, and the log cannot be read.',
    does: 'Runs the job, as if something were pending, and says so.',
    exit: 0,
    leaves: 'nothing',
  },
  async () => {
    bench.render.fail({ path: '/logs', status: 500, times: 1000 });
    const result = await bench.run({ check: { command: 'check', pattern: /pending/ } });
    expect(result.status).toBe('passed');
    expect(rules(result)).toEqual(['job-check-unclear']);
  },
);

describe('a cron job', () => {
  beforeEach(() => reopen({ services: [{ type: 'cron_job' }] }));

  test('is run and followed by its events', async () => {
    const result = await bench.run({ cron: true });
    expect(result).toMatchObject({
      status: 'passed',
      jobs: [{ kind: 'cron-run', outcome: 'succeeded', log: ['migrating', 'done'] }],
    });
  });

  test('that fails says why', async () => {
    bench.render.nextRun(runScripts.exit);
    expect((await bench.run({ cron: true })).findings).toMatchObject([
      { rule: 'job-failed', title: expect.stringMatching(/exited with code 1/) },
    ]);
  });

  scenario(
    {
      id: 'cron-running',
      area: 'Render job',
      happens: 'A run of the cron job is active, and a new trigger would cancel it.',
      does: 'Follows the active run in place of cancelling it.',
      exit: 0,
      leaves: 'nothing',
    },
    async () => {
      bench.render.nextRun({
        timeline: [
          ['running', 60],
          ['succeeded', 0],
        ],
      });
      await bench.run({ cron: true, timeoutMs: 15_000 });
      expect((await bench.run({ cron: true })).status).toBe('passed');
      expect(bench.render.cronRuns).toHaveLength(1);
    },
  );

  scenario(
    {
      id: 'cron-workflow-cancelled',
      area: 'Render job',
      happens: 'The workflow is cancelled while a run of a cron job that it started is active.',
      does: 'Cancels that run.',
      exit: 2,
      leaves: 'nothing',
    },
    async () => {
      const controller = new AbortController();
      bench.render.nextRun(runScripts.stuck);
      const onStarted = () => setTimeout(() => controller.abort(new Error('stopped')), 30);
      await expect(
        bench.run({ cron: true, signal: controller.signal, onStarted, timeoutMs: 10 ** 9 }),
      ).rejects.toThrow('stopped');
      expect(bench.render.cronRuns[0]?.status).toBe('canceled');
    },
  );
});

test('a service that is no cron job has no run of its own', async () => {
  await expect(bench.run({ cron: true })).rejects.toThrow(
    /is no cron job but a web_service[\s\S]*start-command/,
  );
});

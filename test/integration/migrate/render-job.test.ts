import { describe, expect, test } from '@jest/globals';
import { UserError } from '../../../src/core/errors.js';
import { plantedForms } from '../../support/planted.js';
import { appMigrations, type JobsBench, ledgerOf, withRenderJobs } from '../../support/remote-migrate.js';
import { scenario } from '../../support/scenario.js';
import { runScripts } from '../../support/simulators/render/index.js';

const up = 'node migrate.js up';
const started = ({ render }: JobsBench) => render.jobs.map(({ command }) => command);
const rules = ({ findings }: Awaited<ReturnType<JobsBench['run']>>) => findings.map(({ rule }) => rule);
const statuses = ({ migrate }: Awaited<ReturnType<JobsBench['run']>>) =>
  migrate?.steps.map(({ status }) => status);

describe('through jobs of Render', () => {
  test('one job lists, one migrates, one lists again', async () => {
    await withRenderJobs(async (bench) => {
      const result = await bench.run();
      expect(result).toMatchObject({
        status: 'passed',
        summary: 'shop-api applied 3 of 3, nothing is pending',
        findings: [],
        migrate: { route: 'render-job', to: '0003_add_order_total' },
        jobs: [{ check: true }, { check: false, command: up, outcome: 'succeeded' }, { check: true }],
      });
      expect(started(bench)).toEqual(['node migrate.js status', up, 'node migrate.js status']);
      expect(await ledgerOf(bench.session)).toEqual(appMigrations);
      expect(bench.render.violations).toEqual([]);
    });
  });

  test('with nothing pending no job migrates', async () => {
    await withRenderJobs(async (bench) => {
      await bench.run();
      expect((await bench.run()).summary).toBe('nothing is pending, 3 applied');
      expect(started(bench).filter((command) => command === up)).toHaveLength(1);
    });
  });

  test('a plan that has moved is not run', async () => {
    await withRenderJobs(async (bench) => {
      const result = await bench.run({ planHashes: ['0'.repeat(64)] });
      expect(rules(result)).toEqual(['remote-plan-moved']);
      expect(started(bench)).toEqual(['node migrate.js status']);
    });
  });

  test('a list may exit with an error only because something is pending', async () => {
    await withRenderJobs(async (bench) => {
      const lines = ['[X] 0001_create_products', '[ ] 0002_create_orders', '[ ] 0003_add_order_total'];
      bench.render.nextRun({ ...runScripts.exit, log: lines });
      const result = await bench.run({ planHashes: ['0'.repeat(64)] });
      expect(result.migrate?.steps).toHaveLength(2);
    });
  });

  test('patterns tell how another form is read', async () => {
    await withRenderJobs(async (bench) => {
      bench.render.nextRun({ ...runScripts.good, log: ['done 0001', 'todo 0002', 'todo 0003'] });
      const patterns = { applied: /^done (\S+)/u, pending: /^todo (\S+)/u };
      const route = bench.route({ patterns });
      const result = await bench.run({ route, planHashes: ['0'.repeat(64)] });
      expect(result.migrate?.steps.map(({ id }) => id)).toEqual(['0002', '0003']);
    });
  });

  test('a list of many hundred lines is read whole', async () => {
    await withRenderJobs(async (bench) => {
      const log = Array.from({ length: 900 }, (_, index) => `[X] ${String(index).padStart(4, '0')}_step`);
      bench.render.nextRun({ ...runScripts.good, log: [...log, '[ ] 0900_step'] });
      const result = await bench.run({ planHashes: ['0'.repeat(64)], history: undefined });
      expect(result.migrate).toMatchObject({ from: '0899_step', steps: [{ id: '0900_step' }] });
    });
  });

  test('the key is nowhere in what is told', async () => {
    await withRenderJobs(async (bench) => {
      bench.render.nextRun({
        ...runScripts.good,
        log: ['[ ] 0001_create_products', `key ${bench.render.apiKey}`],
      });
      const told = JSON.stringify([await bench.run({ history: undefined }), bench.said]);
      expect(plantedForms.filter((form) => told.includes(form))).toEqual([]);
    });
  });
});

async function problemOf(run: Promise<unknown>): Promise<string> {
  const error = await run.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof UserError)) throw new Error(`no problem was told: ${error}`);
  return error.message;
}

scenario(
  {
    id: 'job-fails',
    area: 'Migrate',
    happens: 'The job on Render that migrates fails in the second of three migrations.',
    does: 'Lists again, says which one is applied and with which words the job ended, and goes on from there when it is run again.',
    exit: 1,
    leaves: 'nothing',
  },
  async () => {
    await withRenderJobs(async (bench) => {
      await bench.session.query('create table public.orders (id bigint, total integer)');
      const result = await bench.run();
      expect(rules(result)).toEqual(['remote-run-failed']);
      expect(result.findings[0]).toMatchObject({
        title: expect.stringMatching(/job-\d+ failed: it exited with code 1$/),
        detail: expect.stringMatching(
          /applied 0001_create_products\nerror: relation "orders" already exists$/,
        ),
      });
      expect(statuses(result)).toEqual(['applied', 'unknown', 'not-started']);
      await bench.session.query('drop table public.orders');
      expect((await bench.run()).summary).toBe('shop-api applied 2 of 2, nothing is pending');
    });
  },
);

scenario(
  {
    id: 'job-list-unreadable',
    area: 'Migrate',
    happens: 'The job that should list the migrations prints nothing that names one.',
    does: 'Runs no migration, and says how to let it print them or how to read what it prints.',
    exit: 2,
    leaves: 'nothing',
  },
  async () => {
    await withRenderJobs(async (bench) => {
      bench.render.nextRun({ ...runScripts.good, log: ['connected', 'ok'] });
      const told = await problemOf(bench.run());
      expect(told).toMatch(/`node migrate.js status` did not tell the migrations: none of its lines says/);
      expect(told).toMatch(/give `status-applied` and `status-pending`/);
      expect(started(bench)).toEqual(['node migrate.js status']);
    });
  },
);

scenario(
  {
    id: 'job-list-fails',
    area: 'Migrate',
    happens: 'The job that should list the migrations fails: it has no database, or is killed.',
    does: 'Runs no migration and tells how the job ended.',
    exit: 2,
    leaves: 'nothing',
  },
  async () => {
    await withRenderJobs(async (bench) => {
      bench.render.nextRun({ ...runScripts.exit, log: ['error: connection refused'] }, runScripts.oom);
      expect(await problemOf(bench.run())).toMatch(/failed: it exited with code 1, and none of its lines/);
      expect(await problemOf(bench.run())).toMatch(/killed it at 512 MB/);
      expect(started(bench)).not.toContain(up);
    });
  },
);

scenario(
  {
    id: 'job-list-without-log',
    area: 'Migrate',
    happens: 'Render does not give the log of the job that lists the migrations.',
    does: 'Runs no migration: an empty log is no empty list.',
    exit: 2,
    leaves: 'nothing',
  },
  async () => {
    await withRenderJobs(async (bench) => {
      bench.render.fail({ path: '/logs', status: 500, times: 1000 });
      expect(await problemOf(bench.run())).toMatch(/its log could not be read/);
      expect(started(bench)).not.toContain(up);
    });
  },
);

scenario(
  {
    id: 'job-times-out',
    area: 'Migrate',
    happens: 'The job that migrates has not ended when the time is up.',
    does: 'Does not cancel it, names it with its page, and follows the same job to its end when it is run again.',
    exit: 1,
    leaves: 'the job that migrates',
  },
  async () => {
    await withRenderJobs(async (bench) => {
      const log = ['[ ] 0001_create_products'];
      bench.render.nextRun({ ...runScripts.good, log }, runScripts.stuck, { ...runScripts.good, log });
      const result = await bench.run({ timeoutMs: 300_000, history: undefined });
      expect(rules(result)).toEqual(['remote-run-unknown']);
      expect(result.findings[0]?.detail).toMatch(/^job-\d+2 goes on running/);
      expect(statuses(result)).toEqual(['unknown']);
      expect(bench.render.jobs[1]).toMatchObject({ command: up, status: 'running' });
      const again = await problemOf(bench.run({ timeoutMs: 300_000 }));
      expect(again).toMatch(/job-\d+2 migrates already, and has not ended in time/);
      expect(started(bench).filter((command) => command === up)).toHaveLength(1);
    });
  },
);

scenario(
  {
    id: 'job-under-way',
    area: 'Migrate',
    happens: 'A job of an earlier run still migrates.',
    does: 'Waits for its end, then lists, and starts no second one beside it.',
    exit: 0,
    leaves: 'nothing',
  },
  async () => {
    await withRenderJobs(async (bench) => {
      const route = bench.route();
      const watch = {
        signal: new AbortController().signal,
        deadline: bench.clock.now(),
        awaitsEnd: true,
        say: () => undefined,
        progress: () => undefined,
      };
      await route.run({ applied: [], pending: [...appMigrations] }, watch);
      expect(bench.render.jobs[0]?.finishedAt).toBeUndefined();
      const result = await bench.run();
      expect(result.summary).toBe('nothing is pending, 3 applied');
      expect(bench.said[0]).toMatch(/^job-\d+1 migrates already: waiting for its end/);
      expect(started(bench)).toEqual([up, 'node migrate.js status']);
    });
  },
);

scenario(
  {
    id: 'job-answer-lost',
    area: 'Migrate',
    happens: 'Render starts the job that migrates, and its answer is lost.',
    does: 'Finds the job among the newest and follows it; no second one is started.',
    exit: 0,
    leaves: 'nothing',
  },
  async () => {
    await withRenderJobs(async (bench) => {
      bench.render.fail({ method: 'POST', path: '/jobs', containing: up, kind: 'lost' });
      expect((await bench.run()).status).toBe('passed');
      expect(started(bench).filter((command) => command === up)).toHaveLength(1);
    });
  },
);

scenario(
  {
    id: 'job-not-found-after-loss',
    area: 'Migrate',
    happens: 'The answer of Render is lost and no new job shows.',
    does: 'Starts none again, says that nobody knows whether one runs, and where to look.',
    exit: 1,
    leaves: 'what Render may have started',
  },
  async () => {
    await withRenderJobs(async (bench) => {
      bench.render.fail({ method: 'POST', path: '/jobs', containing: up, kind: 'reset' });
      const result = await bench.run();
      expect(rules(result)).toEqual(['remote-run-unknown']);
      expect(result.findings[0]?.title).toMatch(/it is not known whether Render started the job/);
      expect(statuses(result)).toEqual(['unknown', 'unknown', 'unknown']);
    });
  },
);

scenario(
  {
    id: 'job-refused',
    area: 'Migrate',
    happens: 'Render refuses to start the job that migrates.',
    does: 'Says with which words, and that nothing was run.',
    exit: 1,
    leaves: 'nothing',
  },
  async () => {
    await withRenderJobs(async (bench) => {
      bench.render.fail({
        method: 'POST',
        path: '/jobs',
        containing: up,
        status: 400,
        message: 'no such plan',
      });
      const result = await bench.run();
      expect(rules(result)).toEqual(['remote-run-refused']);
      expect(statuses(result)).toEqual(['not-started', 'not-started', 'not-started']);
    });
  },
);

scenario(
  {
    id: 'job-canceled-by-somebody',
    area: 'Migrate',
    happens: 'Somebody cancels the job that migrates in the Dashboard.',
    does: 'Lists again and says that nobody knows how far it came in what is still pending.',
    exit: 1,
    leaves: 'nothing',
  },
  async () => {
    await withRenderJobs(async (bench) => {
      const log = ['[ ] 0001_create_products'];
      bench.render.nextRun({ ...runScripts.good, log }, runScripts.canceled, { ...runScripts.good, log });
      const result = await bench.run({ history: undefined });
      expect(rules(result)).toEqual(['remote-run-unknown']);
      expect(result.findings[0]?.title).toMatch(/was canceled on the platform$/);
      expect(statuses(result)).toEqual(['unknown']);
    });
  },
);

scenario(
  {
    id: 'job-run-is-stopped',
    area: 'Migrate',
    happens: 'The workflow is cancelled while a job on Render migrates.',
    does: 'Leaves the job alone, because a migration that is killed half-way is worse, names it, and waits for it first in the next run.',
    exit: 1,
    leaves: 'the job that migrates',
  },
  async () => {
    await withRenderJobs(async (bench) => {
      const stop = new AbortController();
      const progress = (): void => {
        if (bench.render.jobs.some(({ command }) => command === up)) stop.abort(new Error('SIGTERM'));
      };
      const result = await bench.run({ signal: stop.signal, progress });
      expect(rules(result)).toEqual(['remote-run-unknown']);
      expect(bench.said.at(-1)).toMatch(/^stopped: shop-api was not stopped .*\(job-\d+2, https:/);
      expect(bench.render.jobs[1]?.status).not.toBe('canceled');
      expect((await bench.run()).summary).toBe('nothing is pending, 3 applied');
    });
  },
);

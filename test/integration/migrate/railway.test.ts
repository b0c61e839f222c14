import { describe, expect, test } from '@jest/globals';
import { UserError } from '../../../src/core/errors.js';
import { plantedForms } from '../../support/planted.js';
import { appMigrations, type CronBench, ledgerOf, withRailwayCron } from '../../support/remote-migrate.js';
import { scenario } from '../../support/scenario.js';

const rules = ({ findings }: Awaited<ReturnType<CronBench['run']>>) => findings.map(({ rule }) => rule);
const statuses = ({ migrate }: Awaited<ReturnType<CronBench['run']>>) =>
  migrate?.steps.map(({ status }) => status);
/** Which services ran, in order. */
const ran = ({ railway }: CronBench) =>
  railway.cronRuns.map(({ serviceId }) => railway.services.find(({ id }) => id === serviceId)?.name);

async function problemOf(run: Promise<unknown>): Promise<string> {
  const error = await run.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof UserError)) throw new Error(`no problem was told: ${error}`);
  return error.message;
}

describe('through cron services of Railway', () => {
  test('one lists, one migrates, one lists again', async () => {
    await withRailwayCron(async (bench) => {
      const result = await bench.run();
      expect(result).toMatchObject({
        status: 'passed',
        summary: 'shop-migrate applied 3 of 3, nothing is pending',
        findings: [],
        migrate: { route: 'railway', to: '0003_add_order_total' },
        jobs: [
          { platform: 'railway', kind: 'cron-run', check: true, outcome: 'succeeded' },
          { check: false, outcome: 'succeeded', log: appMigrations.map((id) => `applied ${id}`) },
          { check: true },
        ],
      });
      expect(ran(bench)).toEqual(['shop-migrations', 'shop-migrate', 'shop-migrations']);
      expect(await ledgerOf(bench.session)).toEqual(appMigrations);
      expect(bench.railway.violations).toEqual([]);
      expect((await bench.run()).summary).toBe('nothing is pending, 3 applied');
      expect(ran(bench).filter((name) => name === 'shop-migrate')).toHaveLength(1);
    });
  });

  test('the token is nowhere in what is told', async () => {
    await withRailwayCron(async (bench) => {
      const { project } = bench.railway.tokens;
      bench.railway.nextCron({ lines: ['[ ] 0001_create_products', `token ${project}`], end: 'EXITED' });
      const told = JSON.stringify([await bench.run({ history: undefined }), bench.said]);
      expect(plantedForms.filter((form) => told.includes(form))).toEqual([]);
    });
  });
});

scenario(
  {
    id: 'railway-no-cron-service',
    area: 'Migrate',
    happens: 'The service of Railway that should migrate is no cron service.',
    does: 'Runs nothing, and says that Railway runs nothing else on demand and how to make one.',
    exit: 2,
    leaves: 'nothing',
  },
  async () => {
    await withRailwayCron(async (bench) => {
      const told = await problemOf(bench.run({ route: bench.route({ service: 'shop-api' }) }));
      expect(told).toMatch(/shop-api is no cron service: Railway runs nothing else on demand/);
      expect(told).toMatch(/give it a cron schedule/);
      expect(bench.railway.cronRuns).toEqual([]);
    });
  },
);

scenario(
  {
    id: 'railway-run-crashes',
    area: 'Migrate',
    happens: 'The cron service that migrates crashes in the second of three migrations.',
    does: 'Lists again, tells the last lines of its log and which one is applied.',
    exit: 1,
    leaves: 'nothing',
  },
  async () => {
    await withRailwayCron(async (bench) => {
      await bench.session.query('create table public.orders (id bigint, total integer)');
      const result = await bench.run();
      expect(rules(result)).toEqual(['remote-run-failed']);
      expect(result.findings[0]?.title).toMatch(/it ended as CRASHED, and Railway tells no exit status/);
      expect(result.findings[0]?.detail).toMatch(/error: relation "orders" already exists$/);
      expect(statuses(result)).toEqual(['applied', 'unknown', 'not-started']);
    });
  },
);

scenario(
  {
    id: 'railway-answer-lost',
    area: 'Migrate',
    happens: 'Railway begins the run, and its answer is lost.',
    does: 'Finds the run among the newest and follows it; no second one is begun.',
    exit: 0,
    leaves: 'nothing',
  },
  async () => {
    await withRailwayCron(async (bench) => {
      bench.railway.fail({ containing: 'mutation RunCron', nth: 2, kind: 'lost' });
      expect((await bench.run()).status).toBe('passed');
      expect(ran(bench).filter((name) => name === 'shop-migrate')).toHaveLength(1);
    });
  },
);

scenario(
  {
    id: 'railway-run-not-found',
    area: 'Migrate',
    happens: 'The answer of Railway is lost and no new run shows.',
    does: 'Begins none again and says that nobody knows whether one runs.',
    exit: 1,
    leaves: 'what Railway may have begun',
  },
  async () => {
    await withRailwayCron(async (bench) => {
      bench.railway.fail({ containing: 'mutation RunCron', nth: 2, kind: 'reset' });
      const result = await bench.run();
      expect(rules(result)).toEqual(['remote-run-unknown']);
      expect(statuses(result)).toEqual(['unknown', 'unknown', 'unknown']);
      expect(ran(bench)).not.toContain('shop-migrate');
    });
  },
);

scenario(
  {
    id: 'railway-run-never-ends',
    area: 'Migrate',
    happens: 'The run of the cron service has not ended when the time is up.',
    does: 'Names it with its page; the next run waits for it before it lists.',
    exit: 1,
    leaves: 'the run that migrates',
  },
  async () => {
    await withRailwayCron(async (bench) => {
      const listed = { lines: ['[ ] 0001_create_products'], end: 'EXITED' } as const;
      bench.railway.nextCron(listed, { lines: [], end: undefined }, listed);
      const result = await bench.run({ timeoutMs: 300_000, history: undefined });
      expect(rules(result)).toEqual(['remote-run-unknown']);
      expect(result.findings[0]?.detail).toMatch(/goes on running \(https:\/\/railway\.com/);
      expect(await problemOf(bench.run({ timeoutMs: 300_000 }))).toMatch(
        /migrates already, and has not ended/,
      );
    });
  },
);

scenario(
  {
    id: 'railway-run-skipped',
    area: 'Migrate',
    happens: 'Railway skips the run.',
    does: 'Lists again and says that what is pending was not seen to run.',
    exit: 1,
    leaves: 'nothing',
  },
  async () => {
    await withRailwayCron(async (bench) => {
      const listed = { lines: ['[ ] 0001_create_products'], end: 'EXITED' } as const;
      bench.railway.nextCron(listed, { lines: [], end: 'SKIPPED' }, listed);
      const result = await bench.run({ history: undefined });
      expect(rules(result)).toEqual(['remote-run-unknown']);
      expect(result.findings[0]?.title).toMatch(/was canceled on the platform$/);
    });
  },
);

scenario(
  {
    id: 'railway-wrong-token',
    area: 'Migrate',
    happens: 'Railway does not know the token.',
    does: 'Runs nothing and says where a token comes from.',
    exit: 2,
    leaves: 'nothing',
  },
  async () => {
    await withRailwayCron(async (bench) => {
      const told = await problemOf(bench.run({ route: bench.route({ token: 'wrong' }) }));
      expect(told).toMatch(/railway-token: Railway does not know it/);
      expect(bench.railway.cronRuns).toEqual([]);
    });
  },
);

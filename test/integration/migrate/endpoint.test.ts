import { describe, expect, test } from '@jest/globals';
import { UserError } from '../../../src/core/errors.js';
import { plantedForms } from '../../support/planted.js';
import {
  adminToken,
  appHistory,
  appMigrations,
  type EndpointBench,
  ledgerOf,
  withEndpoint,
} from '../../support/remote-migrate.js';
import { scenario } from '../../support/scenario.js';
import { testMajors } from '../../support/server.js';
import { htmlError } from '../../support/simulators/faults.js';

const runPath = '/api/admin/migrations/run';
const posts = ({ edge }: EndpointBench) => edge.requests.filter((request) => request.startsWith('POST'));
const rules = ({ findings }: Awaited<ReturnType<EndpointBench['run']>>) => findings.map(({ rule }) => rule);
const statuses = ({ migrate }: Awaited<ReturnType<EndpointBench['run']>>) =>
  migrate?.steps.map(({ status }) => status);

/** What a run that could not begin told. */
async function problemOf(run: Promise<unknown>): Promise<UserError['problems'][number]> {
  const error = await run.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof UserError) || !error.problems[0]) throw new Error(`no problem was told: ${error}`);
  return error.problems[0];
}

describe.each(testMajors)('an app migrates itself on PostgreSQL %i', (major) => {
  test('once, and the list is read before and after', async () => {
    await withEndpoint(
      {},
      async (bench) => {
        const result = await bench.run();
        expect(result).toMatchObject({
          gate: 'migrate',
          status: 'passed',
          findings: [],
          migrate: {
            route: 'endpoint',
            direction: 'up',
            to: '0003_add_order_total',
            steps: appMigrations.map((id) => ({
              id,
              file: `migrations/${id}.sql`,
              status: 'applied',
              tries: 1,
            })),
          },
        });
        expect(result.summary).toMatch(/^127\.0\.0\.1:\d+ applied 3 of 3, nothing is pending$/);
        expect(await ledgerOf(bench.session)).toEqual(appMigrations);
        expect(bench.edge.requests.map((request) => request.split(' ')[0])).toEqual(['GET', 'POST', 'GET']);

        const again = await bench.run();
        expect(again).toMatchObject({ status: 'passed', summary: 'nothing is pending, 3 applied' });
        expect(posts(bench)).toHaveLength(1);
      },
      major,
    );
  });
});

describe('through an endpoint', () => {
  test('an app that answers 202 is watched until nothing is pending', async () => {
    await withEndpoint({ MIGRATE_MODE: 'async' }, async (bench) => {
      const result = await bench.run();
      expect(result).toMatchObject({ status: 'passed', findings: [] });
      expect(statuses(result)).toEqual(['applied', 'applied', 'applied']);
      expect(bench.said.join('\n')).toContain('has taken it (202)');
    });
  });

  test('an approved plan is run, one that has moved is not', async () => {
    await withEndpoint({}, async (bench) => {
      const moved = await bench.run({ planHashes: ['0'.repeat(64)] });
      expect(moved.status).toBe('failed');
      expect(rules(moved)).toEqual(['remote-plan-moved']);
      expect(statuses(moved)).toEqual(['not-started', 'not-started', 'not-started']);
      expect(posts(bench)).toEqual([]);
      const now = moved.migrate?.planHash ?? '';
      expect((await bench.run({ planHashes: [now] })).status).toBe('passed');
    });
  });

  test('an app that fails half-way is told with what is applied, and goes on from there', async () => {
    await withEndpoint({}, async (bench) => {
      // Somebody has made the column by hand.
      await bench.session.query('create table public.orders (id bigint, total integer)');
      const result = await bench.run();
      expect(result.status).toBe('failed');
      expect(rules(result)).toEqual(['remote-run-failed']);
      expect(result.findings[0]?.title).toMatch(/relation "orders" already exists/);
      expect(result.findings[0]?.fix).toMatch(/go on: lockkeeper migrate$/);
      expect(statuses(result)).toEqual(['applied', 'unknown', 'not-started']);
      await bench.session.query('drop table public.orders');
      const again = await bench.run();
      expect(again.status).toBe('passed');
      expect(again.migrate?.steps.map(({ id }) => id)).toEqual(appMigrations.slice(1));
      expect(await ledgerOf(bench.session)).toEqual(appMigrations);
    });
  });

  test('ids that the repository calls by their file are the same migrations', async () => {
    await withEndpoint({}, async (bench) => {
      const result = await bench.run({ history: appHistory(appMigrations.map((id) => id.slice(0, 4))) });
      expect(result.findings).toEqual([]);
      expect(result.migrate?.steps[0]).toMatchObject({
        id: '0001_create_products',
        file: 'migrations/0001.sql',
      });
    });
  });

  test('names that have nothing in common are not compared, and that is said', async () => {
    await withEndpoint({}, async (bench) => {
      const result = await bench.run({ history: appHistory(['ae10', 'bf20']) });
      expect(result.status).toBe('passed');
      expect(rules(result)).toEqual(['remote-not-compared']);
    });
  });

  test('a second migrator waits for the first and runs nothing twice', async () => {
    await withEndpoint({ MIGRATE_MODE: 'async' }, async (bench) => {
      const [one, two] = await Promise.all([bench.run(), bench.run()]);
      expect([one.status, two.status]).toEqual(['passed', 'passed']);
      expect(await ledgerOf(bench.session)).toEqual(appMigrations);
    });
  });

  test('the bearer is nowhere in what is told', async () => {
    await withEndpoint({}, async (bench) => {
      bench.edge.fail({ path: runPath, status: 500, message: `refused Bearer ${adminToken}` });
      const told = JSON.stringify([await bench.run(), bench.said]);
      expect(plantedForms.filter((form) => told.includes(form))).toEqual([]);
      expect(bench.edge.received[0]?.headers.authorization).toBe(`Bearer ${adminToken}`);
    });
  });

  test('each run names itself to the app', async () => {
    await withEndpoint({}, async (bench) => {
      await bench.run();
      const [post] = bench.edge.received.filter(({ method }) => method === 'POST');
      expect(post?.headers['idempotency-key']).toMatch(/^[0-9a-f-]{36}$/);
    });
  });
});

scenario(
  {
    id: 'endpoint-answer-lost',
    area: 'Migrate',
    happens: 'The app runs its migrations, and its answer to the POST is lost.',
    does: 'Sends no second POST, watches the list, and passes once nothing is pending.',
    exit: 0,
    leaves: 'nothing',
  },
  async () => {
    await withEndpoint({}, async (bench) => {
      bench.edge.fail({ path: runPath, kind: 'lost' });
      const result = await bench.run();
      expect(result).toMatchObject({ status: 'passed', findings: [] });
      expect(posts(bench)).toHaveLength(1);
      expect(bench.said.join('\n')).toMatch(/no clear answer .*: looking at the list, not asking again/);
    });
  },
);

scenario(
  {
    id: 'endpoint-request-lost',
    area: 'Migrate',
    happens: 'The connection breaks off before the app has seen the POST, which nobody can tell from here.',
    does: 'Sends no second POST, watches the list until the time is up, and says that it is not known.',
    exit: 1,
    leaves: 'what the app may have begun',
  },
  async () => {
    await withEndpoint({}, async (bench) => {
      bench.edge.fail({ path: runPath, kind: 'reset' });
      const result = await bench.run({ timeoutMs: 120_000 });
      expect(rules(result)).toEqual(['remote-run-unknown']);
      expect(statuses(result)).toEqual(['unknown', 'unknown', 'unknown']);
      expect(result.findings[0]?.title).toMatch(/broke off.*3 still pending after/);
      expect(result.findings[0]?.fix).toMatch(/look at GET http:.*go on: lockkeeper migrate$/);
      expect(posts(bench)).toHaveLength(1);
    });
  },
);

scenario(
  {
    id: 'endpoint-edge-times-out',
    area: 'Migrate',
    happens: 'What stands in front of the app answers 504 while the app goes on migrating.',
    does: 'Watches the list until nothing is pending.',
    exit: 0,
    leaves: 'nothing',
  },
  async () => {
    await withEndpoint({ MIGRATE_MODE: 'async' }, async (bench) => {
      bench.edge.fail({ path: runPath, ...htmlError(504, 'Gateway timeout'), done: true });
      const result = await bench.run();
      expect(result).toMatchObject({ status: 'passed', findings: [] });
      expect(posts(bench)).toHaveLength(1);
    });
  },
);

scenario(
  {
    id: 'endpoint-wrong-token',
    area: 'Migrate',
    happens: 'The app refuses the bearer of the list with 401.',
    does: 'Runs nothing and says where the token has to stand.',
    exit: 2,
    leaves: 'nothing',
  },
  async () => {
    await withEndpoint({}, async (bench) => {
      const problem = await problemOf(bench.run({ route: bench.route({ token: 'wrong-token' }) }));
      expect(problem).toMatchObject({ where: 'endpoint-token' });
      expect(problem.what).toMatch(/could not be listed: it answered 401: sign in$/);
      expect(problem.fix).toMatch(/LOCKKEEPER_ENDPOINT_TOKEN/);
      expect(bench.edge.requests).toHaveLength(1);
    });
  },
);

scenario(
  {
    id: 'endpoint-may-not-run',
    area: 'Migrate',
    happens: 'The app lets the token read the list and refuses the POST with 403.',
    does: 'Says that nothing was run and which right the token lacks.',
    exit: 1,
    leaves: 'nothing',
  },
  async () => {
    await withEndpoint({}, async (bench) => {
      bench.edge.fail({ path: runPath, status: 403, message: 'read only' });
      const result = await bench.run();
      expect(rules(result)).toEqual(['remote-run-refused']);
      expect(statuses(result)).toEqual(['not-started', 'not-started', 'not-started']);
      expect(result.findings[0]).toMatchObject({ fix: expect.stringMatching(/endpoint-token/) });
      expect(await ledgerOf(bench.session)).toBeUndefined();
    });
  },
);

scenario(
  {
    id: 'endpoint-no-such-list',
    area: 'Migrate',
    happens: 'The app has no list at that address and answers 404.',
    does: 'Runs nothing, names the address that was asked and the form that is expected.',
    exit: 2,
    leaves: 'nothing',
  },
  async () => {
    await withEndpoint({}, async (bench) => {
      bench.edge.fail({ method: 'GET', status: 404, message: 'not found' });
      const problem = await problemOf(bench.run());
      expect(problem).toMatchObject({ where: 'endpoint-url' });
      expect(problem.fix).toMatch(/let GET http:\S+\/api\/admin\/migrations answer \{"applied"/);
      expect(posts(bench)).toEqual([]);
    });
  },
);

scenario(
  {
    id: 'endpoint-no-such-run',
    area: 'Migrate',
    happens: 'The address that should run the migrations answers 404.',
    does: 'Says that nothing was run and how to give another address.',
    exit: 1,
    leaves: 'nothing',
  },
  async () => {
    await withEndpoint({}, async (bench) => {
      const result = await bench.run({ route: bench.route({ run: 'start' }) });
      expect(rules(result)).toEqual(['remote-run-refused']);
      expect(result.findings[0]?.fix).toMatch(/`endpoint-run`: POST http:\S+\/migrations\/start was asked/);
    });
  },
);

scenario(
  {
    id: 'endpoint-list-is-a-page',
    area: 'Migrate',
    happens: 'The list answers 200 with an HTML page: the single-page app in front of it, or a sign-in.',
    does: 'Runs nothing and names the page by its title.',
    exit: 2,
    leaves: 'nothing',
  },
  async () => {
    await withEndpoint({}, async (bench) => {
      bench.edge.fail({ method: 'GET', ...htmlError(200, 'Shop'), times: 100 });
      const problem = await problemOf(bench.run());
      expect(problem.what).toMatch(/a page instead of JSON: Shop/);
      expect(posts(bench)).toEqual([]);
    });
  },
);

scenario(
  {
    id: 'endpoint-run-is-a-page',
    area: 'Migrate',
    happens: 'The POST is answered 200 with an HTML page, and nothing is run.',
    does: 'Takes it for no success, watches the list for 30 seconds, and says that it is not known.',
    exit: 1,
    leaves: 'what the app may have begun',
  },
  async () => {
    await withEndpoint({}, async (bench) => {
      bench.edge.fail({ path: runPath, ...htmlError(200, 'Shop') });
      const before = bench.clock.now();
      const result = await bench.run();
      expect(rules(result)).toEqual(['remote-run-unknown']);
      expect(bench.clock.now() - before).toBeLessThan(60_000);
    });
  },
);

scenario(
  {
    id: 'endpoint-redirects',
    area: 'Migrate',
    happens: 'The POST is answered with a redirect to a sign-in page.',
    does: 'Follows it nowhere, so that the bearer goes to no other host, and says that nothing was run.',
    exit: 1,
    leaves: 'nothing',
  },
  async () => {
    await withEndpoint({}, async (bench) => {
      bench.edge.fail({
        path: runPath,
        status: 302,
        headers: { location: 'https://login.example/' },
        text: '',
      });
      const result = await bench.run();
      expect(rules(result)).toEqual(['remote-run-refused']);
      expect(result.findings[0]?.fix).toMatch(/redirects are not followed/);
    });
  },
);

scenario(
  {
    id: 'endpoint-lies',
    area: 'Migrate',
    happens: 'The app answers that it is done, and has done nothing.',
    does: 'Reads the list again, fails, and names what is still pending.',
    exit: 1,
    leaves: 'nothing',
  },
  async () => {
    await withEndpoint({ MIGRATE_MODE: 'lies' }, async (bench) => {
      const result = await bench.run();
      expect(rules(result)).toEqual(['remote-still-pending']);
      expect(result.findings[0]?.title).toMatch(
        /says that it is done, and still lists as pending: 0001_create/,
      );
      expect(statuses(result)).toEqual(['not-started', 'not-started', 'not-started']);
    });
  },
);

scenario(
  {
    id: 'endpoint-never-done',
    area: 'Migrate',
    happens: 'The app answers 202 and nothing more ever happens.',
    does: 'Watches the list until the time is up and says that it is not known, and how to go on.',
    exit: 1,
    leaves: 'what the app may have begun',
  },
  async () => {
    await withEndpoint({ MIGRATE_MODE: 'idle' }, async (bench) => {
      const result = await bench.run({ timeoutMs: 300_000 });
      expect(rules(result)).toEqual(['remote-run-unknown']);
      expect(result.findings[0]?.detail).toMatch(/goes on: it cannot be stopped from here/);
      expect(statuses(result)).toEqual(['unknown', 'unknown', 'unknown']);
      expect(posts(bench)).toHaveLength(1);
    });
  },
);

scenario(
  {
    id: 'endpoint-restarts',
    area: 'Migrate',
    happens: 'The app answers 202, applies one migration, dies and is started again.',
    does: 'Waits for it to answer again, says what is applied and that the rest is not known, and goes on from there when it is run again.',
    exit: 1,
    leaves: 'nothing',
  },
  async () => {
    await withEndpoint({ MIGRATE_MODE: 'crash' }, async (bench) => {
      const result = await bench.run({ timeoutMs: 600_000 });
      expect(rules(result)).toEqual(['remote-run-unknown']);
      expect(statuses(result)).toEqual(['applied', 'unknown', 'unknown']);
      const again = await bench.run({ timeoutMs: 600_000 });
      expect(again.migrate?.steps.map(({ id }) => id)).toEqual(appMigrations.slice(1));
    });
  },
);

scenario(
  {
    id: 'endpoint-list-of-unknown-shape',
    area: 'Migrate',
    happens: 'The list answers JSON of a shape that nobody knows.',
    does: 'Runs nothing, says what the answer has, and how to say where the migrations stand.',
    exit: 2,
    leaves: 'nothing',
  },
  async () => {
    await withEndpoint({}, async (bench) => {
      bench.edge.fail({ method: 'GET', status: 200, text: '{"ran":["0001"],"waiting":["0002"]}', times: 3 });
      const problem = await problemOf(bench.run());
      expect(problem.what).toMatch(/no list of migrations was found in the answer: it has ran, waiting$/);
      expect(problem.fix).toMatch(/`endpoint-applied-path` and `endpoint-pending-path`/);
    });
  },
);

scenario(
  {
    id: 'endpoint-list-never-ends',
    area: 'Migrate',
    happens: 'The list goes on on further pages.',
    does: 'Runs nothing: from a part of the list nobody can tell what is pending.',
    exit: 2,
    leaves: 'nothing',
  },
  async () => {
    await withEndpoint({}, async (bench) => {
      const text = '{"applied":["0001"],"pending":[],"next":"/api/admin/migrations?page=2"}';
      bench.edge.fail({ method: 'GET', status: 200, text, times: 3 });
      expect((await problemOf(bench.run())).what).toMatch(/further pages \(`next`\): it must come whole$/);
      expect(posts(bench)).toEqual([]);
    });
  },
);

scenario(
  {
    id: 'endpoint-unreachable',
    area: 'Migrate',
    happens: 'Nothing answers at the address of the list.',
    does: 'Tries again for a minute, runs nothing, and names the address.',
    exit: 2,
    leaves: 'nothing',
  },
  async () => {
    await withEndpoint({}, async (bench) => {
      bench.edge.fail({ kind: 'reset', times: 1000 });
      const problem = await problemOf(bench.run());
      expect(problem.what).toMatch(/broke off \(tried \d+ times/);
      expect(problem.fix).toMatch(/^make GET http:\S+ answer, then run this again$/);
    });
  },
);

scenario(
  {
    id: 'endpoint-list-lost-after',
    area: 'Migrate',
    happens: 'The app has migrated, and its list cannot be read any more.',
    does: 'Fails, because whether the migrations are applied is known from the list alone.',
    exit: 1,
    leaves: 'nothing',
  },
  async () => {
    await withEndpoint({}, async (bench) => {
      bench.edge.fail({ method: 'GET', nth: 2, times: 1000, status: 500, message: 'out of order' });
      const result = await bench.run();
      expect(rules(result)).toEqual(['remote-not-verified']);
      expect(statuses(result)).toEqual(['unknown', 'unknown', 'unknown']);
      expect(await ledgerOf(bench.session)).toEqual(appMigrations);
    });
  },
);

scenario(
  {
    id: 'endpoint-older-build',
    area: 'Migrate',
    happens: 'The app runs an older build and does not know the newest migration of the repository.',
    does: 'Runs nothing, names the migration, and says to deploy first.',
    exit: 1,
    leaves: 'nothing',
  },
  async () => {
    await withEndpoint({ MIGRATE_LIMIT: '2' }, async (bench) => {
      const result = await bench.run();
      expect(rules(result)).toEqual(['remote-lacks-migration']);
      expect(result.findings[0]).toMatchObject({
        migration: '0003_add_order_total',
        location: { file: 'migrations/0003_add_order_total.sql' },
      });
      expect(result.summary).toMatch(/^nothing was run: .* does not know 0003_add_order_total/);
      expect(posts(bench)).toEqual([]);
    });
  },
);

scenario(
  {
    id: 'endpoint-newer-build',
    area: 'Migrate',
    happens: 'The app runs a newer build with a migration that the repository does not have.',
    does: 'Warns of it by its id and migrates.',
    exit: 0,
    leaves: 'nothing',
  },
  async () => {
    await withEndpoint({}, async (bench) => {
      const result = await bench.run({ history: appHistory(appMigrations.slice(0, 2)) });
      expect(result.status).toBe('passed');
      expect(result.findings).toMatchObject([
        { rule: 'remote-unknown-migration', severity: 'warning', migration: '0003_add_order_total' },
      ]);
    });
  },
);

scenario(
  {
    id: 'endpoint-run-is-stopped',
    area: 'Migrate',
    happens: 'The workflow is cancelled while the app migrates.',
    does: 'Cannot stop the app, says so and where to look, and writes that the rest is not known; the next run begins with the list.',
    exit: 1,
    leaves: 'the app’s own run',
  },
  async () => {
    await withEndpoint({ MIGRATE_MODE: 'idle' }, async (bench) => {
      const stop = new AbortController();
      const progress = (): void => stop.abort(new Error('SIGTERM'));
      const result = await bench.run({ signal: stop.signal, progress });
      expect(rules(result)).toEqual(['remote-run-unknown']);
      expect(statuses(result)).toEqual(['unknown', 'unknown', 'unknown']);
      expect(bench.said.at(-1)).toMatch(/^stopped: 127.* may go on migrating \(GET http:\S+\)\.$/);
    });
  },
);

scenario(
  {
    id: 'endpoint-somebody-migrates',
    area: 'Migrate',
    happens: 'The list says that a run is under way that somebody else has begun.',
    does: 'Waits for its end before it looks what is pending.',
    exit: 0,
    leaves: 'nothing',
  },
  async () => {
    await withEndpoint({}, async (bench) => {
      const text = '{"applied":["0001_create_products"],"pending":["0002_create_orders"],"running":true}';
      bench.edge.fail({ method: 'GET', status: 200, text, times: 3 });
      const result = await bench.run();
      expect(result.status).toBe('passed');
      expect(bench.said[0]).toMatch(/a run is under way: waiting for its end$/);
      expect(result.migrate?.steps).toHaveLength(3);
    });
  },
);

scenario(
  {
    id: 'endpoint-other-database',
    area: 'Migrate',
    happens:
      'After the run the list is not what was applied and pending before: somebody else migrated, or it is another database.',
    does: 'Fails and names what vanished and what came.',
    exit: 1,
    leaves: 'nothing',
  },
  async () => {
    await withEndpoint({}, async (bench) => {
      bench.edge.fail({ method: 'GET', nth: 2, status: 200, text: '{"applied":["x1"],"pending":[]}' });
      const result = await bench.run();
      expect(rules(result)).toEqual(['remote-ledger-changed']);
      expect(result.findings[0]?.detail).toMatch(/applied, and not in the plan: x1/);
    });
  },
);

import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { run as migrateAction } from '../../../src/actions/migrate/run.js';
import { run as planAction } from '../../../src/actions/plan/run.js';
import { loadEngine } from '../../../src/migrations/engines/index.js';
import { engineNames } from '../../../src/migrations/model.js';
import type { ActionRun } from '../../../src/stages/context.js';
import { realServices } from '../../../src/stages/real-services.js';
import { commandLine } from '../../support/command-line.js';
import { plantedForms } from '../../support/planted.js';
import { recordingHost } from '../../support/recording-host.js';
import {
  adminToken,
  appMigrations,
  type EndpointBench,
  ledgerOf,
  withEndpoint,
  withRailwayCron,
  withRenderJobs,
} from '../../support/remote-migrate.js';
import { runStep } from '../../support/runner.js';

// One after another: Jest's loader does not bear the same module being asked for several times at once.
beforeAll(async () => {
  for (const name of engineNames) await loadEngine(name);
});

let cwd: string;
beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'lockkeeper-through-'));
});
afterEach(async () => {
  await rm(cwd, { recursive: true, force: true });
});

/** The migrations of the app, as its repository has them. */
async function withFiles(): Promise<void> {
  await cp('test/fixtures/web-service/migrations', join(cwd, 'migrations'), { recursive: true });
}

interface Stage {
  readonly inputs: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly clock?: EndpointBench['clock'];
  readonly signal?: AbortSignal;
}

async function stage(action: ActionRun, { inputs, env = {}, clock, signal }: Stage) {
  const given = Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]);
  const recording = recordingHost({
    cwd,
    env: { ...Object.fromEntries(given), ...env },
    ...(signal === undefined ? {} : { signal }),
  });
  const host = { ...recording, ...(clock === undefined ? {} : { clock }) };
  const verdict = await action({ host, services: realServices }).catch((error: Error) => error.message);
  return { host, verdict };
}

const posts = ({ edge }: EndpointBench) => edge.requests.filter((request) => request.startsWith('POST'));

const endpointInputs = ({ edge }: EndpointBench) => ({
  through: 'endpoint',
  'endpoint-url': `${edge.url}/api/admin/migrations`,
  'endpoint-token': adminToken,
});

describe('the action migrate through an endpoint', () => {
  test('runs what a plan through the same endpoint was approved for', async () => {
    await withFiles();
    await withEndpoint({}, async (bench) => {
      const inputs = endpointInputs(bench);
      const planned = await stage(planAction, { inputs, clock: bench.clock });
      expect(planned.verdict).toBe('passed');
      expect(planned.host.outputs).toMatchObject({ 'pending-count': '3' });
      expect(JSON.parse(planned.host.outputs.pending ?? '')).toMatchObject([
        { id: '0001_create_products', file: 'migrations/0001_create_products.sql' },
        {},
        {},
      ]);
      expect(bench.edge.requests.map((request) => request.split(' ')[0])).toEqual(['GET']);
      const hash = planned.host.outputs['plan-hash'] ?? '';
      const migrated = await stage(migrateAction, {
        inputs: { ...inputs, 'plan-hash': hash },
        clock: bench.clock,
      });
      expect(migrated.verdict).toBe('passed');
      expect(JSON.parse(migrated.host.outputs.applied ?? '')).toEqual(
        appMigrations.map((id) => ({ project: '.', id })),
      );
      expect(migrated.host.outputs).toMatchObject({ unfinished: '[]', 'plan-hash': hash });
      expect(await ledgerOf(bench.session)).toEqual(appMigrations);
      const report = JSON.parse(await readFile(join(cwd, '.lockkeeper/migrate.json'), 'utf8'));
      expect(report.checks[0]).toMatchObject({ gate: 'migrate', migrate: { route: 'endpoint' } });
      const { summaries } = migrated.host;
      expect(summaries.join()).toMatch(/3 of 3, nothing is pending[\s\S]*0003_add_order_total/);
      const told = JSON.stringify([report, migrated.host.lines, migrated.host.printed, summaries]);
      expect(plantedForms.filter((form) => told.includes(form))).toEqual([]);
    });
  });

  test('goes without files where the repository has none, and says so', async () => {
    await withEndpoint({}, async (bench) => {
      const { host, verdict } = await stage(migrateAction, {
        inputs: endpointInputs(bench),
        clock: bench.clock,
      });
      expect(verdict).toBe('passed');
      expect([...host.lines, ...host.printed].join('\n')).toContain(
        'compared with no files of the repository',
      );
    });
  });

  test('but not without those that were named', async () => {
    await withEndpoint({}, async (bench) => {
      const inputs = { ...endpointInputs(bench), dir: 'migrations' };
      expect((await stage(migrateAction, { inputs })).verdict).toMatch(/no migrations found in migrations/);
      expect(bench.edge.requests).toEqual([]);
    });
  });

  test('writes its report also when the run is stopped', async () => {
    await withFiles();
    await withEndpoint({ MIGRATE_MODE: 'idle' }, async (bench) => {
      const stop = new AbortController();
      const sleep: typeof bench.clock.sleep = async (milliseconds, signal) => {
        stop.abort(new Error('SIGTERM'));
        await bench.clock.sleep(milliseconds, signal);
      };
      const clock = { now: bench.clock.now, sleep };
      const { host, verdict } = await stage(migrateAction, {
        inputs: endpointInputs(bench),
        clock,
        signal: stop.signal,
      });
      expect(verdict).toBe('failed');
      expect(JSON.parse(host.outputs.unfinished ?? '')).toHaveLength(3);
      const report = JSON.parse(await readFile(join(cwd, '.lockkeeper/migrate.json'), 'utf8'));
      expect(report.checks[0].findings[0].title).toMatch(/this run was stopped while they ran/);
    });
  });
});

test('the action migrates through jobs of Render', async () => {
  await withFiles();
  await withRenderJobs(async (bench) => {
    const inputs = {
      through: 'render-job',
      service: bench.render.service.id,
      'render-api-key': bench.render.apiKey,
      'migrate-command': 'node migrate.js up',
      'status-command': 'node migrate.js status',
    };
    const env = { LOCKKEEPER_RENDER_API: bench.render.url };
    const { host, verdict } = await stage(migrateAction, { inputs, env, clock: bench.clock });
    expect(verdict).toBe('passed');
    expect(host.summaries.join()).toMatch(/shop-api applied 3 of 3/);
    expect(await ledgerOf(bench.session)).toEqual(appMigrations);
  });
});

test('the action migrates through cron services of Railway', async () => {
  await withFiles();
  await withRailwayCron(async (bench) => {
    const inputs = {
      through: 'railway',
      service: 'shop-migrate',
      'status-service': 'shop-migrations',
      'railway-token': bench.railway.tokens.project,
    };
    const env = { LOCKKEEPER_RAILWAY_API: bench.railway.url };
    const { verdict } = await stage(migrateAction, { inputs, env, clock: bench.clock });
    expect(verdict).toBe('passed');
    expect(await ledgerOf(bench.session)).toEqual(appMigrations);
  });
});

describe('bad inputs are told all at once, and nothing is sent', () => {
  test.each([
    [{ through: 'endpoint' }, [/endpoint-url: no address is given/]],
    [
      {
        through: 'endpoint',
        'endpoint-url': 'ftp://x',
        'endpoint-applied-path': 'a..b',
        to: '0003',
        'expect-database': 'shop',
      },
      [
        /endpoint-url: is no http or https address/,
        /endpoint-applied-path: "a\.\.b" is no JSON path/,
        /endpoint-pending-path: is not given, and the other path is/,
        /to: has no meaning through endpoint/,
        /expect-database: has no meaning through endpoint/,
      ],
    ],
    [
      {
        through: 'endpoint',
        'endpoint-url': 'http://api.example.com/m',
        'endpoint-run': 'https://other.example/run',
      },
      [
        /endpoint-url: is an http address of another machine/,
        /endpoint-run: is on other\.example, and the list is on api/,
      ],
    ],
    [
      { through: 'endpoint', 'endpoint-url': 'https://u:p4ssw0rd@api.example.com/m', 'status-command': 'x' },
      [
        /endpoint-url: holds a user or a password/,
        /status-command: has no meaning through endpoint\s+fix: .*through: render-job/,
      ],
    ],
    [
      { through: 'render-job', service: 'shop', 'status-applied': '(' },
      [
        /render-api-key: is not given/,
        /service: "shop" is no id of a service/,
        /status-command: no command is given that prints/,
        /migrate-command: no command is given that migrates/,
        /status-applied: "\(" is no regular expression/,
        /status-pending: is not given, and the other pattern is/,
      ],
    ],
    [
      {
        through: 'render-job',
        service: 'srv-1',
        'render-api-key': 'rnd_x',
        'status-command': 'x',
        'migrate-command': 'migrate --url postgres://u:hunter22@db/x',
      },
      [/migrate-command: the command holds what looks like the password of an address/],
    ],
    [
      { through: 'railway', service: 'shop', 'status-service': 'shop', direction: 'down' },
      [
        /railway-token: is not given/,
        /status-service: is the service that migrates/,
        /direction: has no meaning/,
      ],
    ],
    [
      { service: 'srv-1', 'endpoint-url': 'https://api.example.com', timeout: '5m' },
      [
        /service: has no meaning through database/,
        /endpoint-url: has no meaning .*\s+fix: .*through: endpoint/,
        /timeout: has no meaning/,
      ],
    ],
  ])('%j', async (given, reasons) => {
    const inputs = given as unknown as Record<string, string>;
    const { verdict, host } = await stage(migrateAction, { inputs });
    for (const reason of reasons) expect(verdict).toMatch(reason);
    expect(`${verdict}${host.lines}`).not.toMatch(/p4ssw0rd/);
  });
});

describe('on the command line', () => {
  const env = { LOCKKEEPER_ENDPOINT_TOKEN: adminToken };

  test('a run that is not approved ends with 1 and says what to type, and an approved one with 0', async () => {
    await withEndpoint({}, async (bench) => {
      const args = ['--through', 'endpoint', '--endpoint-url', `${bench.edge.url}/api/admin/migrations`];
      const script = new URL('../../support/programs/cli.js', import.meta.url).pathname;
      const run = (...words: readonly string[]) =>
        runStep({ script, args: words, cwd, env: { GITHUB_ACTIONS: '', ...env } });
      const planned = await run('plan', ...args);
      expect(planned.code).toBe(0);
      expect(planned.stdout).toMatch(/3 pending, 0 applied, as 127/);
      const refused = await run('migrate', ...args, '--plan-hash', '0'.repeat(64));
      expect(refused.code).toBe(1);
      expect(refused.stdout).toMatch(/what the app lists is no longer what was approved/);
      const passed = await run('migrate', ...args);
      expect(`${passed.stdout}${passed.stderr}`).toMatch(/applied 3 of 3, nothing is pending/);
      expect(passed.code).toBe(0);
    });
  }, 60_000);

  test('a release plans and migrates through the endpoint, and a dry run of it sends no POST', async () => {
    await withEndpoint({}, async (bench) => {
      await withRenderJobs(async ({ render }) => {
        await withFiles();
        const way = `{ through: endpoint, endpoint-url: ${bench.edge.url}/api/admin/migrations }`;
        const deploy = `{ platform: render, service: ${render.service.id}, wait: false }`;
        await writeFile(join(cwd, 'release.yml'), `plan: ${way}\nmigrate: ${way}\ndeploy: ${deploy}\n`);
        const keys = { LOCKKEEPER_RENDER_API: render.url, LOCKKEEPER_RENDER_API_KEY: render.apiKey };
        const script = new URL('../../support/programs/cli.js', import.meta.url).pathname;
        const args = ['release', '--file', 'release.yml', '--commit', 'b'.repeat(40)];
        const run = (...words: readonly string[]) =>
          runStep({ script, args: [...args, ...words], cwd, env: { GITHUB_ACTIONS: '', ...env, ...keys } });
        const dry = await run('--dry-run');
        expect(`${dry.stdout}${dry.stderr}`).toMatch(/reads {7}GET http:\S+\/api\/admin\/migrations/);
        expect(dry.stdout).toMatch(/would migrate {2}0001_create_products, 0002/);
        expect(posts(bench)).toEqual([]);
        const real = await run();
        expect(await ledgerOf(bench.session)).toEqual(appMigrations);
        expect(posts(bench)).toHaveLength(1);
        expect(real.code).toBe(0);
      });
    });
  }, 60_000);

  test('bad input ends with 2', async () => {
    const { code, stderr, stdout } = await commandLine(cwd, 'migrate', '--through', 'railway');
    expect(code).toBe(2);
    expect(`${stderr}${stdout}`).toMatch(/RAILWAY_TOKEN: is not given[\s\S]*service: no service is given/);
  }, 60_000);
});

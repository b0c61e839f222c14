import { execFile } from 'node:child_process';
import process from 'node:process';
import { promisify } from 'node:util';
import type { CheckResult } from '../../src/core/check-result.js';
import { redactor } from '../../src/core/redact.js';
import { endpointRoute } from '../../src/gates/migrate/remote/endpoint-route.js';
import { jobRoute } from '../../src/gates/migrate/remote/job-route.js';
import { migrateRemotely, type RemoteInput } from '../../src/gates/migrate/remote/migrate-remotely.js';
import type { ListPaths } from '../../src/gates/migrate/remote/read-list.js';
import type { MigrationRoute } from '../../src/gates/migrate/remote/route.js';
import type { Clock } from '../../src/host/clock.js';
import { createHttp } from '../../src/http/create-http.js';
import type { History, Migration } from '../../src/migrations/model.js';
import { railwayApis } from '../../src/platforms/railway/connect.js';
import { railwayCron } from '../../src/platforms/railway/cron.js';
import { openRenderApi } from '../../src/platforms/render/connect.js';
import { renderJobs } from '../../src/platforms/render/jobs.js';
import type { Session } from '../../src/postgres/session.js';
import { fastClock } from './fast-clock.js';
import { hostWebService, type WebHosting } from './hosting/index.js';
import { planted } from './planted.js';
import { type TestMajor, withDatabase } from './server.js';
import type { CronScript } from './simulators/railway/cron-runs.js';
import { type RailwaySimulator, simulateRailway } from './simulators/railway/railway.js';
import { type RenderSimulator, runScripts, simulateRender } from './simulators/render/index.js';
import type { Performed } from './simulators/render/scripts.js';
import { type SimulatorServer, serveSimulation } from './simulators/server.js';

/** The migrations of `test/fixtures/web-service`, oldest first. */
export const appMigrations = ['0001_create_products', '0002_create_orders', '0003_add_order_total'] as const;

/** The bearer that the app's admin routes take. */
export const adminToken = planted('admin');

/** Gives the app a breath of real time at each pause: it migrates a real database meanwhile. */
export function breathingClock(): ReturnType<typeof fastClock> {
  const clock = fastClock();
  return {
    ...clock,
    async sleep(milliseconds, signal) {
      await new Promise((resolve) => setTimeout(resolve, 5));
      await clock.sleep(milliseconds, signal);
    },
  };
}

/** What a run was told and has told. */
export interface RemoteBench {
  readonly clock: Clock;
  /** Lines of the log. */
  readonly said: string[];
  readonly session: Session;
  run(given?: Partial<RemoteInput>): Promise<CheckResult>;
}

export interface EndpointBench extends RemoteBench {
  readonly hosting: WebHosting;
  /** In front of the app: what a network, or whatever stands in front of an app, may do to a request. */
  readonly edge: SimulatorServer;
  route(given?: {
    readonly token?: string;
    readonly paths?: ListPaths;
    readonly run?: string;
  }): MigrationRoute;
}

/** The web service with a real database, migrating itself behind an edge with faults. */
export async function withEndpoint(
  env: Readonly<Record<string, string>>,
  body: (bench: EndpointBench) => Promise<void>,
  major: TestMajor = 16,
): Promise<void> {
  await withDatabase(major, async ({ url, session }) => {
    const hosting = await hostWebService();
    const edge = await serveSimulation({ answer: (request) => forward(hosting.url, request), errorBody });
    const clock = breathingClock();
    const http = createHttp({ clock });
    try {
      const settings = { DATABASE_URL: url, ADMIN_TOKEN: adminToken, ...env };
      await hosting.start({ id: 'first', version: 'a'.repeat(40), instances: 1, env: settings });
      hosting.admit('first');
      const route: EndpointBench['route'] = ({ token = adminToken, paths, run = 'run' } = {}) => {
        const listUrl = new URL('/api/admin/migrations', edge.url);
        const runUrl = new URL(`${listUrl.pathname}/${run}`, edge.url);
        return endpointRoute({
          ...{ http, clock, listUrl, runUrl, token, paths },
          redact: redactor([token]),
        });
      };
      await body({ ...bench({ clock, session, route }), hosting, edge, route });
    } finally {
      await http.close();
      await edge.close();
      await hosting.close();
    }
  });
}

export interface JobsBench extends RemoteBench {
  readonly render: RenderSimulator;
  route(given?: Partial<Parameters<typeof jobRoute>[0]>): MigrationRoute;
}

/** A simulated Render whose jobs really run the app's commands on a real database. */
export async function withRenderJobs(
  body: (bench: JobsBench) => Promise<void>,
  {
    env = {},
    major = 16,
  }: { readonly env?: Readonly<Record<string, string>>; readonly major?: TestMajor } = {},
): Promise<void> {
  await withDatabase(major, async ({ url, session }) => {
    const clock = fastClock();
    const perform = (command: string): Promise<Performed> => runApp(command, { DATABASE_URL: url, ...env });
    const render = await simulateRender({ clock, runScript: { ...runScripts.good, perform } });
    const http = createHttp({ clock });
    try {
      const route: JobsBench['route'] = (given = {}) => {
        const api = openRenderApi({ http, clock, key: render.apiKey, baseUrl: render.url });
        const jobs = renderJobs({ api, service: render.service.id, clock });
        return jobRoute({
          kind: 'render-job',
          status: { jobs, command: 'node migrate.js status' },
          migrate: { jobs, command: 'node migrate.js up' },
          patterns: undefined,
          commit: undefined,
          clock,
          redact: redactor([render.apiKey]),
          ...given,
        });
      };
      await body({ ...bench({ clock, session, route }), render, route });
    } finally {
      await http.close();
      await render.close();
    }
  });
}

export interface CronBench extends RemoteBench {
  readonly railway: RailwaySimulator;
  route(given?: { readonly service?: string; readonly token?: string }): MigrationRoute;
}

/** A simulated Railway with two cron services that really list and run the app's migrations. */
export async function withRailwayCron(body: (bench: CronBench) => Promise<void>): Promise<void> {
  await withDatabase(16, async ({ url, session }) => {
    const clock = fastClock();
    const perform = (word: string) => async (): Promise<CronScript> => {
      const { lines, exitCode } = await runApp(`node migrate.js ${word}`, { DATABASE_URL: url });
      return { lines, end: exitCode === 0 ? 'EXITED' : 'CRASHED' };
    };
    const cronSchedule = '0 0 1 1 *';
    const railway = await simulateRailway({
      now: clock.now,
      services: [
        { name: 'shop-migrate', cronSchedule, perform: perform('up') },
        { name: 'shop-migrations', cronSchedule, perform: perform('status') },
        { name: 'shop-api' },
      ],
    });
    const http = createHttp({ clock });
    try {
      const route: CronBench['route'] = ({
        service = 'shop-migrate',
        token = railway.tokens.project,
      } = {}) => {
        const apis = railwayApis({ http, clock, token, address: railway.url });
        const jobsOf = (name: string) =>
          railwayCron({ apis, tokenKind: 'auto', service: name, clock, note: () => undefined });
        return jobRoute({
          kind: 'railway',
          status: { jobs: jobsOf('shop-migrations'), command: undefined },
          migrate: { jobs: jobsOf(service), command: undefined },
          ...{ patterns: undefined, commit: undefined, clock, redact: redactor([token]) },
        });
      };
      await body({ ...bench({ clock, session, route }), railway, route });
    } finally {
      await http.close();
      await railway.close();
    }
  });
}

interface Parts {
  readonly clock: Clock;
  readonly session: Session;
  route(): MigrationRoute;
}

function bench({ clock, session, route }: Parts): RemoteBench {
  const said: string[] = [];
  return {
    ...{ clock, said, session },
    run: (given = {}) =>
      migrateRemotely({
        route: route(),
        project: '.',
        history: appHistory(),
        timeoutMs: 30 * 60_000,
        again: 'lockkeeper migrate',
        clock,
        signal: new AbortController().signal,
        say: (line) => void said.push(line),
        progress: (line) => void said.push(line),
        ...given,
      }),
  };
}

/** The app's migrations as the repository has them. */
export function appHistory(ids: readonly string[] = appMigrations): History {
  const migrations = ids.map((id): Migration => {
    const file = `migrations/${id}.sql`;
    const up = { file, location: { file, line: 1 }, empty: false };
    return { id, name: id.slice(5), file, files: [file], parents: [], up, down: undefined };
  });
  const dir = 'migrations';
  return { engine: 'sql-forward', flavor: 'sql', dir, migrations, heads: [], strangers: [], bookkeeping: [] };
}

/** Ids of the ledger that the app keeps, oldest first; undefined where there is none. */
export async function ledgerOf(session: Session): Promise<readonly string[] | undefined> {
  const [table] = await session.query<{ name: string | null }>(
    "select to_regclass('public.migration_log')::text as name",
  );
  if (!table?.name) return undefined;
  const rows = await session.query<{ id: string }>(
    'select id from public.migration_log order by applied_at, id',
  );
  return rows.map(({ id }) => id);
}

const execute = promisify(execFile);

async function runApp(command: string, env: Readonly<Record<string, string>>): Promise<Performed> {
  const [, file = '', ...words] = command.split(' ');
  const run = execute(process.execPath, [`test/fixtures/web-service/${file}`, ...words], {
    env: { PATH: process.env.PATH ?? '', ...env },
  });
  try {
    const { stdout } = await run;
    return { lines: stdout.trimEnd().split('\n'), exitCode: 0 };
  } catch (error) {
    const {
      code = 1,
      stdout = '',
      stderr = '',
    } = error as { code?: number; stdout?: string; stderr?: string };
    return { lines: `${stdout}${stderr}`.trimEnd().split('\n'), exitCode: code };
  }
}

function errorBody(_: number, message: string): unknown {
  return { error: message };
}

async function forward(to: string, request: { method: string; path: string; headers: object; body: string }) {
  const { authorization = '' } = request.headers as { authorization?: string };
  const answer = await fetch(`${to}${request.path}`, {
    method: request.method,
    headers: { authorization, 'content-type': 'application/json' },
    ...(request.body === '' ? {} : { body: request.body }),
  });
  const type = answer.headers.get('content-type') ?? 'text/plain';
  return { status: answer.status, text: await answer.text(), headers: { 'content-type': type } };
}

import { execFileSync } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CheckResult } from '../../src/core/check-result.js';
import type { Report } from '../../src/core/report.js';
import { connect } from '../../src/postgres/connect.js';
import { installFolders } from '../../src/postgres/scratch/find-installed.js';
import { startScratch } from '../../src/postgres/scratch/server.js';
import type { Session } from '../../src/postgres/session.js';
import { backUp, drillBackups } from '../../src/stages/database/back-up.js';
import type { BackupGiven, DrillGiven } from '../../src/stages/database/backup-inputs.js';
import { realServices } from '../../src/stages/real-services.js';
import { fastClock } from './fast-clock.js';
import { recordingHost } from './recording-host.js';
import { type TestDatabase, testMajors, withDatabase } from './server.js';

export interface Tools {
  readonly major: number;
  /** Folder with pg_dump and pg_restore. */
  readonly folder: string;
}

/** `LOCKKEEPER_TEST_TOOLS_16` names a folder with the programs of 16; else what is installed. */
export const toolsAtHand: readonly Tools[] = [14, 15, 16, 17, 18].flatMap((major) => {
  const folders = [process.env[`LOCKKEEPER_TEST_TOOLS_${major}`] ?? '', ...installFolders(major)];
  const folder = folders.find((each) => each !== '' && versionOf(each) === major);
  return folder === undefined ? [] : [{ major, folder }];
});

/** The newest at hand: for what is the same with every major. */
export const someTools = toolsAtHand.at(-1);

function versionOf(folder: string): number | undefined {
  try {
    const shown = execFileSync(join(folder, 'pg_dump'), ['--version'], { encoding: 'utf8' });
    return Number.parseInt(/\) (\d+)/.exec(shown)?.[1] ?? '', 10);
  } catch {
    return undefined;
  }
}

const shop = `
  create table customers (id serial primary key, name text not null, email text unique);
  create table orders (
    id bigserial primary key, customer_id int references customers on delete cascade,
    total numeric(10,2) check (total >= 0), at timestamptz default now());
  create index on orders (at);
  create view large as select * from orders where total > 100;
  create type mood as enum ('calm', 'glad');
  create table notes (id int, mood mood) partition by list (mood);
  create table notes_calm partition of notes for values in ('calm');
  create schema "Odd one";
  create table "Odd one"."The table" (a int);
  create function one() returns int language sql as 'select 1';
  insert into customers (name, email) select 'name ' || i, 'e' || i from generate_series(1, 200) i;
  insert into orders (customer_id, total) select 1 + i % 200, i from generate_series(1, 3000) i;
  insert into notes select i, 'calm' from generate_series(1, 10) i;
  insert into "Odd one"."The table" values (1), (2);`;

export interface Workshop {
  readonly tools: Tools;
  readonly url: string;
  readonly session: Session;
  /** Absolute; removed in the end. */
  readonly folder: string;
  /** Runs the action with a folder `backups` as its store. */
  backUp(given?: BackupGiven, env?: Record<string, string>, signal?: AbortSignal): Promise<Run>;
  drill(given?: DrillGiven, env?: Record<string, string>): Promise<Run>;
  /** Lets time go on; it stands still otherwise. */
  advance(milliseconds: number): void;
  /** Names in the folder `backups`. */
  stored(): Promise<readonly string[]>;
  /** A folder with a pg_dump that is this shell script; `$REAL` is the real one. */
  withDump(script: string): Promise<string>;
}

/** With the programs of one major, whichever is at hand. Without any, the test says so by failing. */
export function withSome(body: (workshop: Workshop) => Promise<void>): Promise<void> {
  if (!someTools) throw new Error('pg_dump is not installed: set LOCKKEEPER_TEST_TOOLS_16 to its folder');
  return inWorkshop(someTools, body);
}

export const rulesOf = ({ check }: Pick<Run, 'check'>): readonly string[] =>
  check.findings.map(({ rule }) => rule);

export interface Run {
  readonly verdict: string;
  readonly report: Report;
  readonly check: CheckResult;
  readonly outputs: Readonly<Record<string, string>>;
  /** All that was printed, logged and written. */
  readonly all: string;
}

/** A shop in a database of that major, and a folder to keep backups in. */
export async function inWorkshop(tools: Tools, body: (workshop: Workshop) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'lockkeeper-vault-'));
  try {
    await withEmptyDatabase(tools.major, async ({ url, session }) => {
      await session.execute(shop);
      await body(workshop({ tools, url, session, folder }));
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** An empty database of any major, also of one that the other tests do not use. */
export async function withEmptyDatabase(
  major: number,
  body: (database: TestDatabase) => Promise<void>,
): Promise<void> {
  const shared = testMajors.find((each) => each === major);
  if (shared !== undefined) return withDatabase(shared, body);
  const { signal } = new AbortController();
  const server = await startScratch(
    { version: major },
    { env: process.env, signal, progress: () => undefined },
  );
  try {
    const url = server.url(await server.createDatabase());
    const session = await connect(url);
    await body({ url, session }).finally(() => session.close());
  } finally {
    await server.stop();
  }
}

function workshop(place: Pick<Workshop, 'tools' | 'url' | 'session' | 'folder'>): Workshop {
  const { tools, url, folder } = place;
  const backups = join(folder, 'backups');
  const clock = fastClock();
  const base = { store: 'backups', postgresBin: tools.folder, reportPath: 'report.json' };
  const run = async (
    env: Record<string, string>,
    start: (host: ReturnType<typeof recordingHost>) => Promise<string>,
    signal = new AbortController().signal,
  ): Promise<Run> => {
    const all = { PATH: process.env.PATH ?? '', HOME: folder, TMPDIR: folder, ...env };
    const host = { ...recordingHost({ cwd: folder, env: all, signal }), clock };
    await rm(join(folder, 'report.json'), { force: true });
    const verdict = await start(host);
    const text = await readFile(join(folder, 'report.json'), 'utf8');
    const report = JSON.parse(text) as Report;
    const [check] = report.checks;
    if (!check) throw new Error('the report has no check');
    const told = [...host.printed, ...host.lines, ...host.summaries, JSON.stringify(host.outputs), text].join(
      '\n',
    );
    return { verdict, report, check, outputs: host.outputs, all: told };
  };
  return {
    ...place,
    backUp: (given = {}, env = {}, signal = undefined) =>
      run(
        env,
        (host) => backUp({ ...base, databaseUrl: url, ...given }, { host, services: realServices }),
        signal,
      ),
    drill: (given = {}, env = {}) =>
      run(env, (host) => drillBackups({ ...base, ...given }, { host, services: realServices })),
    advance: clock.advance,
    stored: async () => (await readdir(backups).catch(() => [])).sort(),
    async withDump(script) {
      const bin = await mkdtemp(join(folder, 'bin-'));
      const real = join(tools.folder, 'pg_dump');
      const version = `if [ "$1" = --version ]; then exec "$REAL" --version; fi`;
      await writeProgram(join(bin, 'pg_dump'), `REAL='${real}'\n${version}\n${script}`);
      await writeProgram(join(bin, 'pg_restore'), `exec '${join(tools.folder, 'pg_restore')}' "$@"`);
      return bin;
    },
  };
}

export async function writeProgram(path: string, script: string): Promise<void> {
  await mkdir(join(path, '..'), { recursive: true });
  await writeFile(path, `#!/bin/sh\n${script}\n`);
  await chmod(path, 0o755);
}

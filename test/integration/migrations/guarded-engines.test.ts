import { spawnSync } from 'node:child_process';
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Target } from '../../../src/migrations/engine.js';
import { connect } from '../../../src/postgres/connect.js';
import { guardWith, whileLocked } from '../../support/guard.js';
import {
  alembicProject,
  commandProject,
  type GuardedProject,
  nodeProject,
  onDisk,
} from '../../support/guarded-projects.js';
import { testPython } from '../../support/python.js';
import { type Running, runEngine } from '../../support/run-engine.js';
import { type TestMajor, testMajors } from '../../support/server.js';

let python = '';
beforeAll(async () => {
  python = await testPython();
}, 300_000);

type Case = readonly [name: string, majors: readonly TestMajor[], project: () => GuardedProject];

const hasPsql = spawnSync('psql', ['--version'], { stdio: 'ignore' }).status === 0;
const projects: readonly Case[] = [
  ['Alembic with psycopg2', testMajors, () => alembicProject(python, 'psycopg2')],
  ['Alembic with psycopg', [16], () => alembicProject(python, 'psycopg')],
  ['Alembic with asyncpg', [16], () => alembicProject(python, 'asyncpg')],
  ['Alembic with pg8000', [16], () => alembicProject(python, 'pg8000')],
  ['node-pg-migrate of ours', testMajors, () => nodeProject(false)],
  ["the project's node-pg-migrate", [16], () => nodeProject(true)],
  ["a command of the project's own", testMajors, () => commandProject('node')],
  ...(hasPsql ? [['a command that is psql', [16], () => commandProject('psql')] as const] : []),
];

interface Options {
  readonly major?: TestMajor;
  readonly timeoutMs?: number;
  readonly signal?: AbortSignal;
}

/** Starts a project on a database with the table that others use. */
function running<T>(
  project: GuardedProject,
  options: Options,
  body: (run: Running, target: Target) => Promise<T>,
): Promise<T> {
  const { engine, settings } = project;
  return onDisk(project, (root) =>
    runEngine(root, { engine, settings, ...options }, async (run) => {
      await run.target.session.execute('create table busy (id int); create table done (id text)');
      return body(run, { ...run.target, guard: guardWith({ record: [] }) });
    }),
  );
}

async function tables({ session }: Target): Promise<string> {
  const [row] = await session.query<{ names: string }>(
    `select string_agg(relname, ' ' order by relname) as names from pg_class
      where relnamespace = 'public'::regnamespace and relkind = 'r' and relname in ('made', 'seen', 'own', 'slow')`,
  );
  return row?.names ?? '';
}

describe.each(projects)('%s', (_, majors, project) => {
  test.each(majors)(
    'a lock that another holds ends the step with its code, nothing stays, and it passes when tried again: PostgreSQL %i',
    async (major) => {
      await running(project(), { major }, async ({ runner, migration }, target) => {
        const step = migration('1_locked');
        const first = await whileLocked(target, 'select * from busy', () => runner.up(step, target));
        expect(first).toMatchObject({ ok: false, failure: { kind: 'sql', code: '55P03' } });
        expect(first).not.toHaveProperty('failure.inDoubt');
        expect(await tables(target)).toBe('');
        expect(await runner.up(step, target)).toMatchObject({ ok: true });
        expect(await tables(target)).toBe('made');
      });
    },
  );

  test('its session has our limits and a name of ours; what a migration sets itself wins', async () => {
    await running(project(), {}, async ({ history, runner }, target) => {
      for (const step of history.migrations.slice(0, 3)) {
        expect(await runner.up(step, target)).toMatchObject({ ok: true });
      }
      expect(await target.session.query('select * from seen')).toEqual([
        { lock: '200ms', statement: '10s', name: expect.stringMatching(/^lockkeeper step \w{8}$/) },
      ]);
      expect(await target.session.query('select * from own')).toEqual([{ lock: '3s' }]);
    });
  });

  test('a step that is stopped ends on the server, is in doubt, and ends nobody else', async () => {
    await running(project(), { timeoutMs: 4000 }, async ({ history, runner }, target) => {
      for (const step of history.migrations.slice(0, 3)) await runner.up(step, target);
      const slow = history.migrations[3];
      if (!slow) throw new Error('no slow migration');
      const other = await connect(target.url, { applicationName: 'shop' });
      const outcome = await runner.up(slow, target);
      expect(outcome).toMatchObject({ ok: false, failure: { kind: 'timeout', inDoubt: true } });
      expect(
        await target.session.query(
          `select 1 from pg_stat_activity where application_name like 'lockkeeper step%' and datname = current_database()`,
        ),
      ).toEqual([]);
      expect(await other.query('select 1 as one')).toEqual([{ one: '1' }]);
      await other.close();
      expect(await tables(target)).toBe('made own seen');
    });
  });

  test('a cancelled run ends on the server and is in doubt', async () => {
    const abort = new AbortController();
    await running(project(), { signal: abort.signal }, async ({ history, runner }, target) => {
      for (const step of history.migrations.slice(0, 3)) await runner.up(step, target);
      const slow = history.migrations[3];
      if (!slow) throw new Error('no slow migration');
      const sleeping = `select 1 from pg_stat_activity where application_name like 'lockkeeper step%' and datname = current_database()`;
      const step = runner.up(slow, target);
      const other = await connect(target.url, { applicationName: 'shop' });
      const asleep = `${sleeping} and wait_event = 'PgSleep'`;
      while ((await other.query(asleep)).length === 0) await other.query('select pg_sleep(0.02)');
      abort.abort(new Error('SIGTERM'));
      expect(await step).toMatchObject({
        ok: false,
        failure: { kind: 'engine', message: 'the run was cancelled', inDoubt: true },
      });
      expect(await other.query(sleeping)).toEqual([]);
      await other.close();
      expect(await tables(target)).toBe('made own seen');
    });
  });
});

import { describe, expect, test } from '@jest/globals';
import { connect } from '../../../src/postgres/connect.js';
import type { Session } from '../../../src/postgres/session.js';
import { type Migrated, migrateOf, statuses, type TestMigrate } from '../../support/migrate.js';
import { rulesIn } from '../../support/plan.js';
import { testMajors, withDatabase } from '../../support/server.js';

const plain = (up: string): string =>
  `-- +goose NO TRANSACTION\n-- +goose Up\n${up}\n-- +goose Down\nselect 1;\n`;
const whole = (up: string): string => `-- +goose Up\n${up}\n-- +goose Down\nselect 1;\n`;

function project(first: string): TestMigrate {
  return {
    engine: 'sql-sections',
    files: { 'migrations/1_first.sql': first, 'migrations/2_next.sql': whole('create table next ();') },
  };
}

const slow = 'create table made (); select pg_sleep(20);';

/** Runs it, and does something to it as soon as it is at the slow statement. */
async function interrupted(
  run: TestMigrate,
  { url, act }: { readonly url: string; readonly act: (other: Session) => Promise<void> | void },
): Promise<Migrated> {
  const running = migrateOf(run, url);
  const other = await connect(url, { applicationName: 'test' });
  try {
    await untilRow(other, sleeping('20'));
    await act(other);
    return await running;
  } finally {
    await other.close();
  }
}

function sleeping(seconds: string): string {
  return `select from pg_stat_activity where datname = current_database() and state = 'active'
    and query like '%pg_sleep(${seconds})%' and pid <> pg_backend_pid()`;
}

async function untilRow(session: Session, sql: string): Promise<void> {
  while ((await session.query(sql)).length === 0) await session.query('select pg_sleep(0.01)');
}

function endBackend(who: string) {
  return async (other: Session): Promise<void> => {
    await other.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and ${who}`,
    );
  };
}

const tableMade = (session: Session) => session.query("select to_regclass('made') is not null as there");

describe.each(testMajors)('a run that is interrupted on PostgreSQL %i', (major) => {
  test('stopped from outside in a transaction: the statement is cancelled, nothing of it is left, and it says so', async () => {
    await withDatabase(major, async ({ url, session }) => {
      const stop = new AbortController();
      const run = { ...project(whole(slow)), services: { signal: stop.signal } };
      const result = await interrupted(run, { url, act: () => stop.abort(new Error('SIGTERM')) });
      expect(statuses(result)).toEqual(['1 failed', '2 not-started']);
      expect(rulesIn(result)).toEqual(['migrate-stopped']);
      expect(result.findings[0]?.fix).toBe('lockkeeper migrate');
      expect(await tableMade(session)).toEqual([{ there: 'f' }]);
    });
  });

  test('stopped from outside of a transaction: what is done and what is in doubt is known on the next run', async () => {
    await withDatabase(major, async ({ url, session }) => {
      const stop = new AbortController();
      const files = project(plain('create table made ();\nselect pg_sleep(20);\nselect 3;'));
      const run = { ...files, services: { signal: stop.signal } };
      const result = await interrupted(run, { url, act: () => stop.abort(new Error('SIGTERM')) });
      expect(statuses(result)).toEqual(['1 unfinished', '2 not-started']);
      expect(result.findings[0]?.fix).toContain(
        'if statement 2 took no effect: lockkeeper migrate --resume 1:2',
      );
      expect(await tableMade(session)).toEqual([{ there: 't' }]);
      expect(rulesIn(await migrateOf(files, url))).toEqual(['migrate-unfinished']);
    });
  });

  test('its connection is ended: the ledger is read over a new one, and the truth is told', async () => {
    await withDatabase(major, async ({ url, session }) => {
      const result = await interrupted(project(whole(slow)), {
        url,
        act: endBackend("query like '%pg_sleep(20)%' and pid <> pg_backend_pid()"),
      });
      expect(statuses(result)).toEqual(['1 failed', '2 not-started']);
      expect(result.findings[0]).toMatchObject({ rule: 'migrate-failed', migration: '1' });
      expect(result.findings[0]?.fix).toContain('see why the connection ended');
      expect(await tableMade(session)).toEqual([{ there: 'f' }]);
    });
  });

  test('its guard is lost: the migration that runs comes to its end, and no other is started', async () => {
    const brief = slow.replace('20', '0.8');
    await withDatabase(major, async ({ url, session }) => {
      const running = migrateOf(project(whole(brief)), url);
      await untilRow(session, sleeping('0.8'));
      await endBackend("application_name = 'lockkeeper guard'")(session);
      const result = await running;
      expect(statuses(result)).toEqual(['1 applied', '2 not-started']);
      expect(rulesIn(result)).toEqual(['migrate-guard-lost']);
      expect((await migrateOf(project(whole(brief)), url)).summary).toBe('1 applied');
    });
  });

  test('its guard is lost while statements run outside of a transaction: it stops there, and the place is known', async () => {
    const files = project(plain('create table made ();\nselect pg_sleep(0.8);\nselect 3;'));
    await withDatabase(major, async ({ url, session }) => {
      const running = migrateOf(files, url);
      await untilRow(session, sleeping('0.8'));
      await endBackend("application_name = 'lockkeeper guard'")(session);
      const result = await running;
      expect(statuses(result)).toEqual(['1 unfinished', '2 not-started']);
      expect(result.findings[0]?.fix).toContain('lockkeeper migrate --resume 1:3');
      expect(await tableMade(session)).toEqual([{ there: 't' }]);
    });
  });

  test('a role that may not write marks is told the GRANT, and nothing is run', async () => {
    const role = `marks_${process.pid}_${major}`;
    await withDatabase(major, async ({ url, session }) => {
      await migrateOf(project(plain('select 1;')), url);
      await session.execute(`create role ${role} login password 'marks' noinherit;
        grant all on schema public to ${role}; grant all on all tables in schema public to ${role};
        grant usage on all sequences in schema public to ${role};
        grant usage on schema lockkeeper to ${role}; grant select on all tables in schema lockkeeper to ${role}`);
      try {
        const address = new URL(url);
        address.username = role;
        address.password = 'marks';
        const files = {
          ...project(plain('select 1;')).files,
          'migrations/3_more.sql': plain('create table made ();'),
        };
        const run = migrateOf({ ...project(''), files }, address.href);
        await expect(run).rejects.toThrow(
          `GRANT INSERT, UPDATE, DELETE ON lockkeeper.unfinished TO ${role};`,
        );
        expect(await tableMade(session)).toEqual([{ there: 'f' }]);
      } finally {
        await session.execute(`drop owned by ${role}; drop role ${role}`);
      }
    });
  });
});

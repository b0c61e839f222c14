import { describe, expect, test } from '@jest/globals';
import { tableName } from '../../../src/migrations/ledger/prepare-table.js';
import { golangMigrateLocks } from '../../../src/migrations/ledger/runner-locks.js';
import { connect } from '../../../src/postgres/connect.js';
import type { Session } from '../../../src/postgres/session.js';
import { migrateOf, statuses, type TestMigrate } from '../../support/migrate.js';
import { rulesIn } from '../../support/plan.js';
import { testMajors, withDatabase } from '../../support/server.js';

/** The second runs outside of a transaction, and long enough to be met on its way. */
const pairs = {
  engine: 'sql-pairs',
  files: {
    'migrations/1_items.up.sql': `create table items (id int);
      insert into items values (1);
      create function slowly(id int) returns int language plpgsql immutable as
        $$ begin perform pg_sleep(0.2); return id; end $$;
      select pg_sleep(0.4)`,
    'migrations/2_index.up.sql': 'create index concurrently items_id on items (slowly(id));',
    'migrations/3_note.up.sql': 'alter table items add column note text;',
  },
} as const satisfies TestMigrate;

describe.each(testMajors)('the lock of golang-migrate on PostgreSQL %i', (major) => {
  test('a runner that is at work is waited for, and named when the wait is over', async () => {
    await withDatabase(major, async ({ url }) => {
      await withRunner(url, async (runner, key) => {
        await runner.query('select pg_advisory_lock($1::bigint)', [key]);
        const refused = await migrateOf({ ...pairs, limits: { waitMs: 60 } }, url);
        expect(rulesIn(refused)).toEqual(['migrate-already-running']);
        expect(refused.findings[0]?.title).toMatch(
          new RegExp(`^process ${runner.pid} \\(.*application a runner.*\\) migrates this database$`),
        );
        const run = migrateOf({ ...pairs, limits: { waitMs: 60_000 } }, url);
        await runner.query('select pg_advisory_unlock($1::bigint)', [key]);
        expect((await run).status).toBe('passed');
      });
    });
  });

  test('is ours while we migrate, and free afterwards', async () => {
    await withDatabase(major, async ({ url, session }) => {
      await withRunner(url, async (runner, key) => {
        const run = migrateOf(pairs, url);
        await untilSleeping(session);
        expect(await tryLock(runner, key)).toBe('f');
        expect((await run).status).toBe('passed');
        expect(await tryLock(runner, key)).toBe('t');
      });
    });
  });

  test('a runner that waits holds up no index that is built concurrently, and is sent away by the ledger', async () => {
    await withDatabase(major, async ({ url, session }) => {
      await withRunner(url, async (runner, key) => {
        const run = migrateOf(pairs, url);
        await untilSleeping(session);
        await runner.query('select pg_advisory_lock($1::bigint)', [key]);
        const seen = await runner.query('select version::text, dirty from schema_migrations');
        await runner.query('select pg_advisory_unlock($1::bigint)', [key]);
        expect(seen).toEqual([{ version: '2', dirty: 't' }]);
        expect(statuses(await run)).toEqual(['1 applied', '2 applied', '3 applied']);
      });
    });
  });

  test('a runner that came in and stays ends the run before the next step', async () => {
    await withDatabase(major, async ({ url, session }) => {
      await withRunner(url, async (runner, key) => {
        const run = migrateOf(pairs, url);
        await untilSleeping(session);
        await runner.query('select pg_advisory_lock($1::bigint)', [key]);
        const result = await run;
        expect(statuses(result)).toEqual(['1 applied', '2 applied', '3 not-started']);
        expect(rulesIn(result)).toEqual(['migrate-guard-lost']);
      });
    });
  });
});

/** A session of a runner's with the key that its command takes. */
async function withRunner(
  url: string,
  body: (runner: Session, key: string | undefined) => Promise<void>,
): Promise<void> {
  const database = new URL(url).pathname.slice(1);
  const [lock] = golangMigrateLocks(database, tableName('public.schema_migrations'));
  const runner = await connect(url, { applicationName: 'a runner' });
  try {
    await body(runner, lock?.key);
  } finally {
    await runner.close();
  }
}

async function tryLock(runner: Session, key: string | undefined): Promise<string | undefined> {
  const [row] = await runner.query<{ got: string }>('select pg_try_advisory_lock($1::bigint) as got', [key]);
  return row?.got;
}

/** Until the first step is at work. */
async function untilSleeping(session: Session): Promise<void> {
  const query = `select 1 from pg_stat_activity where datname = current_database() and state = 'active'
    and query like '%pg_sleep(0.4)%' and pid <> pg_backend_pid()`;
  while ((await session.query(query)).length === 0) await new Promise((wake) => setTimeout(wake, 20));
}

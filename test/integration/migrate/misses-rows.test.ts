import { expect, test } from '@jest/globals';
import { migrateOf } from '../../support/migrate.js';
import { planOf } from '../../support/plan.js';
import { type TestDatabase, withDatabase } from '../../support/server.js';

const files = {
  'migrations/1_orders.up.sql': 'create table orders (id int, note text);',
  'migrations/1_orders.down.sql': 'drop table orders;',
  'migrations/2_index.up.sql': 'create index concurrently orders_note_idx on orders (note);',
  'migrations/2_index.down.sql': 'drop index concurrently orders_note_idx;',
};

/** This database tells of another version: a server of 14.2 is not to be had for tests. */
async function claimsToBe(version: string, { session }: TestDatabase): Promise<void> {
  await session.execute(`alter function pg_catalog.current_setting(text) rename to true_setting;
    create function pg_catalog.current_setting(name text) returns text stable language sql as
      $$ select case name when 'server_version' then '${version}' else pg_catalog.true_setting(name) end $$`);
}

async function applyFirst({ url }: TestDatabase): Promise<void> {
  const first = await migrateOf({ engine: 'sql-pairs', files, wanted: { steps: 1 } }, url);
  expect(first.status).toBe('passed');
}

test('a database of 14.2 is not migrated with an index that may miss rows, and its plan says why', async () => {
  await withDatabase(14, async (database) => {
    const { session, url } = database;
    await session.execute('create table public.other (id int)');
    await applyFirst(database);
    await claimsToBe('14.2 (Debian 14.2-1)', database);
    const plan = await planOf({ engine: 'sql-pairs', files }, { url });
    const run = await migrateOf({ engine: 'sql-pairs', files }, url);
    for (const { findings, status } of [plan, run]) {
      expect(status).toBe('failed');
      expect(findings).toMatchObject([
        {
          rule: 'concurrently-misses-rows',
          severity: 'error',
          migration: '2',
          detail: expect.stringContaining('The version is known from the database itself.'),
        },
      ]);
    }
    expect(await session.query("select 1 from pg_class where relname = 'orders_note_idx'")).toEqual([]);
  });
});

test('who has read it and says so is let through', async () => {
  await withDatabase(14, async (database) => {
    await applyFirst(database);
    await claimsToBe('14.2', database);
    const more = { muting: { levels: { 'concurrently-misses-rows': 'warning' as const } } };
    const run = await migrateOf({ engine: 'sql-pairs', files, more }, database.url);
    expect(run.status).toBe('passed');
    expect(run.findings).toMatchObject([{ rule: 'concurrently-misses-rows', severity: 'warning' }]);
  });
});

test('what lint has from an old file of sizes is not held against a newer database', async () => {
  await withDatabase(14, async (database) => {
    await applyFirst(database);
    const lintFindings = [
      {
        rule: 'concurrently-misses-rows',
        severity: 'error' as const,
        title: 'said of 14.2',
        subject: 'orders',
        migration: '2',
      },
    ];
    const plan = await planOf({ engine: 'sql-pairs', files, lintFindings }, { url: database.url });
    expect(plan).toMatchObject({ status: 'passed', findings: [] });
  });
});

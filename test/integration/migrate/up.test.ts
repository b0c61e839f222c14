import { describe, expect, test } from '@jest/globals';
import { connect } from '../../../src/postgres/connect.js';
import type { Session } from '../../../src/postgres/session.js';
import { migrateOf, runIn, statuses, type TestMigrate } from '../../support/migrate.js';
import { planIn, planOf, rulesIn } from '../../support/plan.js';
import { testMajors, withDatabase } from '../../support/server.js';

const section = (up: string, down = 'select 1;'): string =>
  `-- migrate:up\n${up}\n-- migrate:down\n${down}\n`;

const shop = {
  engine: 'sql-sections',
  files: {
    'migrations/1_orders.sql': section('create table orders (id int);', 'drop table orders;'),
    'migrations/2_note.sql': section('alter table orders add column note text;'),
    'migrations/3_index.sql': section('create index orders_note on public.orders (note);'),
  },
} as const satisfies TestMigrate;

async function versions(session: Session): Promise<string> {
  const rows = await session.query<{ version: string }>('select version from schema_migrations order by 1');
  return rows.map(({ version }) => version).join(' ');
}

describe.each(testMajors)('migrating PostgreSQL %i', (major) => {
  test('applies what is pending in order, writes the ledger, and says where the database went', async () => {
    await withDatabase(major, async ({ url, session }) => {
      const result = await migrateOf(shop, url);
      expect(result).toMatchObject({ gate: 'migrate', status: 'passed', summary: '3 applied', findings: [] });
      expect(statuses(result)).toEqual(['1 applied', '2 applied', '3 applied']);
      expect(runIn(result)).toMatchObject({ route: 'database', direction: 'up', to: '3' });
      expect(runIn(result)).not.toHaveProperty('from');
      expect(await versions(session)).toBe('1 2 3');
      expect(result.told[0]).toBe('1/3 up 1 (orders): running');
    });
  });

  test('a second run changes nothing', async () => {
    await withDatabase(major, async ({ url }) => {
      await migrateOf(shop, url);
      const again = await migrateOf(shop, url);
      expect(again).toMatchObject({ status: 'passed', summary: 'nothing is pending' });
      expect(runIn(again)).toMatchObject({ from: '3', to: '3', steps: [] });
    });
  });

  test('the first that fails stops the run: nothing of it is left, and what is behind it was not started', async () => {
    const files = { ...shop.files, 'migrations/2_note.sql': section('create table made (); select 1/0;') };
    await withDatabase(major, async ({ url, session }) => {
      const result = await migrateOf({ ...shop, files }, url);
      expect(result).toMatchObject({ status: 'failed', summary: '1 applied, 1 failed, 1 not started' });
      expect(statuses(result)).toEqual(['1 applied', '2 failed', '3 not-started']);
      expect(result.findings).toEqual([
        expect.objectContaining({
          rule: 'migrate-failed',
          migration: '2',
          title: 'up of 2 (note) failed: division by zero',
          location: { file: 'migrations/2_note.sql', line: 2 },
          fix: 'mend the migration, then: lockkeeper migrate',
        }),
      ]);
      expect(runIn(result).to).toBe('1');
      expect(await versions(session)).toBe('1');
      expect(await session.query("select to_regclass('made') as made")).toEqual([{ made: null }]);
    });
  });

  test('a lock that others hold is waited for, given up, and got when they are gone', async () => {
    await withDatabase(major, async ({ url, session }) => {
      await migrateOf({ ...shop, wanted: { steps: 1 } }, url);
      const other = await connect(url, { applicationName: 'shop worker' });
      try {
        await other.execute("begin; select from orders where 'secret' = 'secret'");
        const blocked = await migrateOf({ ...shop, limits: { tries: 2 } }, url);
        expect(statuses(blocked)).toEqual(['2 failed', '3 not-started']);
        const [finding] = blocked.findings;
        expect(finding).toMatchObject({ rule: 'migrate-lock-timeout', migration: '2' });
        expect(finding?.detail).toContain('tried 2 times');
        expect(finding?.detail).toContain(`waited for process ${other.pid} (role`);
        expect(finding?.detail).toContain('application shop worker, idle in transaction');
        expect(finding?.detail).not.toContain('secret');
        expect(finding?.fix).toContain(`SELECT pg_terminate_backend(${other.pid});`);
        let tries = 0;
        const got = await migrateOf(
          {
            ...shop,
            services: {
              tell: (line) => {
                if (line.includes('try 2 of 3')) void other.execute('commit');
                tries++;
              },
            },
          },
          url,
        );
        expect(statuses(got)).toEqual(['2 applied', '3 applied']);
        expect(runIn(got).steps[0]?.tries).toBe(2);
        expect(tries).toBeGreaterThan(0);
        expect(await versions(session)).toBe('1 2 3');
      } finally {
        await other.close();
      }
    });
  });

  test('of two at once one works; the other finds nothing left to do', async () => {
    const files = {
      ...shop.files,
      'migrations/4_slow.sql': section('select pg_sleep(0.3); create table slow ();'),
    };
    await withDatabase(major, async ({ url }) => {
      const limits = { waitMs: 60_000 };
      const both = await Promise.all([1, 2].map(() => migrateOf({ ...shop, files, limits }, url)));
      expect(both.map(({ status }) => status)).toEqual(['passed', 'passed']);
      expect(both.map(({ summary }) => summary).sort()).toEqual(['4 applied', 'nothing is pending']);
    });
  });

  test('who migrates already is named when the wait is over, and nothing is changed', async () => {
    await withDatabase(major, async ({ url, session }) => {
      const slow = { ...shop, files: { 'migrations/1_slow.sql': section('select pg_sleep(0.8);') } };
      const first = migrateOf(slow, url);
      await until(
        session,
        "select 1 from pg_stat_activity where query like '%pg_sleep(0.8)%' and pid <> pg_backend_pid() and state = 'active'",
      );
      const second = await migrateOf({ ...slow, limits: { waitMs: 60 } }, url);
      expect(second).toMatchObject({ status: 'failed', summary: 'nothing was changed' });
      expect(rulesIn(second)).toEqual(['migrate-already-running']);
      expect(second.findings[0]?.title).toMatch(
        /^process \d+ \(role .*, application lockkeeper guard, since .* UTC\) migrates this database$/,
      );
      expect((await first).status).toBe('passed');
    });
  });

  test('the plan that was approved is carried out, another one is refused', async () => {
    await withDatabase(major, async ({ url, session }) => {
      const approved = planIn(await planOf(shop, { url })).hash;
      const edited = { ...shop.files, 'migrations/3_index.sql': section('select 3;') };
      const refused = await migrateOf({ ...shop, files: edited, wanted: { planHashes: [approved] } }, url);
      expect(rulesIn(refused)).toEqual(['migrate-plan-moved']);
      expect(statuses(refused)).toEqual(['1 not-started', '2 not-started', '3 not-started']);
      expect(await session.query("select to_regclass('orders') as orders")).toEqual([{ orders: null }]);
      const done = await migrateOf({ ...shop, wanted: { planHashes: ['0'.repeat(64), approved] } }, url);
      expect(done.status).toBe('passed');
      expect(runIn(done).planHash).toBe(approved);
    });
  });

  test('what the plan finds stops it: unknown and out of order', async () => {
    await withDatabase(major, async ({ url, session }) => {
      await migrateOf({ ...shop, wanted: { to: '1' } }, url);
      await session.execute("insert into schema_migrations values ('3'), ('9')");
      const result = await migrateOf(shop, url);
      expect(rulesIn(result)).toEqual(['applied-unknown', 'pending-out-of-order']);
      expect(result.summary).toBe('nothing was changed');
      const muted = { levels: { 'applied-unknown': 'warning', 'pending-out-of-order': 'off' } } as const;
      expect((await migrateOf({ ...shop, more: { muting: muted } }, url)).status).toBe('passed');
    });
  });
});

async function until(session: Session, sql: string): Promise<void> {
  while ((await session.query(sql)).length === 0) await session.query('select pg_sleep(0.01)');
}

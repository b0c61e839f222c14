import { describe, expect, test } from '@jest/globals';
import { fingerprint } from '../../../src/core/finding.js';
import { connect } from '../../../src/postgres/connect.js';
import { type LiveDatabase, type LiveProject, withLive } from '../../support/drift.js';
import { withFolder } from '../../support/project.js';
import { type TestMajor, testMajors } from '../../support/server.js';
import { pairs } from '../../support/smoke.js';

const shop = pairs(
  [
    'orders',
    `create table orders (id bigint generated always as identity primary key, note text, total numeric(10,2) not null);
     create table items (id serial primary key, order_id bigint references orders on delete cascade, amount int check (amount > 0));
     create index orders_note_idx on orders (note);
     create type state as enum ('open', 'paid');
     create function tax(n numeric) returns numeric language sql immutable as 'select n * 0.2';
     create view totals as select id, total from orders;
     alter table orders enable row level security;
     create policy own on orders for select using (id > 0);`,
    'drop table items, orders cascade; drop type state; drop function tax; drop view if exists totals',
  ],
  [
    'paid',
    'alter table orders add column paid boolean not null default false',
    'alter table orders drop column paid',
  ],
);

const inShop = <T>(
  major: TestMajor,
  body: (live: LiveDatabase) => Promise<T>,
  project: Partial<LiveProject> = {},
): Promise<T> => withFolder(shop, (root) => withLive({ root, major, ...project }, body));

const rules = ({ findings }: Awaited<ReturnType<LiveDatabase['drift']>>) =>
  findings.map(({ rule, subject }) => `${rule}: ${subject}`).sort();

/** A role that may log in and nothing else, not even use the schema `public`. */
const catalogOnly = `revoke all on schema public from public; create role reader login password 'hush-7f3a'`;

describe.each(testMajors)('on PostgreSQL %i', (major) => {
  test('a role that may only read the catalog sees what was changed by hand, with the SQL of both readings', async () => {
    await inShop(major, async ({ owner, drift }) => {
      await owner.execute(catalogOnly);
      await owner.execute(`
        drop index orders_note_idx;
        create index items_amount_idx on items (amount);
        alter table orders alter column note set not null;
        alter table orders rename column total to sum;
        alter type state add value 'lost';
        alter table items drop constraint items_amount_check;
        create table left_over (id int);
        create or replace function tax(n numeric) returns numeric language sql immutable as 'select n * 0.25';
        drop policy own on orders;
        grant select on items to reader;
      `);
      const result = await drift({ as: 'reader' });
      expect(rules(result)).toEqual([
        'drift-changed: changed column public.orders.note',
        'drift-changed: changed column public.orders.total',
        'drift-changed: changed function public.tax(n numeric)',
        'drift-changed: changed type public.state',
        'drift-changed: changed view public.totals',
        'drift-extra: extra index public.items_amount_idx',
        'drift-extra: extra table public.left_over',
        'drift-missing: missing constraint public.items.items_amount_check',
        'drift-missing: missing index public.orders_note_idx',
        'drift-missing: missing policy public.orders.own',
        'drift-rights: changed schema public',
        'drift-rights: changed table public.items',
      ]);
      const fixOf = (subject: string) => result.findings.find((finding) => finding.subject === subject)?.fix;
      expect(fixOf('missing index public.orders_note_idx')).toBe(
        'in the database: CREATE INDEX orders_note_idx ON public.orders USING btree (note);\nor in a new migration: DROP INDEX public.orders_note_idx;',
      );
      expect(fixOf('extra table public.left_over')).toMatch(
        /^in a new migration:\nCREATE TABLE public\.left_over [^;]*;\nor in the database \(deletes what it holds\): DROP TABLE public\.left_over;$/,
      );
      expect(fixOf('changed column public.orders.total')).toBe(
        'in the database: ALTER TABLE public.orders RENAME COLUMN sum TO total;\nor in a new migration: ALTER TABLE public.orders RENAME COLUMN total TO sum;',
      );
      expect(fixOf('changed type public.state')).toBe(
        "in a new migration: ALTER TYPE public.state ADD VALUE 'lost' AFTER 'paid';",
      );
      expect(result).toMatchObject({
        status: 'failed',
        summary: '12 objects differ from what 2 migrations up to the head 2 make',
      });
    });
  }, 120_000);

  test('a session that cannot write, as on a replica, is enough, and nothing is left behind', async () => {
    await inShop(major, async ({ owner, drift }) => {
      await owner.execute(`${catalogOnly}; alter role reader set default_transaction_read_only = on`);
      const count = `select (select count(*) from pg_class) + (select count(*) from pg_proc) as objects`;
      const before = await owner.query(count);
      const result = await drift({ as: 'reader' });
      expect(rules(result)).toEqual(['drift-rights: changed schema public']);
      expect(result.facts).toContainEqual({
        label: 'not seen',
        value: 'subscriptions and user mappings (the role is no superuser)',
      });
      expect(await owner.query(count)).toEqual(before);
    });
  }, 120_000);

  test('a lock that somebody holds ends the reading at lock-timeout instead of waiting', async () => {
    await inShop(major, async ({ url, drift }) => {
      const other = await connect(url('shop_owner'));
      try {
        await other.execute('begin; lock table orders in access exclusive mode');
        await expect(drift()).rejects.toThrow(/another session holds a lock on what has to be read/);
      } finally {
        await other.close();
      }
    });
  }, 120_000);
});

describe('drift', () => {
  test('tells what is new and what is gone since the run before', async () => {
    await inShop(16, async ({ owner, drift }) => {
      await owner.execute('create table a (id int); create table b (id int)');
      const first = await drift();
      expect(first.drift?.gone).toBeUndefined();
      expect(first.drift?.differences.map(({ state }) => state)).toEqual([undefined, undefined]);
      await owner.execute('drop table a; create table c (id int)');
      const second = await drift(first.drift ? { previous: first.drift } : {});
      expect(second.drift?.differences.map(({ name, state }) => [name, state])).toEqual([
        ['public.b', 'known'],
        ['public.c', 'new'],
      ]);
      expect(second.drift?.gone).toEqual([{ change: 'extra', kind: 'table', name: 'public.a' }]);
      expect(second.summary).toMatch(/; 1 new, 1 gone since the run before$/);
      const same = second.findings
        .map(fingerprint)
        .filter((id) => first.findings.map(fingerprint).includes(id));
      expect(same).toHaveLength(1);
      await owner.execute('drop table b, c');
      const third = await drift(second.drift ? { previous: second.drift } : {});
      expect(third).toMatchObject({ status: 'passed', findings: [] });
      expect(third.drift?.gone?.map(({ name }) => name)).toEqual(['public.b', 'public.c']);
    });
  }, 120_000);

  test('compares with the migration that is named, and says which', async () => {
    await inShop(
      16,
      async ({ drift }) => {
        const head = await drift();
        expect(rules(head)).toEqual(['drift-missing: missing column public.orders.paid']);
        const at = await drift({ at: '1' });
        expect(at).toMatchObject({
          status: 'passed',
          drift: { expected: { migration: '1', isHead: false, migrations: 1 } },
        });
        expect(at.summary).toMatch(/as 1 migration up to 1 makes it$/);
        await expect(drift({ at: '000002' })).rejects.toThrow(
          /at: there is no migration 000002\n {2}fix: did you mean 2, of migrations\/000002_paid\.up\.sql\?/,
        );
      },
      { applied: 1 },
    );
  }, 120_000);

  test('leaves out what is named: an object, a whole schema, names with a star', async () => {
    await inShop(16, async ({ owner, drift }) => {
      await owner.execute(`
        create table stray (id int primary key);
        create table events_1 (id serial); create table events_2 (id serial);
        create schema audit; create table audit.log (id int);
        create schema lockkeeper; create table lockkeeper.applied (id text);
        create table schema_migrations (version bigint primary key, dirty boolean)`);
      const result = await drift({ ignore: ['public.stray', 'public.events_*', 'audit.*'] });
      expect(result.findings).toEqual([]);
      expect(result.facts).toContainEqual({
        label: 'ignored',
        value: 'public.stray, public.events_*, audit.*',
      });
    });
  }, 120_000);

  test('a history that does not go up says where, and judges nothing', async () => {
    await withFolder(
      pairs(['one', 'create table t (id int)', 'drop table t'], ['two', 'create tabel u ()', '']),
      (root) =>
        withLive({ root, major: 16, applied: 1 }, async ({ drift }) => {
          await expect(drift()).rejects.toThrow(
            /000002_two\.up\.sql:1:8: the migrations do not go up on a scratch server: .*syntax error/,
          );
        }),
    );
  }, 120_000);
});

import { describe, expect, test } from '@jest/globals';
import { testMajors } from '../../support/server.js';
import { told, withTracer } from '../../support/traced.js';

const before = `
  create schema "Old"; create table "Old"."Été" (id int primary key, v int);
  insert into "Old"."Été" select i, i from generate_series(1, 300) i;
  create table orders (id int primary key, note text); insert into orders select i, 'x' from generate_series(1, 300) i;
  create table kids (id int references orders);
  create view seen as select note from orders;
  create materialized view counted as select count(*) from orders;
  create table measures (at int) partition by range (at); create table m1 partition of measures for values from (0) to (9);
  create index orders_note on orders (note);
`;

/** Statements by themselves, and what they are told of. */
const alone: readonly (readonly [sql: string, ...told: string[]])[] = [
  [
    'vacuum full orders',
    'ACCESS EXCLUSIVE public.orders',
    'rewrites public.orders: vacuum full',
    'scans public.orders',
  ],
  [
    'cluster orders using orders_pkey',
    'ACCESS EXCLUSIVE public.orders',
    'rewrites public.orders: cluster',
    'scans public.orders',
  ],
  ['truncate kids', 'ACCESS EXCLUSIVE public.kids', 'rewrites public.kids: truncate'],
  [
    'create index concurrently o2 on orders (note, id)',
    'SHARE UPDATE EXCLUSIVE public.orders',
    'scans public.orders',
    'created index public.o2',
  ],
  [
    'refresh materialized view counted',
    'ACCESS EXCLUSIVE public.counted',
    'rewrites public.counted: refresh materialized view',
    'scans public.orders',
    'altered materialized view public.counted',
  ],
  [
    'create table m2 partition of measures for values from (9) to (12)',
    'ACCESS EXCLUSIVE public.measures',
    'created table public.m2',
  ],
  [
    'alter table "Old"."Été" add check (v > 0)',
    'ACCESS EXCLUSIVE Old.Été',
    'scans Old.Été',
    'altered table "Old"."Été"',
  ],
  [
    'alter table m1 set unlogged',
    'ACCESS EXCLUSIVE public.m1',
    'rewrites public.m1: persistence',
    'altered table public.m1',
  ],
];

/** Statements of one transaction, and what each adds. */
const together: readonly (readonly [sql: string, ...told: string[]])[] = [
  ['lock table kids in share mode', 'SHARE public.kids'],
  ['update orders set note = null', 'ROW EXCLUSIVE public.orders', 'scans public.orders', '300 rows'],
  ['truncate kids', 'ACCESS EXCLUSIVE public.kids', 'rewrites public.kids: truncate'],
  [
    'alter table orders alter id type bigint',
    'ACCESS EXCLUSIVE public.orders',
    'rewrites public.orders: column type',
    'scans public.orders',
    'altered table public.orders',
  ],
  [
    "do $$ begin execute 'alter table orders add w int'; execute 'create index on measures (at)'; end $$",
    'SHARE public.m1',
    'SHARE public.measures',
    'altered table public.orders',
    'created index public.measures_at_idx',
  ],
];

describe.each(testMajors)('on PostgreSQL %d', (major) => {
  test('statements that commit by themselves', async () => {
    await withTracer(major, before, async ({ session, trace }) => {
      for (const [sql, ...expected] of alone) {
        const found = await trace(() => session.execute(sql));
        expect(found).toMatchObject({ gaps: [] });
        expect(told(found)).toEqual([[sql, ...expected].join(' | ')]);
      }
      const vacuumed = await trace(() => session.execute('vacuum orders'));
      expect(told(vacuumed)).toEqual(['vacuum orders | SHARE UPDATE EXCLUSIVE public.orders']);
      expect(vacuumed.gaps).toEqual(['the server does not count the rows that it reads: vacuum orders']);
      const reindexed = told(await trace(() => session.execute('reindex table orders')));
      expect(reindexed[0]).toMatch(
        /^reindex table orders \| .*\bSHARE public\.orders .*scans public\.orders/,
      );
      const dropped = await trace(() => session.execute('drop index concurrently orders_note'));
      expect(told(dropped)[0]).toMatch(
        /SHARE UPDATE EXCLUSIVE public\.orders .*dropped index public\.orders_note/,
      );
    });
  });

  test('statements of one transaction, each with what it added', async () => {
    await withTracer(major, before, async ({ session, trace }) => {
      const found = await trace(async () => {
        for (const sql of ['begin', ...together.map(([text]) => text), 'commit']) await session.execute(sql);
      });
      expect(found.gaps).toEqual([]);
      expect(told(found)).toEqual(together.map((parts) => parts.join(' | ')));
      expect(new Set(found.statements.map(({ transaction }) => transaction))).toEqual(new Set([1]));
    });
  });

  test('statements that travel in one message', async () => {
    // Two locks on one table between two looks are told of the last that names it.
    const message = together.slice(1);
    await withTracer(major, before, async ({ session, trace }) => {
      const found = await trace(() => session.execute(message.map(([sql]) => sql).join(';\n')));
      expect(found.gaps).toEqual([]);
      expect(told(found)).toEqual(message.map((parts) => parts.join(' | ')));
    });
  });
});

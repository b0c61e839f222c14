import { describe, expect, test } from '@jest/globals';
import { touchesIn } from '../../../support/touches.js';

/** `table work LOCK` of each table that a statement touches. */
const seen = (sql: string): readonly string[] =>
  touchesIn(sql).map(({ table, work, lock }) => `${table} ${work} ${lock}`);

describe('the tables that a statement touches, with lock and work', () => {
  test.each<readonly [string, ...string[]]>([
    ['alter table orders add column note text', 'orders brief ACCESS EXCLUSIVE'],
    [
      'ALTER TABLE IF EXISTS ONLY "My Schema"."Orders" add x int default 0',
      'My Schema.Orders brief ACCESS EXCLUSIVE',
    ],
    ['alter table orders add column x uuid default gen_random_uuid()', 'orders rewrite ACCESS EXCLUSIVE'],
    ['alter table orders add x bigserial', 'orders rewrite ACCESS EXCLUSIVE'],
    ['alter table orders add column at timestamptz default now()', 'orders brief ACCESS EXCLUSIVE'],
    ['alter table orders alter id type bigint', 'orders rewrite ACCESS EXCLUSIVE'],
    ['alter table orders alter column id set data type bigint', 'orders rewrite ACCESS EXCLUSIVE'],
    ['alter table orders set unlogged', 'orders rewrite ACCESS EXCLUSIVE'],
    ['alter table orders alter note set not null', 'orders scan ACCESS EXCLUSIVE'],
    ['alter table orders add constraint c check (id > 0)', 'orders scan ACCESS EXCLUSIVE'],
    ['alter table orders add constraint c check (id > 0) not valid', 'orders brief ACCESS EXCLUSIVE'],
    ['alter table orders validate constraint c', 'orders scan SHARE UPDATE EXCLUSIVE'],
    [
      'alter table orders add constraint f foreign key (u) references app.users (id)',
      'orders scan SHARE ROW EXCLUSIVE',
      'app.users scan SHARE ROW EXCLUSIVE',
    ],
    [
      'alter table orders add foreign key (u) references users not valid',
      'orders brief SHARE ROW EXCLUSIVE',
      'users brief SHARE ROW EXCLUSIVE',
    ],
    ['alter table orders add unique (note)', 'orders build ACCESS EXCLUSIVE'],
    ['alter table orders add constraint u unique using index i', 'orders brief ACCESS EXCLUSIVE'],
    ['create index on orders (id)', 'orders build SHARE'],
    [
      'create unique index concurrently if not exists i on only orders (id)',
      'orders build SHARE UPDATE EXCLUSIVE',
    ],
    ['drop index concurrently a, b', 'a brief SHARE UPDATE EXCLUSIVE', 'b brief SHARE UPDATE EXCLUSIVE'],
    [
      'drop table if exists orders, app.lines cascade',
      'orders brief ACCESS EXCLUSIVE',
      'app.lines brief ACCESS EXCLUSIVE',
    ],
    ['truncate table only orders', 'orders brief ACCESS EXCLUSIVE'],
    ['create table x (id int references users (id))', 'users brief SHARE ROW EXCLUSIVE'],
    ['create table x partition of events for values in (1)', 'events brief ACCESS EXCLUSIVE'],
    ['create policy p on orders using (true)', 'orders brief ACCESS EXCLUSIVE'],
    ['create trigger t after insert on orders execute function f()', 'orders brief SHARE ROW EXCLUSIVE'],
    ['update only orders set id = 1', 'orders rows ROW EXCLUSIVE'],
    ['insert into app.orders values (1)', 'app.orders rows ROW EXCLUSIVE'],
    ['delete from orders', 'orders rows ROW EXCLUSIVE'],
    ['vacuum full orders', 'orders rewrite ACCESS EXCLUSIVE'],
    ['refresh materialized view m', 'm rewrite ACCESS EXCLUSIVE'],
    ['do $$ begin null; end $$'],
    ['do $$ begin alter table orders add x int; end $$', 'orders brief ACCESS EXCLUSIVE'],
    ['do $$ begin execute x; end $$', ' unknown ACCESS EXCLUSIVE'],
    ["create function f() returns int language sql as 'selec 1'"],
    ['create function f() returns int language sql as $$ select 1 $$'],
    ["comment on table x is 'alter table orders add y int'", 'x brief SHARE UPDATE EXCLUSIVE'],
    ['-- alter table orders\nselect 1'],
    [''],
    ['alter table', ' unknown ACCESS EXCLUSIVE'],
    ['create index', ' unknown ACCESS EXCLUSIVE'],
    ['call f()', ' unknown ACCESS EXCLUSIVE'],
    ['select f()', ' unknown ACCESS EXCLUSIVE'],
    [
      "create procedure p() language sql as 'alter table orders alter note set not null'; call p()",
      'orders scan ACCESS EXCLUSIVE',
    ],
    ['with gone as (delete from orders returning id) select 1', 'orders rows ROW EXCLUSIVE'],
    ['copy orders from stdin', 'orders rows ROW EXCLUSIVE'],
    ['copy orders to stdout'],
    ['reindex index concurrently i', 'i build SHARE UPDATE EXCLUSIVE'],
    ['reindex table orders', 'orders build SHARE'],
    ['lock table orders in share mode', 'orders brief SHARE'],
  ])('%s', (sql, ...expected) => {
    expect(seen(sql)).toEqual(expected);
  });
});

test('what the history has made is known: rows of partitions are counted once, a dropped index leads to its table', () => {
  const history = `create table events (id int, at date) partition by range (id);
    create table events_1 partition of events for values from (0) to (10);
    create domain positive as int; create table priced (price positive);
    create table app.orders (id int); create index i on app.orders (id)`;
  const after = (sql: string) =>
    touchesIn(sql, history).map(({ table, work, lock }) => `${table} ${work} ${lock}`);
  expect(after('alter table events alter id type bigint')).toEqual(['events rewrite ACCESS EXCLUSIVE']);
  expect(after('create index on events (id)')).toEqual(['events brief SHARE', 'events_1 build SHARE']);
  expect(after('alter domain positive add check (value > 0)')).toEqual(['priced scan SHARE']);
  expect(after('drop index app.i')).toEqual(['app.orders brief ACCESS EXCLUSIVE']);
});

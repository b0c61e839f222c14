import type { TruthCase } from '../case.js';

const tables = `create table orders (id int primary key, note text);
  create table items (id int primary key, order_id int);`;
const rows = { orders: "n, 'note ' || n", items: 'n, n' };

/** A case about routines that are there before. */
function call(
  id: string,
  routines: string,
  one: Pick<TruthCase, 'statement' | 'rules' | 'majors'>,
): TruthCase {
  return { before: `${tables}\n${routines}`, rows, id: `call/${id}`, ...one };
}

/** What a routine does when a migration calls it. */
export const callCases: readonly TruthCase[] = [
  call(
    'function',
    `create function require_note() returns void language plpgsql as $$
      begin alter table orders alter column note set not null; end $$;`,
    { statement: 'select require_note()', rules: ['set-not-null-scans'] },
  ),
  call(
    'function-in-sql',
    `create function require_note() returns void language sql as 'alter table orders alter note set not null; select 1'`,
    { statement: 'select require_note()', rules: ['set-not-null-scans'] },
  ),
  call(
    'procedure',
    `create procedure keep_codes() language plpgsql as $$
      begin alter table orders add unique (note); end $$;`,
    { statement: 'call keep_codes()', rules: ['constraint-builds-index'] },
  ),
  call(
    'from-a-block',
    `create function index_notes() returns void language plpgsql as $$
      begin create index orders_note on orders (note); end $$;`,
    { statement: 'do $$ begin perform index_notes(); end $$', rules: ['index-not-concurrent'] },
  ),
  call(
    'with-a-constant',
    `create function index_it(t text, c text default 'note') returns void language plpgsql as $$
      begin execute format('create index %I on %I (%I)', t || '_by', t, c); end $$;`,
    { statement: "select index_it('orders')", rules: ['index-not-concurrent'] },
  ),
  call(
    'by-name-through-another',
    `create function rewrite(t text) returns void language plpgsql as $$
      begin execute 'alter table ' || t || ' alter id type bigint'; end $$;
    create function outer_one(which text) returns void language plpgsql as $$
      begin perform rewrite(t => which); end $$;`,
    { statement: "select outer_one(which => 'items')", rules: ['change-type-rewrites'] },
  ),
  call(
    'atomic',
    `create function empty_items() returns void language sql begin atomic delete from items; end`,
    { statement: 'select empty_items()', rules: ['rows-without-where'], majors: [14, 99] },
  ),
  call(
    'that-calls-itself',
    `create function down_to(n int) returns void language plpgsql as $$ begin
      if n > 0 then perform down_to(n - 1); else alter table orders alter note set not null; end if; end $$;`,
    { statement: 'select down_to(3)', rules: ['set-not-null-scans'] },
  ),
  call(
    'with-a-path-of-its-own',
    `create schema app; create table app.orders (id int primary key);
    insert into app.orders select generate_series(1, 300);
    create function app.widen() returns void language plpgsql set search_path = app as $$
      begin alter table orders alter id type bigint; end $$;`,
    { statement: 'select app.widen()', rules: ['change-type-rewrites'] },
  ),
  // Controls.
  call(
    'on-a-new-table',
    `create function make_log() returns void language plpgsql as $$ begin
      create table log (id int, note text); create index on log (note);
      alter table log alter note set not null; end $$;`,
    { statement: 'select make_log()', rules: [] },
  ),
  call('pure', `create function twice(n int) returns int language sql immutable as 'select n * 2'`, {
    statement: 'select twice(4)',
    rules: [],
  }),
  call(
    'not-called',
    `create function require_note() returns void language plpgsql as $$
      begin alter table orders alter column note set not null; end $$;`,
    { statement: 'select id from orders where id = 1', rules: [] },
  ),
  call(
    'in-a-view-does-not-run',
    `create function require_note() returns int language plpgsql as $$
      begin alter table orders alter column note set not null; return 1; end $$;`,
    { statement: 'create view v as select require_note()', rules: [] },
  ),
  call('built-in', '', { statement: "select set_config('app.name', 'x', true), now()", rules: [] }),
  call('default-of-a-new-column', `create function five() returns int language sql immutable as 'select 5'`, {
    statement: 'create table fresh (id int default five())',
    rules: [],
  }),
];

import type { TruthCase } from '../case.js';

const before = `create table customers (id int primary key);
  create table orders (id int primary key, customer_id int references customers, note text);
  create index on orders (customer_id);`;
const rows = { customers: 'n', orders: "n, n, 'note ' || n" };
const one = { before, rows } as const;
const outside = { waitsOn: 'orders' } as const;

/** What is done to whole tables: C7 to C10, C15 to C18, D1, E7 and E8 of the master list. */
export const tableCases: readonly TruthCase[] = [
  { ...one, id: 'table/cluster', statement: 'cluster orders using orders_pkey', rules: ['table-rewrite'] },
  { ...one, id: 'table/vacuum-full', outside, statement: 'vacuum full orders', rules: ['table-rewrite'] },
  {
    ...one,
    id: 'table/set-unlogged',
    statement: 'alter table orders set unlogged',
    rules: ['table-rewrite'],
  },
  {
    id: 'table/set-logged',
    before: 'create unlogged table orders (id int primary key);',
    rows: { orders: 'n' },
    statement: 'alter table orders set logged',
    rules: ['table-rewrite'],
  },
  {
    id: 'view/refresh',
    before: `${before} create materialized view totals as select customer_id, count(*) from orders group by 1;`,
    rows,
    statement: 'refresh materialized view totals',
    rules: ['refresh-not-concurrent'],
  },
  {
    id: 'view/refresh-with-unique-index',
    before: `${before} create materialized view totals as select customer_id, count(*) from orders group by 1;
      create unique index on totals (customer_id);`,
    rows,
    statement: 'refresh materialized view totals',
    rules: ['refresh-not-concurrent'],
  },
  { ...one, id: 'table/drop', statement: 'drop table orders', rules: ['drop-table'] },
  { ...one, id: 'table/drop-that-is-not-there', statement: 'drop table if exists gone', rules: [] },
  {
    ...one,
    id: 'table/drop-of-this-change',
    earlier: 'create table fresh (id int)',
    statement: 'drop table fresh',
    rules: [],
  },
  { ...one, id: 'table/truncate', statement: 'truncate orders', rules: ['truncate-table'] },
  {
    ...one,
    id: 'table/truncate-cascade',
    statement: 'truncate customers cascade',
    rules: ['truncate-table'],
  },
  { ...one, id: 'table/lock', statement: 'lock table orders', rules: ['lock-table'] },
  {
    ...one,
    id: 'table/lock-weakly',
    statement: 'lock table orders in share update exclusive mode',
    rules: [],
  },
  {
    ...one,
    id: 'table/with-foreign-key',
    statement: 'create table lines (id int primary key, order_id int references orders)',
    rules: [],
  },
  {
    id: 'trigger/create',
    before: `${before} create function f() returns trigger language plpgsql as 'begin return new; end';`,
    rows,
    statement: 'create trigger t before insert on orders for each row execute function f()',
    rules: [],
  },
  {
    ...one,
    id: 'trigger/disable-all',
    statement: 'alter table orders disable trigger all',
    rules: ['triggers-disabled'],
  },
  { ...one, id: 'trigger/disable-user', statement: 'alter table orders disable trigger user', rules: [] },
  {
    ...one,
    id: 'rls/enable',
    statement: 'alter table orders enable row level security',
    rules: ['row-security-without-policy'],
  },
  {
    ...one,
    id: 'rls/policy',
    statement: 'create policy p on orders using (true)',
    rules: ['policy-always-true', 'policy-without-row-security'],
  },
  {
    id: 'view/replace',
    before: `${before} create view seen as select id from orders;`,
    rows,
    statement: 'create or replace view seen as select id from orders where id > 1',
    rules: [],
  },
  {
    ...one,
    id: 'statistics/create',
    statement: 'create statistics s on id, customer_id from orders',
    rules: [],
  },
  { ...one, id: 'rows/insert', statement: 'insert into customers values (1000)', rules: [] },
];

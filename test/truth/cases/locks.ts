import type { TruthCase } from '../case.js';

const before = `create table customers (id int primary key);
  create table orders (id int primary key, customer_id int references customers, note text not null);
  create index on orders (customer_id);
  create function f() returns trigger language plpgsql as 'begin return new; end';
  create view seen as select id from orders;`;
const rows = { customers: 'n', orders: "n, n, 'note ' || n" };
const one = { before, rows, unlimited: true } as const;
const waits = ['lock-without-timeout'] as const;
const column = 'alter table orders add column kind text';

/** E1, and the brief locks of A, B, C and D of the master list: nothing but the waiting is wrong with them. */
export const lockCases: readonly TruthCase[] = [
  { ...one, id: 'lock/add-column', statement: column, rules: waits },
  { before, rows, id: 'lock/limited-by-whoever-applies', statement: column, rules: [] },
  {
    ...one,
    id: 'lock/limited-before',
    earlier: "set local lock_timeout = '2s'",
    statement: column,
    rules: [],
  },
  {
    ...one,
    id: 'lock/limited-for-the-session',
    earlier: "set lock_timeout = '5s'",
    statement: column,
    rules: [],
  },
  {
    ...one,
    id: 'lock/limited-by-set-config',
    earlier: "select set_config('lock_timeout', '2000', true)",
    statement: column,
    rules: [],
  },
  {
    ...one,
    id: 'lock/limited-by-statement-timeout',
    earlier: 'set statement_timeout = 3000',
    statement: column,
    rules: [],
  },
  {
    ...one,
    id: 'lock/limited-by-transaction-timeout',
    earlier: "set transaction_timeout = '5s'",
    majors: [17, 18],
    statement: column,
    rules: [],
  },
  { ...one, id: 'lock/limit-of-zero', earlier: 'set lock_timeout = 0', statement: column, rules: waits },
  {
    ...one,
    id: 'lock/limit-too-long',
    earlier: "set lock_timeout = '5min'",
    statement: column,
    rules: waits,
  },
  {
    ...one,
    id: 'lock/limit-taken-back',
    earlier: "set lock_timeout = '2s'; reset lock_timeout",
    statement: column,
    rules: waits,
  },
  {
    ...one,
    id: 'lock/of-a-table-of-this-change',
    earlier: 'create table fresh (id int)',
    statement: 'alter table fresh add column kind text',
    rules: [],
  },
  { ...one, id: 'lock/create-table-alone', statement: 'create table lines (id int primary key)', rules: [] },
  {
    ...one,
    id: 'lock/create-table-with-foreign-key',
    statement: 'create table lines (id int primary key, order_id int references orders)',
    rules: waits,
  },
  {
    ...one,
    id: 'lock/add-column-references',
    statement: 'alter table orders add column other_id int references customers',
    rules: waits,
  },
  {
    ...one,
    id: 'lock/foreign-key-not-valid',
    statement:
      'alter table orders add constraint fk foreign key (customer_id) references customers not valid',
    rules: waits,
  },
  {
    ...one,
    id: 'lock/check-not-valid',
    statement: 'alter table orders add constraint c check (id > 0) not valid',
    rules: waits,
  },
  {
    ...one,
    id: 'lock/add-check-that-scans',
    statement: 'alter table orders add check (id > 0)',
    rules: ['constraint-scans'],
  },
  {
    ...one,
    id: 'lock/drop-column',
    statement: 'alter table orders drop column note',
    rules: [...waits, 'drop-column'],
  },
  {
    ...one,
    id: 'lock/drop-table-referred-to-cascade',
    statement: 'drop table customers cascade',
    rules: [...waits, 'drop-table'],
  },
  { ...one, id: 'lock/drop-view', statement: 'drop view seen', rules: waits },
  { ...one, id: 'lock/drop-table', statement: 'drop table orders cascade', rules: [...waits, 'drop-table'] },
  {
    ...one,
    id: 'lock/rename-column',
    statement: 'alter table orders rename column note to remark',
    rules: [...waits, 'rename-breaks-code'],
  },
  {
    ...one,
    id: 'lock/rename-constraint',
    statement: 'alter table orders rename constraint orders_pkey to orders_key',
    rules: waits,
  },
  {
    ...one,
    id: 'lock/drop-not-null',
    statement: 'alter table orders alter column note drop not null',
    rules: [...waits, 'drop-not-null'],
  },
  {
    ...one,
    id: 'lock/set-default',
    statement: "alter table orders alter column note set default ''",
    rules: waits,
  },
  {
    ...one,
    id: 'lock/set-statistics',
    statement: 'alter table orders alter column note set statistics 500',
    rules: [],
  },
  { ...one, id: 'lock/fillfactor', statement: 'alter table orders set (fillfactor = 80)', rules: [] },
  {
    ...one,
    id: 'lock/set-storage',
    statement: 'alter table orders alter column note set storage external',
    rules: waits,
  },
  {
    ...one,
    id: 'lock/replica-identity',
    statement: 'alter table orders replica identity full',
    rules: waits,
  },
  { ...one, id: 'lock/owner', statement: 'alter table orders owner to current_user', rules: waits },
  {
    ...one,
    id: 'lock/widen-varchar',
    before: 'create table orders (id int primary key, note varchar(10));',
    rows: { orders: 'n, n' },
    statement: 'alter table orders alter column note type varchar(20)',
    rules: waits,
  },
  {
    ...one,
    id: 'lock/deferrable',
    statement: 'alter table orders alter constraint orders_customer_id_fkey deferrable',
    rules: waits,
  },
  {
    ...one,
    id: 'lock/create-trigger',
    statement: 'create trigger t before insert on orders for each row execute function f()',
    rules: waits,
  },
  { ...one, id: 'lock/disable-trigger', statement: 'alter table orders disable trigger user', rules: waits },
  {
    ...one,
    id: 'lock/drop-trigger',
    before: `${before} create trigger t before insert on orders for each row execute function f();`,
    statement: 'drop trigger t on orders',
    rules: waits,
  },
  {
    ...one,
    id: 'lock/create-rule',
    statement: 'create rule r as on insert to orders do also nothing',
    rules: waits,
  },
  {
    ...one,
    id: 'lock/replace-view',
    statement: 'create or replace view seen as select id from orders where id > 1',
    rules: waits,
  },
  { ...one, id: 'lock/create-view', statement: 'create view fresh as select id from orders', rules: [] },
  {
    ...one,
    id: 'lock/enable-row-security',
    statement: 'alter table orders enable row level security',
    rules: [...waits, 'row-security-without-policy'],
  },
  {
    ...one,
    id: 'lock/create-policy',
    statement: 'create policy p on orders using (true)',
    rules: [...waits, 'policy-always-true', 'policy-without-row-security'],
  },
  {
    ...one,
    id: 'lock/drop-policy',
    before: `${before} create policy p on orders using (true);`,
    statement: 'drop policy p on orders',
    rules: waits,
  },
  { ...one, id: 'lock/comment', statement: "comment on table orders is 'x'", rules: [] },
  {
    ...one,
    id: 'lock/create-statistics',
    statement: 'create statistics s on id, customer_id from orders',
    rules: [],
  },
  { ...one, id: 'lock/insert', statement: 'insert into customers values (1000)', rules: [] },
  {
    ...one,
    id: 'lock/create-index',
    statement: 'create index on orders (note)',
    rules: ['index-not-concurrent'],
  },
  {
    ...one,
    id: 'lock/drop-index',
    statement: 'drop index orders_customer_id_idx',
    rules: ['drop-index-not-concurrent'],
  },
  {
    ...one,
    id: 'lock/composite-type',
    before: `${before} create type pair as (a int, b int);`,
    statement: 'alter type pair add attribute c int',
    rules: [],
  },
];

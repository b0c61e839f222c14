import type { TruthCase } from '../case.js';

const before = `create table orders (id int primary key, note text);
  create sequence numbers; create type state as enum ('open'); create view seen as select id from orders;
  create function twice(n int) returns int language sql as 'select 2 * n';`;
const rows = { orders: "n, 'note ' || n" };

/** What nobody waits for, and no rule may speak of. */
const statements: Readonly<Record<string, string>> = {
  'insert-rows': "insert into orders values (-1, 'by hand')",
  'create-schema': 'create schema archive',
  'create-sequence': 'create sequence more_numbers',
  'alter-sequence': 'alter sequence numbers increment by 10',
  'create-enum': "create type mood as enum ('calm', 'loud')",
  'add-enum-value': "alter type state add value 'done'",
  'create-composite-type': 'create type pair as (a int, b int)',
  'create-domain': 'create domain positive as int check (value > 0)',
  'create-view': 'create view notes as select note from orders',
  'create-materialized-view': 'create materialized view notes as select note from orders',
  'create-function': "create function half(n int) returns int language sql as 'select n / 2'",
  'replace-function': "create or replace function twice(n int) returns int language sql as 'select n + n'",
  'alter-function': 'alter function twice(int) stable',
  'drop-function': 'drop function twice(int)',
  'create-table-like': 'create table copied (like orders including all)',
  'create-table-as': 'create table copied as select * from orders',
  'temporary-table': 'create temp table staged (id int, note text)',
  'set-lock-timeout': "set lock_timeout = '2s'",
  'revoke-rights': 'revoke all on orders from pg_monitor',
  'restart-sequence': 'alter sequence numbers restart with 5',
  'create-trigger-function':
    'create function touched() returns trigger language plpgsql as $$ begin return new; end $$',
  'owner-of-function': 'alter function twice(int) owner to current_user',
  'default-rights': 'alter default privileges grant select on tables to pg_monitor',
  'select-in-a-block': 'do $$ begin perform count(*) from orders; end $$',
};

export const harmlessCases: readonly TruthCase[] = Object.entries(statements).map(
  ([id, statement]): TruthCase => ({ id: `harmless/${id}`, before, rows, statement, rules: [] }),
);

import fc from 'fast-check';

/** Few names, so that statements meet: most fit, some are refused, and both are steps of a history. */
const table = fc.constantFrom('t1', 't2', 't3', 'shop.t4', 'p');
const column = fc.constantFrom('a', 'b', 'c', 'd');
const type = fc.constantFrom('int', 'text', 'numeric(8,2)', 'timestamptz', 'mood', 'varchar(20)');
const view = fc.constantFrom('v1', 'v2');
const value = fc.constantFrom('1', '2', `'x'`, 'now()', 'null');
const grantee = fc.constantFrom('public', 'pg_monitor');

/** `${...}` filled by the arbitraries in turn. */
function sql(parts: TemplateStringsArray, ...holes: readonly fc.Arbitrary<string>[]): fc.Arbitrary<string> {
  return fc
    .tuple(...holes)
    .map((values) => parts.map((part, index) => `${part}${values[index] ?? ''}`).join(''));
}

const tables = [
  sql`create table ${table} (a int, b text default ${value}, c ${type})`,
  sql`create table ${table} (id serial primary key, a int not null, b text unique)`,
  sql`create table ${table} (id int generated always as identity, a int check (a > 0))`,
  sql`create table if not exists p (a int, b date) partition by range (a)`,
  sql`create table p1 partition of p for values from (0) to (10)`,
  sql`alter table p detach partition p1`,
  sql`alter table p attach partition p1 for values from (0) to (20)`,
  sql`drop table ${table} cascade`,
  sql`drop table ${table}`,
  sql`alter table ${table} rename to t3`,
  sql`alter table t1 rename to t2`,
  sql`alter table t2 set schema shop`,
  sql`alter table shop.t2 set schema public`,
  sql`alter table ${table} set (fillfactor = 80)`,
  sql`alter table ${table} enable row level security`,
  sql`alter table ${table} replica identity full`,
  sql`create table kid () inherits (t1)`,
  sql`alter table kid no inherit t1`,
  sql`create temp table ${column} (x int)`,
];

const columns = [
  sql`alter table ${table} add column ${column} ${type}`,
  sql`alter table ${table} add column ${column} int default ${value}`,
  sql`alter table ${table} drop column ${column}`,
  sql`alter table ${table} drop column ${column} cascade`,
  sql`alter table ${table} rename column ${column} to ${column}`,
  sql`alter table ${table} alter column ${column} type ${type} using null`,
  sql`alter table ${table} alter column ${column} set default ${value}`,
  sql`alter table ${table} alter column ${column} drop default`,
  sql`alter table ${table} alter column ${column} set not null`,
  sql`alter table ${table} alter column ${column} drop not null`,
  sql`alter table ${table} alter column ${column} set statistics 200`,
  sql`alter table ${table} alter column id drop identity`,
];

const dependents = [
  sql`create index on ${table} (${column})`,
  sql`create unique index i1 on ${table} (${column}) where a is not null`,
  sql`drop index i1`,
  sql`alter index i1 rename to i2`,
  sql`alter table ${table} add constraint k1 check (${column} is not null) not valid`,
  sql`alter table ${table} validate constraint k1`,
  sql`alter table ${table} drop constraint k1`,
  sql`alter table ${table} rename constraint k1 to k2`,
  sql`alter table ${table} add unique (${column})`,
  sql`alter table ${table} add constraint u1 unique using index i1`,
  sql`alter table ${table} add constraint f1 foreign key (a) references t1 (id) on delete cascade`,
  sql`alter table ${table} add primary key (a)`,
  sql`create or replace view ${view} as select * from ${table}`,
  sql`create view ${view} as select x.a, y.b from ${table} x join ${table} y using (c)`,
  sql`create view ${view} as select a from ${table} where exists (select from ${table} z where z.a = 1)`,
  sql`create materialized view m1 as select a from ${table}`,
  sql`drop view ${view}`,
  sql`drop materialized view m1`,
  sql`create policy own on ${table} using (${column} is not null)`,
  sql`create policy other on ${table} to pg_monitor using (a in (select a from t1))`,
  sql`drop policy own on ${table}`,
  sql`create trigger touch before update on ${table} for each row execute function touched()`,
  sql`alter table ${table} disable trigger touch`,
  sql`alter table ${table} disable trigger user`,
  sql`drop trigger touch on ${table}`,
  sql`create rule quiet as on delete to ${table} do instead nothing`,
  sql`create statistics st on a, b from ${table}`,
];

const others = [
  sql`create schema shop`,
  sql`drop schema shop cascade`,
  sql`alter schema shop rename to store`,
  sql`alter schema store rename to shop`,
  sql`create type mood as enum ('sad', 'glad')`,
  sql`alter type mood add value if not exists 'mad' before 'glad'`,
  sql`alter type mood rename value 'sad' to 'low'`,
  sql`drop type mood`,
  sql`drop type mood cascade`,
  sql`create type pair as (a int, b mood)`,
  sql`alter type pair add attribute c text`,
  sql`alter type pair rename attribute a to z`,
  sql`create domain word as text check (value <> '')`,
  sql`alter domain word add constraint short check (length(value) < 9)`,
  sql`alter domain word set not null`,
  sql`create or replace function touched() returns trigger language plpgsql as 'begin return new; end'`,
  sql`create or replace function f(x int) returns int language sql as 'select ${fc.constantFrom('1', '2')}'`,
  sql`alter function f(int) rename to g`,
  sql`alter function f(int) security definer`,
  sql`drop function f(int)`,
  sql`drop function touched() cascade`,
  sql`create sequence s1`,
  sql`alter sequence s1 owned by t1.a`,
  sql`alter sequence s1 increment 5`,
  sql`alter sequence s1 rename to s2`,
  sql`grant select on ${table} to ${grantee}`,
  sql`revoke select on ${table} from ${grantee}`,
  sql`grant update (a) on ${table} to ${grantee}`,
  sql`revoke execute on function f(int) from public`,
  sql`alter default privileges in schema public grant select on tables to ${grantee}`,
  sql`comment on table ${table} is 'x'`,
  sql`comment on table ${table} is null`,
  sql`comment on column ${table}.a is 'y'`,
  sql`comment on type mood is 'z'`,
  sql`create publication news for table t1`,
  sql`alter publication news add table t2`,
  sql`drop publication news`,
  sql`create extension if not exists pg_trgm`,
  sql`drop extension pg_trgm`,
  sql`vacuum full pg_class`,
  sql`analyze`,
  sql`begin; create table t3 (a int); alter table t3 add b text; rollback`,
  sql`begin; savepoint s; create table t3 (a int); release s; alter table t3 add b text; commit`,
];

/** One statement such as migrations hold. */
export const ddl: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.oneof(...tables) },
  { weight: 4, arbitrary: fc.oneof(...columns) },
  { weight: 4, arbitrary: fc.oneof(...dependents) },
  { weight: 3, arbitrary: fc.oneof(...others) },
);

/** What most statements need. */
export const start = `create type mood as enum ('sad', 'glad');
  create function touched() returns trigger language plpgsql as 'begin return new; end';
  create table t1 (id serial primary key, a int, b text, c int);
  create table t2 (a int default 1, b text, c int);
  create table p (a int, b date, c int) partition by range (a)`;

/** One object kind and one attribute of it. */
export interface KindCase {
  readonly title: string;
  readonly setup: string;
  readonly change: string;
  /** `change kind name` of every difference that the change makes, in any order. */
  readonly expected: readonly string[];
  /** False where no statement can be derived that brings the old state back. */
  readonly mendable?: boolean;
  /** The first major that knows it. */
  readonly since?: number;
  /** Undoes what dropping the schema does not. */
  readonly teardown?: string;
}

const table = 'create table t (id int primary key, note text, n numeric(10,2))';
const role = 'lockkeeper_test_schema_reader';
const fn = `create function f(a int) returns int language sql as 'select 1'`;

/** Title, statements before and the change, the differences, and what is particular. */
type Row = readonly [
  title: string,
  statements: readonly [setup: string, change: string],
  expected: string | readonly string[],
  more?: Partial<KindCase>,
];

const never = { mendable: false };

const rows: readonly Row[] = [
  [
    'a schema',
    ['', 'create schema shop'],
    'extra schema shop',
    {
      teardown: 'drop schema if exists shop',
    },
  ],
  ['a schema comment', ['', `comment on schema public is 'ours'`], 'changed schema public'],
  ['a schema grant', ['', `grant create on schema public to ${role}`], 'changed schema public'],
  ['a table', ['', table], 'extra table public.t'],
  [
    'a lost table',
    [`${table}; create index on t (note); create table u (id serial references t)`, 'drop table u'],
    'missing table public.u',
  ],
  [
    'a lost partitioned table with its partition',
    [
      'create table p (d date) partition by range (d); create table p1 partition of p for values from (minvalue) to (maxvalue)',
      'drop table p',
    ],
    ['missing table public.p', 'missing table public.p1'],
  ],
  ['persistence', [table, 'alter table t set unlogged'], 'changed table public.t'],
  ['storage options', [table, 'alter table t set (fillfactor = 70)'], 'changed table public.t'],
  [
    'toast options',
    [table, 'alter table t set (toast.autovacuum_enabled = false)'],
    'changed table public.t',
    never,
  ],
  ['row security', [table, 'alter table t enable row level security'], 'changed table public.t'],
  ['forced row security', [table, 'alter table t force row level security'], 'changed table public.t'],
  ['replica identity', [table, 'alter table t replica identity full'], 'changed table public.t'],
  ['a table grant', [table, `grant select, insert on t to ${role}`], 'changed table public.t'],
  [
    'a narrower table grant',
    [`${table}; grant select, insert on t to ${role}`, `revoke insert on t from ${role}`],
    'changed table public.t',
  ],
  ['a last right that was revoked', [table, 'revoke all on t from postgres'], 'changed table public.t'],
  ['a table owner', [table, `alter table t owner to ${role}`], 'changed table public.t'],
  [
    'a table comment',
    [`${table}; comment on table t is 'it''s'`, 'comment on table t is null'],
    'changed table public.t',
  ],
  [
    'inheritance',
    [`${table}; create table c () inherits (t)`, 'alter table c no inherit t'],
    [
      'changed table public.c',
      'changed column public.c.id',
      'changed column public.c.n',
      'changed column public.c.note',
    ],
    never,
  ],
  [
    'a partition bound',
    [
      'create table p (d date) partition by range (d); create table p1 partition of p for values from (minvalue) to (maxvalue)',
      'alter table p detach partition p1',
    ],
    ['changed table public.p1', 'changed column public.p1.d'],
    never,
  ],
  ['a column', [table, 'alter table t add column more text'], 'extra column public.t.more'],
  ['a lost column', [table, 'alter table t drop column note'], 'missing column public.t.note'],
  [
    'column order',
    [
      'create table t (a int, b int); create index on t (b)',
      'alter table t drop column a; alter table t add column a int',
    ],
    'changed table public.t',
    never,
  ],
  ['a column type', [table, 'alter table t alter note type varchar(40)'], 'changed column public.t.note'],
  ['a type modifier', [table, 'alter table t alter n type numeric(12,2)'], 'changed column public.t.n'],
  ['a collation', [table, 'alter table t alter note type text collate "C"'], 'changed column public.t.note'],
  ['a default', [table, `alter table t alter note set default 'x'`], 'changed column public.t.note'],
  [
    'a lost not null',
    ['create table t (note text not null)', 'alter table t alter note drop not null'],
    'changed column public.t.note',
  ],
  [
    'a not null that is not valid',
    ['create table t (note text)', 'alter table t add constraint nn not null note not valid'],
    'changed column public.t.note',
    { since: 18 },
  ],
  [
    'identity',
    ['create table t (id int not null)', 'alter table t alter id add generated always as identity'],
    'changed column public.t.id',
  ],
  [
    'a lost identity',
    ['create table t (id int generated by default as identity)', 'alter table t alter id drop identity'],
    'changed column public.t.id',
  ],
  [
    'a stored generated column',
    [table, 'alter table t add column twice int generated always as (id * 2) stored'],
    'extra column public.t.twice',
  ],
  [
    'a lost generated column',
    ['create table t (id int, twice int generated always as (id * 2) stored)', 'alter table t drop twice'],
    'missing column public.t.twice',
  ],
  [
    'a virtual generated column',
    [
      'create table t (id int, twice int generated always as (id * 2) virtual)',
      'alter table t alter twice set expression as (id * 3)',
    ],
    'changed column public.t.twice',
    { since: 18, mendable: false },
  ],
  [
    'column storage',
    [table, 'alter table t alter note set storage external'],
    'changed column public.t.note',
    never,
  ],
  [
    'column compression',
    [table, 'alter table t alter note set compression pglz'],
    'changed column public.t.note',
    { since: 14 },
  ],
  [
    'a statistics target',
    [table, 'alter table t alter note set statistics 500'],
    'changed column public.t.note',
  ],
  [
    'attribute options',
    [table, 'alter table t alter note set (n_distinct = 5)'],
    'changed column public.t.note',
  ],
  [
    'a column grant',
    [table, `grant select (note), update (note) on t to ${role}`],
    'changed column public.t.note',
  ],
  ['a column comment', [table, `comment on column t.note is 'a \\ b'`], 'changed column public.t.note'],
  ['a column rename', [table, 'alter table t rename note to remark'], 'changed column public.t.note'],
  [
    'a check',
    [table, 'alter table t add constraint positive check (n > 0) not valid'],
    'extra constraint public.t.positive',
  ],
  [
    'a constraint that became valid',
    [
      `${table}; alter table t add constraint positive check (n > 0) not valid`,
      'alter table t validate constraint positive',
    ],
    'changed constraint public.t.positive',
  ],
  [
    'a lost foreign key',
    [
      `${table}; create table u (t_id int constraint fk references t on delete cascade)`,
      'alter table u drop constraint fk',
    ],
    'missing constraint public.u.fk',
  ],
  [
    'a foreign key action',
    [
      `${table}; create table u (t_id int constraint fk references t on delete cascade)`,
      'alter table u drop constraint fk; alter table u add constraint fk foreign key (t_id) references t',
    ],
    'changed constraint public.u.fk',
  ],
  [
    'deferrability',
    [
      `${table}; create table u (t_id int constraint fk references t)`,
      'alter table u alter constraint fk deferrable initially deferred',
    ],
    'changed constraint public.u.fk',
  ],
  [
    'enforcement',
    [
      `${table}; create table u (t_id int constraint fk references t)`,
      'alter table u alter constraint fk not enforced',
    ],
    'changed constraint public.u.fk',
    { since: 18 },
  ],
  [
    'a primary key',
    ['create table t (id int not null)', 'alter table t add primary key (id)'],
    'extra constraint public.t.t_pkey',
  ],
  [
    'a lost unique',
    ['create table t (id int not null unique)', 'alter table t drop constraint t_id_key'],
    'missing constraint public.t.t_id_key',
  ],
  [
    'an exclusion',
    ['create table t (r int4range)', 'alter table t add constraint apart exclude using gist (r with &&)'],
    'extra constraint public.t.apart',
  ],
  [
    'a constraint comment',
    [table, `comment on constraint t_pkey on t is 'key'`],
    'changed constraint public.t.t_pkey',
  ],
  [
    'options of the index behind a key',
    [table, 'alter index t_pkey set (fillfactor = 50)'],
    'changed index public.t_pkey',
  ],
  ['an index', [table, 'create index on t (note) where n > 1'], 'extra index public.t_note_idx'],
  [
    'a lost index',
    [`${table}; create index i on t (note desc) include (n)`, 'drop index i'],
    'missing index public.i',
  ],
  [
    'an index on other columns',
    [`${table}; create index i on t (note)`, 'drop index i; create unique index i on t (n)'],
    'changed index public.i',
  ],
  [
    'an invalid index',
    [
      `${table}; create index i on t (note)`,
      `update pg_index set indisvalid = false where indexrelid = 'i'::regclass`,
    ],
    'changed index public.i',
  ],
  ['a clustered index', [table, 'alter table t cluster on t_pkey'], 'changed index public.t_pkey', never],
  [
    'an index as replica identity',
    [`${table}; create unique index i on t (id)`, 'alter table t replica identity using index i'],
    ['changed table public.t', 'changed index public.i'],
    never,
  ],
  [
    'index statistics',
    [`${table}; create index i on t ((note || 'x'))`, 'alter index i alter column 1 set statistics 300'],
    'changed index public.i',
  ],
  [
    'an index that became a constraint',
    [`${table}; create unique index i on t (n)`, 'alter table t add constraint i unique using index i'],
    ['extra constraint public.t.i', 'changed index public.i'],
    never,
  ],
  [
    'a view',
    [
      `${table}; create view v as select id from t`,
      'create or replace view v as select id from t where n > 0',
    ],
    'changed view public.v',
  ],
  [
    'a lost view',
    [
      `${table}; create view v (a) as select id from t; comment on view v is 'x'; grant select on v to ${role}`,
      'drop view v',
    ],
    'missing view public.v',
  ],
  [
    'a security barrier',
    [`${table}; create view v as select id from t`, 'alter view v set (security_barrier = true)'],
    'changed view public.v',
  ],
  [
    'a security invoker',
    [`${table}; create view v as select id from t`, 'alter view v set (security_invoker = true)'],
    'changed view public.v',
    { since: 15 },
  ],
  [
    'a default of a view column',
    [`${table}; create view v as select id from t`, 'alter view v alter id set default 7'],
    'extra column public.v.id',
    never,
  ],
  [
    'a materialized view',
    [
      `${table}; create materialized view m as select id from t; create index on m (id)`,
      'drop materialized view m',
    ],
    'missing materialized view public.m',
  ],
  [
    'population',
    [`${table}; create materialized view m as select id from t with no data`, 'refresh materialized view m'],
    'changed materialized view public.m',
  ],
  ['a function', ['', fn], 'extra function public.f(a integer)'],
  [
    'a function body',
    [fn, `create or replace function f(a int) returns int language sql as 'select 2'`],
    'changed function public.f(a integer)',
  ],
  ['volatility', [fn, 'alter function f(int) immutable'], 'changed function public.f(a integer)'],
  [
    'security definer',
    [fn, 'alter function f(int) security definer'],
    'changed function public.f(a integer)',
  ],
  [
    'a function setting',
    [fn, 'alter function f(int) set search_path = public'],
    'changed function public.f(a integer)',
  ],
  [
    'a result type',
    [fn, `drop function f(int); create function f(a int) returns bigint language sql as 'select 1::bigint'`],
    'changed function public.f(a integer)',
  ],
  [
    'a function owner',
    [fn, `alter function f(int) owner to ${role}`],
    'changed function public.f(a integer)',
  ],
  [
    'a function grant',
    [fn, 'revoke execute on function f(int) from public'],
    'changed function public.f(a integer)',
  ],
  ['a function comment', [fn, `comment on function f(int) is 'x'`], 'changed function public.f(a integer)'],
  [
    'a procedure',
    [`create procedure p(a int) language sql as 'select 1'`, 'drop procedure p'],
    'missing procedure public.p(IN a integer)',
  ],
  [
    'an aggregate',
    [
      `create aggregate a (int) (sfunc = int4pl, stype = int, initcond = '0')`,
      `create or replace aggregate a (int) (sfunc = int4pl, stype = int, initcond = '1')`,
    ],
    'changed aggregate public.a(integer)',
    never,
  ],
  [
    'a trigger',
    [
      `${table}; create function g() returns trigger language plpgsql as 'begin return new; end'; create trigger touch before update on t for each row when (new.n > 0) execute function g()`,
      'drop trigger touch on t',
    ],
    'missing trigger public.t.touch',
  ],
  [
    'a disabled trigger',
    [
      `${table}; create function g() returns trigger language plpgsql as 'begin return new; end'; create trigger touch before update on t for each row execute function g()`,
      'alter table t disable trigger touch',
    ],
    'changed trigger public.t.touch',
  ],
  [
    'a rule',
    [`${table}; create rule quiet as on delete to t do instead nothing`, 'drop rule quiet on t'],
    'missing rule public.t.quiet',
  ],
  [
    'a disabled rule',
    [`${table}; create rule quiet as on delete to t do instead nothing`, 'alter table t disable rule quiet'],
    'changed rule public.t.quiet',
  ],
  ['a sequence', ['create sequence s start 5 increment 2', 'drop sequence s'], 'missing sequence public.s'],
  [
    'sequence parameters',
    ['create sequence s', 'alter sequence s maxvalue 99 cycle cache 4'],
    'changed sequence public.s',
  ],
  [
    'the owner column of a sequence',
    [`${table}; create sequence s`, 'alter sequence s owned by t.id'],
    'changed sequence public.s',
  ],
  [
    'a serial column',
    ['create table t (a int)', 'alter table t add column id serial'],
    'extra column public.t.id',
  ],
  [
    'a lost serial column',
    ['create table t (a int, id serial)', 'alter table t drop column id'],
    'missing column public.t.id',
  ],
  ['an enum', [`create type mood as enum ('a', 'b')`, 'drop type mood'], 'missing type public.mood'],
  [
    'an enum label that is left over',
    [`create type mood as enum ('a', 'b')`, `alter type mood add value 'ab' after 'a'`],
    'changed type public.mood',
    never,
  ],
  [
    'a lost enum label',
    [`create type mood as enum ('a', 'b', 'c')`, `drop type mood; create type mood as enum ('a', 'c')`],
    'changed type public.mood',
  ],
  [
    'a renamed enum label that a default uses',
    [
      `create type mood as enum ('a', 'b'); create table t (m mood default 'a')`,
      `alter type mood rename value 'a' to 'z'`,
    ],
    ['changed type public.mood', 'changed column public.t.m'],
    never,
  ],
  [
    'a composite type',
    ['create type pair as (a int, b text)', 'alter type pair add attribute c date'],
    'changed type public.pair',
    never,
  ],
  [
    'a lost composite type',
    ['create type pair as (a int, b text)', 'drop type pair'],
    'missing type public.pair',
  ],
  [
    'a domain',
    [`create domain word as text collate "C" default 'x' not null check (value <> '')`, 'drop domain word'],
    'missing domain public.word',
  ],
  [
    'a domain default',
    ['create domain word as text', `alter domain word set default 'y'`],
    'changed domain public.word',
  ],
  [
    'a domain not null',
    ['create domain word as text not null', 'alter domain word drop not null'],
    'changed domain public.word',
  ],
  [
    'a domain constraint',
    [
      'create domain word as text constraint full_word check (value <> $$$$)',
      'alter domain word drop constraint full_word',
    ],
    'missing constraint public.word.full_word',
  ],
  [
    'a range',
    ['create type span as range (subtype = float8, subtype_diff = float8mi)', 'drop type span'],
    'missing type public.span',
  ],
  ['a base type shell', ['', 'create type shell'], 'extra type public.shell'],
  [
    'a type comment and grant',
    [
      `create type pair as (a int)`,
      `comment on type pair is 'x'; grant usage on type pair to ${role}; revoke usage on type pair from public`,
    ],
    'changed type public.pair',
  ],
  [
    'an extension',
    ['', 'create extension if not exists pg_trgm'],
    'extra extension pg_trgm',
    {
      teardown: 'drop extension if exists pg_trgm',
    },
  ],
  [
    'a policy',
    [
      `${table}; create policy mine on t as restrictive for update to ${role} using (id = 1) with check (n > 0)`,
      'drop policy mine on t',
    ],
    'missing policy public.t.mine',
  ],
  [
    'a policy expression',
    [`${table}; create policy mine on t using (id = 1)`, 'alter policy mine on t using (id = 2)'],
    'changed policy public.t.mine',
  ],
  [
    'a comment on a policy',
    [`${table}; create policy mine on t using (id = 1)`, `comment on policy mine on t is 'x'`],
    'changed policy public.t.mine',
  ],
  [
    'default privileges',
    ['', `alter default privileges in schema public grant select on tables to ${role}`],
    'extra default privileges FOR ROLE postgres IN SCHEMA public ON TABLES',
    { teardown: `alter default privileges in schema public revoke select on tables from ${role}` },
  ],
  [
    'default privileges for all schemas',
    ['', `alter default privileges revoke execute on functions from public`],
    'extra default privileges FOR ROLE postgres ON FUNCTIONS',
    { teardown: `alter default privileges grant execute on functions to public` },
  ],
  [
    'an event trigger',
    [
      `create function e() returns event_trigger language plpgsql as 'begin end'; create event trigger watch on ddl_command_end when tag in ('CREATE TABLE') execute function e()`,
      'drop event trigger watch',
    ],
    'missing event trigger watch',
  ],
  [
    'a disabled event trigger',
    [
      `create function e() returns event_trigger language plpgsql as 'begin end'; create event trigger watch on ddl_command_end execute function e()`,
      'alter event trigger watch disable',
    ],
    'changed event trigger watch',
  ],
  [
    'a publication',
    [table, 'create publication news for table t'],
    'extra publication news',
    {
      teardown: 'drop publication if exists news',
    },
  ],
  [
    'a published table',
    [
      `${table}; create table u (id int primary key); create publication news for table t`,
      'alter publication news add table u',
    ],
    'changed publication news',
    { mendable: false, teardown: 'drop publication news' },
  ],
  [
    'a row filter',
    [
      `${table}; create publication news for table t`,
      'alter publication news set table t (id, n) where (id > 5)',
    ],
    'changed publication news',
    { since: 15, mendable: false, teardown: 'drop publication news' },
  ],
  [
    'published schemas',
    ['create publication news', 'alter publication news add tables in schema public'],
    'changed publication news',
    { since: 15, mendable: false, teardown: 'drop publication news' },
  ],
  [
    'extended statistics',
    [`${table}; create statistics st (dependencies) on id, n from t`, 'drop statistics st'],
    'missing statistics public.st',
  ],
  [
    'a target of extended statistics',
    [`${table}; create statistics st on id, n from t`, 'alter statistics st set statistics 50'],
    'changed statistics public.st',
  ],
  [
    'a foreign data wrapper',
    ['', `create foreign data wrapper w options (debug 'true')`],
    'extra foreign data wrapper w',
    { teardown: 'drop foreign data wrapper if exists w' },
  ],
  [
    'a server option',
    [
      `create foreign data wrapper w; create server s foreign data wrapper w options (host 'a')`,
      `alter server s options (set host 'b')`,
    ],
    'changed server s',
    { mendable: false, teardown: 'drop foreign data wrapper w cascade' },
  ],
  [
    'a user mapping',
    [
      `create foreign data wrapper w; create server s foreign data wrapper w; create user mapping for public server s options (user 'u', password 'secret')`,
      `alter user mapping for public server s options (set password 'other')`,
    ],
    'changed user mapping FOR PUBLIC SERVER s',
    { mendable: false, teardown: 'drop foreign data wrapper w cascade' },
  ],
  [
    'a foreign table',
    [
      `create foreign data wrapper w; create server s foreign data wrapper w; create foreign table ft (id int options (a 'b')) server s options (x 'y')`,
      `alter foreign table ft options (set x 'z')`,
    ],
    'changed foreign table public.ft',
    { mendable: false, teardown: 'drop foreign data wrapper w cascade' },
  ],
  [
    'a cast',
    [
      `create type pair as (a int, b int); create function pair_text(pair) returns text language sql as 'select $$x$$'`,
      'create cast (pair as text) with function pair_text(pair) as assignment',
    ],
    'extra cast (public.pair AS text)',
  ],
  [
    'an operator',
    [
      'create function agree(int, int) returns boolean language sql as $$select true$$',
      'create operator === (leftarg = int, rightarg = int, function = agree)',
    ],
    'extra operator public.=== (integer, integer)',
  ],
  [
    'an operator class',
    [
      `create operator class odd for type int4 using btree as operator 1 <, function 1 btint4cmp(int, int)`,
      'alter operator family odd using btree add operator 3 = (int4, int4)',
    ],
    'changed operator family public.odd USING btree',
    never,
  ],
  [
    'a text search configuration',
    [
      'create text search configuration words (copy = simple)',
      'alter text search configuration words drop mapping for word',
    ],
    'changed text search configuration public.words',
    never,
  ],
  [
    'a text search dictionary',
    [
      `create text search dictionary dict (template = simple, stopwords = english)`,
      'alter text search dictionary dict (stopwords)',
    ],
    'changed text search dictionary public.dict',
    never,
  ],
  [
    'a text search parser',
    [
      '',
      'create text search parser reader (start = prsd_start, gettoken = prsd_nexttoken, end = prsd_end, lextypes = prsd_lextype)',
    ],
    'extra text search parser public.reader',
  ],
  [
    'a text search template',
    ['', 'create text search template blank (lexize = dsimple_lexize)'],
    'extra text search template public.blank',
  ],
  ['a collation object', ['', `create collation plain (locale = 'C')`], 'extra collation public.plain'],
  [
    'a conversion',
    ['', `create conversion conv for 'LATIN1' to 'UTF8' from iso8859_1_to_utf8`],
    'extra conversion public.conv',
  ],
  [
    'a language',
    ['', 'create language handy handler plpgsql_call_handler'],
    'extra language handy',
    {
      teardown: 'drop language if exists handy',
    },
  ],
  [
    'an access method',
    ['', 'create access method pile type table handler heap_tableam_handler'],
    'extra access method pile',
    { teardown: 'drop access method if exists pile' },
  ],
  [
    'an access method of a table',
    [
      `create access method pile type table handler heap_tableam_handler; create table t (id int) using pile`,
      'drop table t; create table t (id int)',
    ],
    'changed table public.t',
    { mendable: false, teardown: 'drop access method if exists pile cascade' },
  ],
  [
    'a transform',
    [
      'create function f_in(internal) returns internal language internal immutable strict as $$int4recv$$',
      'create transform for int language sql (from sql with function f_in(internal))',
    ],
    'extra transform FOR integer LANGUAGE sql',
    never,
  ],
  [
    'nothing by a grant and its revoke',
    [table, `grant select on t to ${role}; revoke select on t from ${role}`],
    [],
  ],
  [
    'nothing by options in another order',
    [
      'create table t (id int) with (fillfactor = 70, autovacuum_enabled = false)',
      'alter table t reset (fillfactor, autovacuum_enabled); alter table t set (autovacuum_enabled = false, fillfactor = 70)',
    ],
    [],
  ],
  [
    'nothing by rows and the last value of a sequence',
    [
      'create table t (id serial, note text)',
      `insert into t (note) select 'x' from generate_series(1, 50); analyze t`,
    ],
    [],
  ],
];

export const kindCases: readonly KindCase[] = rows.map(([title, [setup, change], expected, more]) => ({
  title,
  setup,
  change,
  expected: [expected].flat(),
  ...more,
}));

/** Stands for a role of the test run's own. */
export const testRole = role;

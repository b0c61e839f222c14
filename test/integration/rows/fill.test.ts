import { describe, expect, test } from '@jest/globals';
import { type FilledTable, fillTables } from '../../../src/postgres/rows/fill-tables.js';
import { readShapes } from '../../../src/postgres/rows/read-shapes.js';
import type { Session } from '../../../src/postgres/session.js';
import { testMajors, withDatabase } from '../../support/server.js';

interface FillTrial {
  readonly count?: number;
  readonly seed?: number;
}

async function fill(session: Session, names: readonly string[], { count = 60, seed = 1 }: FillTrial = {}) {
  const tables = await readShapes(session, names);
  const filled = await fillTables(session, tables, {
    seed,
    style: { nulls: true, repeats: true, extremes: true },
    countOf: () => count,
  });
  return Object.fromEntries(filled.map((table) => [table.relation, table]));
}

async function filledWith(major: number, sql: string, names: readonly string[]) {
  return withDatabase(major, async ({ session }) => {
    await session.execute(sql);
    return fill(session, names);
  });
}

const everyType = `
  create type mood as enum ('sad', 'ok', 'happy');
  create type pair as (a int, b text);
  create domain email as text check (value ~ '^[a-z0-9.]+@[a-z]+\\.[a-z]{2,3}$');
  create domain percent as numeric(5, 2) not null check (value >= 0 and value <= 100);
  create domain work_email as email check (value like '%@work.com');
  create type floatrange as range (subtype = float8);
  create table everything (
    id bigint generated always as identity primary key, serial_id serial, small smallint not null, whole int, big bigint,
    num numeric, num2 numeric(12, 2) not null, real4 real, real8 double precision, price money,
    t text not null, v varchar(12), c char(3), one "char", n name, b bytea, flag boolean not null,
    d date, ts timestamp, tz timestamptz not null, tz0 timestamptz(0), ti time, tiz timetz, i interval, iy interval year,
    u uuid, j json, jb jsonb not null, jp jsonpath, x xml, ip inet, net cidr, mac macaddr, mac8 macaddr8,
    bits bit(5), bit1 bit, vb varbit(9), p point, l line, ls lseg, bx box, pa path, po polygon, ci circle,
    tv tsvector, tq tsquery, o oid, rc regclass, lsn pg_lsn, m mood not null, pr pair, em email not null, pc percent,
    we work_email, ir int4range, lr int8range, nr numrange, dr daterange, tr tsrange, tzr tstzrange, fr floatrange,
    ia int[], ta text[] not null, va varchar(4)[], ma mood[], ja jsonb[], pa2 pair[], ea email[],
    doubled int generated always as (whole / 2) stored, made timestamptz default now(), state text default 'open'
  );`;

describe.each(testMajors)('rows on PostgreSQL %i', (major) => {
  test('fills a table that has every built-in type', async () => {
    await withDatabase(major, async ({ session }) => {
      await session.execute(everyType + (major >= 14 ? 'alter table everything add mr int4multirange;' : ''));
      const filled = await fill(session, ['public.everything'], { count: 200 });
      expect(filled['public.everything']).toEqual({
        relation: 'public.everything',
        rows: 200,
        added: 200,
        wanted: 200,
      });
      const [row] = await session.query<Record<string, string>>(`select count(distinct t) as texts,
        count(*) filter (where t = '') as empty, max(length(t)) as longest, count(*) filter (where whole is null) as nulls,
        max(big) as top, count(distinct em) as emails from everything`);
      expect(Number(row?.texts)).toBeGreaterThan(20);
      expect(Number(row?.texts)).toBeLessThan(200);
      expect(Number(row?.empty)).toBeGreaterThan(0);
      expect(Number(row?.longest)).toBe(300);
      expect(Number(row?.nulls)).toBeGreaterThan(5);
      expect(row?.top).toBe('9223372036854775807');
    });
  });

  test('finds values that checks take', async () => {
    const { 'public.single': single, ...filled } = await filledWith(major, checkTables, checkTableNames);
    expect(problems(filled)).toEqual({});
    expect(single).toMatchObject({ rows: 1, added: 1 });
  });
  test('lets foreign keys point to rows, within the table, in circles and with columns that two of them share', async () => {
    await withDatabase(major, async ({ session }) => {
      await session.execute(relations);
      const filled = await fill(session, relationNames);
      expect(problems(filled)).toEqual({});
      const [row] = await session.query<Record<string, string>>(`select
        (select count(boss_id) from users) as bosses, (select count(distinct boss_id) from users) as different,
        (select count(parent) from nodes) as parents, (select count(lead_id) from teams) as leads,
        (select count(*) - count(country) from users) as stateless`);
      expect(Number(row?.bosses)).toBe(40);
      expect(Number(row?.different)).toBeGreaterThan(10);
      expect(Number(row?.parents)).toBeGreaterThan(20);
      expect(Number(row?.leads)).toBe(40);
      expect(Number(row?.stateless)).toBeGreaterThan(0);
    });
  });

  test('fills every partition, children and what excludes', async () => {
    await withDatabase(major, async ({ session }) => {
      await session.execute(partitions);
      const names = ['events_2025_b', 'shards', 'regions', 'bare', 'animals', 'dogs', 'bookings', 'deferred'];
      const filled = await fill(
        session,
        names.map((name) => `public.${name}`),
      );
      expect(problems(filled)).toEqual({ 'public.bare': '0: it is partitioned and has no partition' });
      const leaves = [
        'events_2024',
        'events_2025_a',
        'events_2025_b',
        'shards_0',
        'shards_1',
        'regions_eu',
        'regions_rest',
      ];
      for (const leaf of leaves) {
        const [row] = await session.query<{ rows: string }>(`select count(*) as rows from ${leaf}`);
        expect([leaf, Number(row?.rows) > 0]).toEqual([leaf, true]);
      }
    });
  });

  test('tells why a table cannot be filled, and fills the others', async () => {
    const filled = await filledWith(
      major,
      `create table never (a int not null check (a > 5 and a < 3)); create table child (id int primary key, n int not null);
       create table strange (c cstring_free not null); create table fine (id int);`.replace(
        'cstring_free',
        'pg_node_tree',
      ) +
        `create function refuse() returns trigger language plpgsql as $$ begin raise exception 'closed'; end $$;
         create table guarded (id int primary key); create trigger g before insert on guarded for each row execute function refuse();
         create function veto(int) returns boolean language plpgsql immutable as $$ begin raise exception 'veto'; end $$;
         create table vetoed (id int, check (veto(id)));`,
      ['public.never', 'public.strange', 'public.fine', 'public.guarded', 'public.vetoed', 'public.gone'],
    );
    expect(problems(filled)).toEqual({
      'public.never': '0: no value was found that the checks of a take',
      'public.strange': '0: no values of type pg_node_tree are known (column c)',
      'public.vetoed': '0: veto',
    });
    expect(filled['public.guarded']).toMatchObject({ rows: 60, withoutTriggers: true });
  });
});

test('the same seed makes the same rows, another seed others', async () => {
  const dump = (seed: number): Promise<string> =>
    withDatabase(16, async ({ session }) => {
      await session.execute(everyType + relations);
      await fill(session, ['public.everything', ...relationNames], { count: 30, seed });
      const rows = await session.query<{ row: string }>(
        `select to_jsonb(e) - 'made' || to_jsonb(n) as row from (select *, row_number() over (order by id) r from everything) e
         join (select *, row_number() over (order by id) r from nodes) n using (r) order by r`,
      );
      return JSON.stringify(rows);
    });
  const [first, second, other] = [await dump(7), await dump(7), await dump(8)];
  expect(second).toBe(first);
  expect(other).not.toBe(first);
});

test('tables that hold enough rows are left alone, others are topped up', async () => {
  await withDatabase(16, async ({ session }) => {
    await session.execute(
      'create table a (id int primary key); insert into a select generate_series(1, 100); create table b (id serial primary key, n text unique); insert into b (n) values (1)',
    );
    const filled = await fill(session, ['public.a', 'public.b']);
    expect(filled['public.a']).toMatchObject({ added: 0, rows: 60 });
    expect(filled['public.b']).toMatchObject({ added: 59, rows: 60 });
  });
});

function problems(filled: Readonly<Record<string, FilledTable>>) {
  return Object.fromEntries(
    Object.entries(filled).flatMap(([name, { problem, rows }]) =>
      problem ? [[name, `${rows}: ${problem}`]] : [],
    ),
  );
}

const relations = `
  create table countries (code char(2) primary key, name text not null);
  create table users (id serial primary key, email text not null unique, country char(2) references countries, boss_id int references users);
  create table profiles (user_id int primary key references users on delete cascade, bio text);
  create table trees (id int primary key, parent_id int not null references trees);
  create table nodes (id uuid primary key default gen_random_uuid(), parent uuid references nodes, check (parent <> id));
  create table tenants (id int generated by default as identity primary key);
  create table accounts (tenant_id int not null references tenants, id int not null, primary key (tenant_id, id));
  create table invoices (tenant_id int not null references tenants, id int not null, account_id int not null, parent_id int,
    primary key (tenant_id, id), foreign key (tenant_id, account_id) references accounts (tenant_id, id),
    foreign key (tenant_id, parent_id) references invoices (tenant_id, id));
  create table roles (id int primary key); create table user_roles (user_id int references users, role_id int references roles, primary key (user_id, role_id));
  create table teams (id int primary key, lead_id int);
  create table members (id int primary key, team_id int not null references teams);
  alter table teams add foreign key (lead_id) references members;
  create table eggs (id int primary key, hen_id int not null);
  create table hens (id int primary key, egg_id int not null references eggs);
  alter table eggs add foreign key (hen_id) references hens deferrable initially deferred;
  create table full_match (id int primary key, t int, a int, foreign key (t, a) references accounts (tenant_id, id) match full);`;

const relationNames =
  'countries users profiles trees nodes tenants accounts invoices roles user_roles teams members eggs hens full_match'
    .split(' ')
    .map((name) => `public.${name}`);

const partitions = `
  create table events (id bigint, at timestamptz not null, kind text) partition by range (at);
  create table events_2024 partition of events for values from ('2024-01-01') to ('2025-01-01');
  create table events_2025 partition of events for values from ('2025-01-01') to ('2026-01-01') partition by list (kind);
  create table events_2025_a partition of events_2025 for values in ('a');
  create table events_2025_b partition of events_2025 for values in ('b', 'c');
  create table shards (id uuid primary key) partition by hash (id);
  create table shards_0 partition of shards for values with (modulus 2, remainder 0);
  create table shards_1 partition of shards for values with (modulus 2, remainder 1);
  create table regions (name text not null) partition by list (name);
  create table regions_eu partition of regions for values in ('eu');
  create table regions_rest partition of regions default;
  create table bare (id int) partition by range (id);
  create table animals (id int primary key, name text); create table dogs (breed text not null) inherits (animals);
  create table bookings (id serial primary key, room int, during tstzrange not null, exclude using gist (during with &&));
  create table deferred (id int primary key, place int unique deferrable initially deferred);`;

const checks: Readonly<Record<string, string>> = {
  compare:
    'a int check (a > 10), b numeric(8, 2) not null check (b >= 0.5 and b < 3), c text check (c <> $$$$)',
  between:
    'a int not null check (a between 5 and 7), d date check (d between $$2024-01-01$$ and $$2024-02-01$$)',
  lists: `a text not null check (a in ('new', 'paid', 'void')), b int check (b in (1, 2, 3)), c varchar(9) not null check (c = any (array['x', 'y']))`,
  lengths:
    'a text not null check (length(a) = 7), b text check (char_length(b) between 3 and 5), c text check (length(btrim(c)) > 0)',
  patterns: `a text not null check (a ~ '^[A-Z]{3}-[0-9]{4}$'), b text check (b ~* '^[^@]+@[^@]+\\.[^@]+$'), c text not null unique check (c ~ '^(de|en|fr)(_[A-Z]{2})?[0-9]+$'), d text check (d like 'v%.%')`,
  cases:
    'a text not null check (a = lower(a)), b text check (b = upper(b) and length(b) = 2), c text check (position($$@$$ in c) > 1)',
  pairs:
    'a int not null, b int not null, check (a < b), s timestamptz not null, e timestamptz, check (e is null or e > s)',
  either:
    'a text, b text, check (num_nonnulls(a, b) = 1), k text not null check (k in ($$a$$, $$b$$)), v int, check (k <> $$a$$ or v is not null)',
  documents: `a jsonb not null check (jsonb_typeof(a) = 'object'), b jsonb check (b ? 'name'), c jsonb not null default '[]' check (jsonb_typeof(c) = 'array')`,
  lists2: `a text[] not null check (a <@ array['r', 'w']), b int[] check (cardinality(b) <= 2), c text[] not null check (array_length(c, 1) > 0)`,
  single: 'id int primary key check (id = 1), name text',
  times: `a timestamptz check (a > '2030-01-01'), b date check (b <> 'infinity'), c interval check (c > interval '1 hour')`,
  made: 'a int not null, b int generated always as (a * 2) stored, check (b > 20 and a < 5000)',
  keys: 'a int, b text, primary key (a, b), c int not null unique, d text unique, e text not null, f int not null, unique (e, f)',
  expressions: 'a text not null, b boolean not null, c int not null',
};
const checkTables =
  Object.entries(checks)
    .map(([name, columns]) => `create table ${name} (${columns});`)
    .join('\n') +
  'create unique index on expressions (lower(a)) where b; create unique index on expressions (c, (a || $$x$$));';
const checkTableNames = Object.keys(checks).map((name) => `public.${name}`);

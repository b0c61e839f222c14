import { describe, expect, test } from '@jest/globals';
import type { CheckResult } from '../../../src/core/check-result.js';
import { readExpectations } from '../../../src/gates/verify/expectations.js';
import { verify } from '../../../src/gates/verify/verify.js';
import { systemClock } from '../../../src/host/system-clock.js';
import { connect } from '../../../src/postgres/connect.js';
import type { Session } from '../../../src/postgres/session.js';
import { type TestDatabase, testMajors, withDatabase } from '../../support/server.js';

const shop = `
  create extension if not exists pg_trgm;
  create table customers (id bigint primary key);
  create type state as enum ('open', 'paid');
  create table orders (
    id bigint generated always as identity primary key,
    total numeric(10,2) not null,
    note text,
    state state,
    tags text[],
    "Odd Name" varchar(20),
    customer_id bigint constraint orders_customer_fkey references customers on delete cascade,
    constraint orders_total_check check (total >= 0));
  create index orders_note_idx on orders (note);
  create table roles (name text primary key);
  insert into roles select 'role ' || n from generate_series(1, 3) n;
  create function tax(n numeric, name varchar) returns numeric language sql as 'select n';
`;

const met = `
tables:
  orders:
    columns:
      id: int8 not null
      total: decimal(10, 2) not null
      note: { type: text, nullable: true }
      state: state null
      tags: text[]
      '"Odd Name"': varchar(20)
      CUSTOMER_ID: bigint
    indexes: [orders_note_idx, orders_pkey]
    constraints: [orders_total_check, orders_pkey]
    foreign-keys:
      - { columns: [customer_id], references: customers, on-delete: cascade, on-update: no action }
  public.roles:
extensions: [pg_trgm]
functions: [tax, 'tax(numeric, varchar)']
absent: [legacy_orders, audit.log]
`;

const limits = { statementTimeoutMs: 10_000, lockTimeoutMs: 300 };

async function look(live: Session, text?: string): Promise<CheckResult> {
  const expectations = text === undefined ? {} : { expectations: readExpectations(text, 'verify.yml') };
  return verify({ project: '.', limits, ...expectations }, { live, clock: systemClock });
}

const told = ({ findings }: CheckResult) => findings.map(({ rule, title }) => `${rule}: ${title}`);

/** A role that may log in and nothing else, and writes nothing. */
async function asReader<T>({ url, session }: TestDatabase, body: (live: Session) => Promise<T>): Promise<T> {
  const role = `verify_reader_${process.pid}_${session.pid}`;
  await session.execute(`revoke all on schema public from public; create role ${role} login password 'hush-7f3a';
    alter role ${role} set default_transaction_read_only = on`);
  const address = new URL(url);
  address.username = role;
  address.password = 'hush-7f3a';
  const live = await connect(address.href);
  try {
    return await body(live);
  } finally {
    await live.close();
    await session.execute(`drop owned by ${role}; drop role ${role}`);
  }
}

describe.each(testMajors)('on PostgreSQL %i', (major) => {
  test('a role that may only read the catalog, in a session that cannot write, sees all that is met', async () => {
    await withDatabase(major, async (database) => {
      await database.session.execute(shop);
      await asReader(database, async (live) => {
        const result = await look(live, met);
        expect(told(result)).toEqual([]);
        expect(result).toMatchObject({
          gate: 'verify',
          status: 'passed',
          summary: 'all of 19 expectations met; nothing was left half-done',
        });
        const rows = await look(live, 'tables: { roles: { rows: { at-least: 1 } } }');
        expect(told(rows)).toEqual([
          'verify-unseen: rows of public.roles could not be counted: permission denied for schema public',
        ]);
        expect(rows.findings[0]?.fix).toMatch(
          /^as the owner: GRANT USAGE ON SCHEMA public TO verify_reader_\w+; GRANT SELECT ON public\.roles TO/,
        );
      });
    });
  });

  test('each expectation that is not met is a finding at its line, with the statement that mends it', async () => {
    await withDatabase(major, async ({ session }) => {
      await session.execute(`${shop}
        alter table orders alter total type numeric(12,2), alter total drop not null, alter note set not null;
        alter table orders drop column tags, drop constraint orders_customer_fkey;
        alter table orders add constraint orders_customer_fkey foreign key (customer_id) references customers on delete set null on update cascade;
        drop index orders_note_idx; drop function tax; drop extension pg_trgm; drop table roles;
        create table legacy_orders ()`);
      const result = await look(session, met);
      expect(told(result)).toEqual([
        'verify-differs: column public.orders.total is numeric(12,2), not decimal(10, 2)',
        'verify-differs: column public.orders.total allows null, and is expected to be NOT NULL',
        'verify-differs: column public.orders.note is NOT NULL, and is expected to allow null',
        'verify-missing: column public.orders.tags is missing',
        'verify-missing: index orders_note_idx on public.orders is missing',
        'verify-differs: foreign key public.orders (customer_id) to public.customers is on delete set null, not cascade; on update cascade, not no action',
        'verify-missing: table public.roles is missing',
        'verify-missing: extension pg_trgm is missing',
        'verify-missing: function tax is missing',
        'verify-missing: function tax(numeric, varchar) is missing',
        'verify-present: table public.legacy_orders is still there',
      ]);
      expect(result.findings[0]?.location).toMatchObject({ file: 'verify.yml', line: 6 });
      expect(result.summary).toBe('11 of 19 expectations not met; nothing was left half-done');
      const mendable = result.findings.filter(({ fix }) => /^(ALTER|CREATE)/.test(fix ?? ''));
      expect(mendable).toHaveLength(6);
      for (const { fix = '' } of mendable) await session.execute(fix);
      expect(told(await look(session, met))).toHaveLength(5);
    });
  });

  test('an invalid index and a constraint that was never validated are found without a file, and the repair mends them', async () => {
    await withDatabase(major, async (database) => {
      const { session } = database;
      await session.execute(`${shop}
        insert into customers values (1), (2);
        alter table customers add column code int;
        update customers set code = 7;
        alter table customers add constraint code_small check (code < 100) not valid`);
      await expect(
        session.execute('create unique index concurrently customers_code_idx on customers (code)'),
      ).rejects.toThrow();
      await asReader(database, async (live) => {
        const result = await look(live);
        expect(told(result)).toEqual([
          'verify-invalid-index: index public.customers_code_idx on public.customers is invalid',
          'verify-not-valid: constraint code_small of table public.customers is NOT VALID',
        ]);
        expect(result.summary).toBe('2 left half-done; there is no expectations file');
        expect(result.findings.map(({ fix }) => fix)).toEqual([
          'REINDEX INDEX CONCURRENTLY public.customers_code_idx;',
          'ALTER TABLE public.customers VALIDATE CONSTRAINT code_small;',
        ]);
        const once = await look(live, 'tables: { customers: { constraints: [code_small] } }');
        expect(told(once)).toEqual([
          'verify-invalid-index: index public.customers_code_idx on public.customers is invalid',
          'verify-differs: constraint code_small of public.customers is not validated',
        ]);
        await session.execute('update customers set code = id');
        for (const { fix = '' } of result.findings) await session.execute(fix);
        expect(told(await look(live))).toEqual([]);
      });
    });
  });

  test('rows are counted as far as the bounds ask, and row level security is no smaller number', async () => {
    await withDatabase(major, async (database) => {
      const { session } = database;
      await session.execute(shop);
      const rows = (bounds: string) => `tables: { roles: { rows: { ${bounds} } } }`;
      expect(told(await look(session, rows('at-least: 3, at-most: 3')))).toEqual([]);
      expect(told(await look(session, rows('at-least: 4')))).toEqual([
        'verify-rows: rows in public.roles: 3, and needs at least 4',
      ]);
      expect(told(await look(session, rows('at-most: 2')))).toEqual([
        'verify-rows: rows in public.roles: more than 2',
      ]);
      await session.execute('alter table roles enable row level security');
      await asReader(database, async (live) => {
        const [who] = await live.query<{ role: string }>('select current_user as role');
        await session.execute(
          `grant usage on schema public to ${who?.role}; grant select on roles to ${who?.role}`,
        );
        expect(told(await look(live, rows('at-most: 10')))).toEqual([
          'verify-unseen: rows of public.roles could not be counted: query would be affected by row-level security policy for table "roles"',
        ]);
      });
    });
  });

  test('a table that somebody has locked ends the count at lock-timeout', async () => {
    await withDatabase(major, async ({ url, session }) => {
      await session.execute(shop);
      const live = await connect(url);
      try {
        await session.execute('begin; lock table roles in access exclusive mode');
        await expect(look(live, 'tables: { roles: { rows: { at-least: 1 } } }')).rejects.toThrow(
          /another session holds a lock on what has to be read/,
        );
        await session.execute('rollback');
      } finally {
        await live.close();
      }
    });
  });
});

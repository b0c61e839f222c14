import { describe, expect, test } from '@jest/globals';
import { UserError } from '../../../src/core/errors.js';
import { connect } from '../../../src/postgres/connect.js';
import { startDetached, startScratch, stopDetached } from '../../../src/postgres/scratch/server.js';
import { testMajors, withDatabase } from '../../support/server.js';

const services = { env: process.env, signal: new AbortController().signal, progress: () => undefined };

describe.each(testMajors)('a given PostgreSQL %i', (major) => {
  test('gets databases beside the given one, and loses them all in the end', async () => {
    await withDatabase(major, async ({ url, session }) => {
      const before = [{ file: 'before.sql', sql: 'create table given_before ()' }];
      const base = { key: 'x', build: (address: string) => execute(address, 'create table given_base ()') };
      const server = await startScratch(
        { databaseUrl: url.replace('postgresql:', 'postgresql+psycopg:'), before, base },
        services,
      );
      const copy = server.url(await server.createDatabase({ template: `${server.baseDatabase}` }));
      await execute(copy, 'insert into given_before default values; insert into given_base default values');
      expect(server).toMatchObject({ major, source: 'given' });
      expect(await namesOf(session)).toHaveLength(3);
      await server.stop();
      expect(await namesOf(session)).toEqual([]);
      expect(await session.query(`select from pg_class where relname like 'given%'`)).toEqual([]);
    });
  });

  test.each([
    ['a table', 'create table orders ()', 'public.orders'],
    ['a schema', 'create schema billing', 'billing'],
    ['an enum', `create type mood as enum ('good')`, 'public.mood'],
    ['a function', 'create function f() returns int language sql as $$ select 1 $$', 'public.f'],
  ])('is refused when its database holds %s, and left as it is', async (_, sql, name) => {
    await withDatabase(major, async ({ url, session }) => {
      await session.execute(sql);
      const problem = await refusal({ databaseUrl: url });
      expect(problem).toMatch(new RegExp(`database-url: the database is not empty: .*${name}`));
      expect(problem).toContain('allow-nonempty: true');
      expect(await namesOf(session)).toEqual([]);
    });
  });

  test('is taken with content when that is allowed', async () => {
    await withDatabase(major, async ({ url, session }) => {
      await session.execute('create table orders ()');
      const server = await startScratch({ databaseUrl: url, allowNonempty: true }, services);
      await server.stop();
      expect(await session.query('select from orders')).toEqual([]);
    });
  });

  test('counts as empty with nothing but an extension', async () => {
    await withDatabase(major, async ({ url, session }) => {
      await session.execute('create extension hstore');
      const server = await startScratch({ databaseUrl: url }, services);
      await server.stop();
    });
  });

  test('with a role that may not create databases says what to grant', async () => {
    await withDatabase(major, async ({ url, session }) => {
      const role = `poor_${process.pid}_${major}`;
      await session.execute(`create role ${role} login password 'pw-hidden'`);
      const poor = new URL(url);
      poor.username = role;
      poor.password = 'pw-hidden';
      try {
        const problem = await refusal({ databaseUrl: poor.href });
        expect(problem).toContain(`ALTER ROLE "${role}" CREATEDB;`);
        expect(problem).not.toContain('pw-hidden');
      } finally {
        await session.execute(`drop role ${role}`);
      }
    });
  });
});

test('a detached run drops its databases when it is stopped', async () => {
  await withDatabase(16, async ({ url, session }) => {
    const left = await startDetached({ databaseUrl: url }, services);
    await execute(left.url, 'select 1');
    expect(await namesOf(session)).toHaveLength(1);
    await stopDetached(left.state, { ...services, databaseUrl: url });
    expect(await namesOf(session)).toEqual([]);
  });
});

describe('an address that leads nowhere is explained without its password', () => {
  test.each([
    ['nobody listens', 'postgresql://u:pw-hidden@127.0.0.1:9/d', /nothing listens at 127\.0\.0\.1:9\/d/],
    [
      'unknown host',
      'postgresql://u:pw-hidden@no-such-host.invalid/d',
      /the host of no-such-host\.invalid:5432\/d/,
    ],
    ['no address', 'u:pw-hidden@h/d', /is not the address of a PostgreSQL database/],
  ])('%s', async (_, databaseUrl, expected) => {
    const problem = await refusal({ databaseUrl });
    expect(problem).toMatch(expected);
    expect(problem).not.toContain('pw-hidden');
  });

  test('wrong password, and no such database', async () => {
    const server = await startScratch({ version: 16, source: 'embedded' }, services);
    try {
      const wrong = server.url('postgres').replace(/:[0-9a-f]+@/, ':pw-hidden@');
      const problem = await refusal({ databaseUrl: wrong });
      expect(problem).toMatch(/refused the log-in: password authentication failed for user "postgres"/);
      expect(problem).not.toContain('pw-hidden');
      expect(await refusal({ databaseUrl: server.url('nowhere') })).toMatch(
        /database "nowhere" does not exist/,
      );
    } finally {
      await server.stop();
    }
  });

  test('source given without an address', async () => {
    await expect(startScratch({ source: 'given' }, services)).rejects.toThrow(
      /database-url: source is given/,
    );
  });
});

async function refusal(options: { databaseUrl: string }): Promise<string> {
  const error = await startScratch(options, services).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(UserError);
  return (error as UserError).message;
}

async function execute(url: string, sql: string): Promise<void> {
  const session = await connect(url);
  try {
    await session.execute(sql);
  } finally {
    await session.close();
  }
}

async function namesOf(session: {
  query(sql: string): Promise<readonly object[]>;
}): Promise<readonly object[]> {
  return session.query(`select datname from pg_database where datname like 'lockkeeper%'`);
}

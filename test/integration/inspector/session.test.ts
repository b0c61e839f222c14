import { describe, expect, test } from '@jest/globals';
import { connect } from '../../../src/postgres/connect.js';
import { createInspector } from '../../../src/postgres/inspector/inspector.js';
import { diffSchemas } from '../../../src/schema/diff.js';
import type { Schema } from '../../../src/schema/model.js';
import { withInspector } from '../../support/inspect.js';
import { testMajors, withDatabase } from '../../support/server.js';

const names = (schema: Schema) => [...schema.objects.keys()].sort();

describe.each(testMajors)('PostgreSQL %i: an inspector', (major) => {
  test('reads the same whatever a migration left in its session, and leaves it as it was', async () => {
    await withDatabase(major, async ({ session, url }) => {
      await session.execute(`create schema shop; create table shop.t (id int, at timestamptz default '2024-01-01 00:00Z');
        create view shop.v as select id from shop.t`);
      const other = await connect(url);
      const plain = await createInspector(other).full();
      await other.close();
      const inspector = createInspector(session);
      await session.execute(`set search_path = shop; set quote_all_identifiers = on; set timezone = 'Asia/Tokyo';
        set datestyle = 'german'; set role pg_monitor; set default_transaction_isolation = 'serializable'`);
      expect(diffSchemas(plain, await inspector.snapshot())).toEqual([]);
      const [state] = await session.query(
        `select current_user as role, current_setting('search_path') as path, current_setting('timezone') as zone,
          current_setting('transaction_read_only') as only`,
      );
      expect(state).toEqual({ role: 'pg_monitor', path: 'shop', zone: 'Asia/Tokyo', only: 'off' });
    });
  });

  test('goes on after DISCARD ALL between two incremental snapshots', async () => {
    await withDatabase(major, async ({ session }) => {
      const inspector = createInspector(session);
      await inspector.snapshot();
      await session.execute('create table a (x int)');
      await inspector.snapshot();
      await session.execute('create table b (x int); ');
      await session.execute('discard all');
      expect(names(await inspector.snapshot())).toContain('table public.b');
    });
  });

  test('refuses a session with an open transaction instead of ending it', async () => {
    await withDatabase(major, async ({ session }) => {
      const inspector = createInspector(session);
      await session.execute('begin; create table a (x int)');
      await expect(inspector.snapshot()).rejects.toMatchObject({ code: '25001' });
    });
  });

  test('gives the very same schema when nothing changed', async () => {
    await withInspector(major, async ({ session, inspector }) => {
      await session.execute('create table t (id serial)');
      const before = await inspector.snapshot();
      await session.execute('insert into t default values; create temp table x (a int); drop table x');
      expect(await inspector.snapshot()).toEqual(before);
      await session.execute('analyze t');
      const again = await inspector.snapshot();
      expect(await inspector.snapshot()).toBe(again);
    });
  });

  test('leaves out what it was told to, with all that hangs on it', async () => {
    const ignore = ['public.schema_migrations', 'public.Odd', 'lockkeeper_trace.*'];
    await withInspector(
      major,
      async ({ session, inspector }) => {
        const before = names(await inspector.snapshot());
        await session.execute(`create table schema_migrations (id serial primary key, version text unique);
          create index on schema_migrations (version); create table "Odd" (id int generated always as identity);
          create schema lockkeeper_trace; create table lockkeeper_trace.events (id int);
          create type lockkeeper_trace.kind as enum ('a');
          create function lockkeeper_trace.watch() returns event_trigger language plpgsql as 'begin end';
          create event trigger lockkeeper_watch on ddl_command_end execute function lockkeeper_trace.watch()`);
        expect(names(await inspector.snapshot())).toEqual(before);
        await session.execute('create table schema_migrations_log (id int)');
        expect(names(await inspector.snapshot())).toContain('table public.schema_migrations_log');
      },
      { ignore },
    );
  });

  test('sees nothing of temporary objects, members of extensions and the rights of large objects', async () => {
    await withInspector(major, async ({ session, inspector }) => {
      const before = names(await inspector.snapshot());
      await session.execute(`create temp table x (a int primary key); create temp view y as select a from x;
        create function pg_temp.f() returns int language sql as 'select 1'; create extension pg_trgm`);
      expect(names(await inspector.snapshot())).toEqual([...before, 'extension pg_trgm'].sort());
    });
  });

  test('tells the schema of another database after it was switched to it', async () => {
    await withInspector(major, async ({ session, inspector }) => {
      await session.execute('create table here (id int)');
      await inspector.snapshot();
      await withDatabase(major, async (other) => {
        await other.session.execute('create table there (id int)');
        inspector.switchTo(other.session);
        const found = names(await inspector.snapshot());
        expect(found).toContain('table public.there');
        expect(found).not.toContain('table public.here');
      });
    });
  });

  test('works for a user who is no superuser', async () => {
    const role = `lockkeeper_test_plain_${process.pid}`;
    await withDatabase(major, async ({ url, session }) => {
      await session.execute(`create role ${role} login password '${role}'; create table t (id int);
        create foreign data wrapper w; create server s foreign data wrapper w; create user mapping for public server s`);
      try {
        const plain = new URL(url);
        plain.username = role;
        plain.password = role;
        const own = await connect(plain.href);
        const inspector = createInspector(own);
        await inspector.snapshot();
        await session.execute('alter table t add column note text');
        expect(names(await inspector.snapshot())).toContain('column public.t.note');
        await own.close();
      } finally {
        await session.execute(`drop role ${role}`);
      }
    });
  });

  test('shows no password of a user mapping', async () => {
    await withInspector(major, async ({ session, inspector }) => {
      await session.execute(`create foreign data wrapper w; create server s foreign data wrapper w;
        create user mapping for public server s options (user 'u', password 'hunter2')`);
      const found = [...(await inspector.snapshot()).objects.values()];
      expect(found.find(({ kind }) => kind === 'user mapping')?.properties.options).toBe('password, user');
      expect(JSON.stringify(found)).not.toContain('hunter2');
    });
  });
});

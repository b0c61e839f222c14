import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { UserError } from '../../../src/core/errors.js';
import type { Session } from '../../../src/postgres/session.js';
import { measureSizes } from '../../../src/stages/database/measure-sizes.js';
import type { SizesGiven } from '../../../src/stages/database/sizes-inputs.js';
import { realServices } from '../../../src/stages/real-services.js';
import { withFolder } from '../../support/project.js';
import { recordingHost } from '../../support/recording-host.js';
import { testMajors, withDatabase } from '../../support/server.js';

/** What the command prints in a folder. */
async function run(cwd: string, given: SizesGiven): Promise<string> {
  const host = recordingHost({ cwd, kind: 'terminal' });
  await measureSizes({ lockTimeout: 50, ...given }, { host, services: realServices });
  return host.printed.join('');
}

async function sizesOf(databaseUrl: string): Promise<Readonly<Record<string, object>>> {
  const printed = await withFolder({}, (cwd) => run(cwd, { databaseUrl }));
  return (JSON.parse(printed) as { readonly tables: Record<string, object> }).tables;
}

async function refused(databaseUrl: string): Promise<string> {
  const error = await sizesOf(databaseUrl).catch((thrown: unknown) => thrown);
  if (!(error instanceof UserError)) throw new Error(`not refused: ${String(error)}`);
  return error.message;
}

async function withRole<T>(session: Session, body: (name: string) => Promise<T>): Promise<T> {
  const name = `nobody_${process.pid}_${Date.now()}`;
  await session.execute(`create role ${name} login password 'hunter2'`);
  try {
    return await body(name);
  } finally {
    await session.execute(`drop owned by ${name}; drop role ${name}`);
  }
}

function as(url: string, role: string): string {
  const address = new URL(url);
  address.username = role;
  address.password = 'hunter2';
  return address.href;
}

describe.each(testMajors)('PostgreSQL %i', (major) => {
  test('tells rows and bytes, partitions in sum, and nothing that lies in the rows', async () => {
    await withDatabase(major, async ({ url, session }) => {
      await session.execute(`
        create table orders (id int primary key, note text);
        insert into orders select n, 'secret-' || n from generate_series(1, 1000) n;
        create schema shop;
        create table shop.events (at int) partition by range (at);
        create table shop.events_1 partition of shop.events for values from (0) to (500);
        create table shop.events_2 partition of shop.events for values from (500) to (1000) partition by range (at);
        create table shop.events_2a partition of shop.events_2 for values from (500) to (1000);
        insert into shop.events select generate_series(0, 999);
        create table "Odd.name" ();
        create materialized view totals as select count(*) from orders;
        create view seen as select * from orders;
        create schema lockkeeper; create table lockkeeper.run (id int);
        analyze`);
      const printed = await withFolder({}, (cwd) => run(cwd, { databaseUrl: url }));
      const { tables, ...head } = JSON.parse(printed) as {
        tables: Record<string, { rows: number; bytes: number; heap: number }>;
      };
      expect(head).toEqual({
        version: 1,
        'measured-at': expect.stringMatching(/^\d{4}-/),
        server: expect.stringMatching(new RegExp(`^${major}\\.`)),
      });
      expect(Object.keys(tables)).toEqual([
        'public.Odd.name',
        'public.orders',
        'public.totals',
        'shop.events',
        'shop.events_1',
        'shop.events_2',
        'shop.events_2a',
      ]);
      expect(tables['public.orders']?.rows).toBe(1000);
      expect(tables['public.orders']?.bytes).toBeGreaterThan(tables['public.orders']?.heap ?? 0);
      expect(tables['shop.events']?.rows).toBe(1000);
      expect(tables['shop.events_2']?.rows).toBe(500);
      // Rounded to two digits each.
      expect(tables['shop.events']?.heap).toBeGreaterThan(1.8 * (tables['shop.events_1']?.heap ?? 0));
      expect(printed).not.toContain('secret');
      expect(printed).not.toContain(new URL(url).host);
    });
  });

  test('of a table that nobody has analysed the bytes are known, and of one without a page the rows', async () => {
    await withDatabase(major, async ({ url, session }) => {
      await session.execute(`
        create table empty (id int);
        create table fresh (id int) with (autovacuum_enabled = off);
        insert into fresh select generate_series(1, 100);
        create table parts (id int) partition by list (id)`);
      expect(await sizesOf(url)).toEqual({
        'public.empty': { rows: 0, bytes: 0, heap: 0 },
        'public.fresh': { bytes: 8200, heap: 8200 },
        'public.parts': { rows: 0, bytes: 0, heap: 0 },
      });
    });
  });

  test('a role without any rights may ask', async () => {
    await withDatabase(major, async ({ url, session }) => {
      await session.execute('create schema hidden; create table hidden.orders (id int)');
      await session.execute('revoke all on schema hidden, public from public');
      await withRole(session, async (role) => {
        expect(Object.keys(await sizesOf(as(url, role)))).toEqual(['hidden.orders']);
      });
    });
  });

  test('a table that is locked is waited for, but not for long', async () => {
    await withDatabase(major, async ({ url, session }) => {
      await session.execute('create table orders (id int)');
      await session.execute('begin; lock table orders');
      expect(await refused(url)).toMatch(/another session holds a lock on what has to be read/);
      await session.execute('rollback');
    });
  });
});

test('a database that refuses is told, without its password', async () => {
  await withDatabase(16, async ({ url, session }) => {
    await withRole(session, async (role) => {
      const [row] = await session.query<{ name: string }>('select current_database() as name');
      await session.execute(`revoke connect on database ${row?.name} from public`);
      const message = await refused(as(url, role));
      expect(message).toContain('database-url');
      expect(message).not.toContain('hunter2');
    });
  });
});

test('without an address it says how to give one', async () => {
  const error = await withFolder({}, (cwd) => run(cwd, {}).catch((thrown: unknown) => thrown));
  expect(String(error)).toContain('LOCKKEEPER_DATABASE_URL');
});

describe('the file', () => {
  test('is written where lint looks for it', async () => {
    await withDatabase(16, async ({ url, session }) => {
      await session.execute('create table orders (id int); insert into orders values (1); analyze');
      const files = { 'lockkeeper.yml': 'table-sizes: db/sizes.yml\n' };
      await withFolder(files, async (cwd) => {
        const printed = await run(cwd, { databaseUrl: url, write: true });
        expect(printed).toBe(
          'db/sizes.yml: 1 table, the largest is public.orders (8.2 kB, about 1 row)\nCommit it. From now on lint judges a lock by the size of its table.\n',
        );
        const path = join(cwd, 'db/sizes.yml');
        const first = await readFile(path, 'utf8');
        expect(JSON.parse(first)).toMatchObject({ tables: { 'public.orders': { rows: 1, heap: 8200 } } });
      });
    });
  });

  test('keeps the rates that somebody has measured', async () => {
    await withDatabase(16, async ({ url }) => {
      const files = { 'lockkeeper-sizes.json': '{"version": 1, "rates": {"scan": "250MB"}, "tables": {}}' };
      await withFolder(files, async (cwd) => {
        await run(cwd, { databaseUrl: url, write: true });
        expect(JSON.parse(await readFile(join(cwd, 'lockkeeper-sizes.json'), 'utf8'))).toMatchObject({
          rates: { scan: '250000000' },
          tables: {},
        });
      });
    });
  });

  test('stays as it is when it cannot be read', async () => {
    await withDatabase(16, async ({ url }) => {
      const files = { 'lockkeeper-sizes.json': 'version: 2' };
      await withFolder(files, async (cwd) => {
        const error = await run(cwd, { databaseUrl: url, write: true }).catch((thrown: unknown) => thrown);
        expect(String(error)).toContain('lockkeeper-sizes.json:1:1: `version` must be 1');
        expect(await readFile(join(cwd, 'lockkeeper-sizes.json'), 'utf8')).toBe('version: 2');
      });
    });
  });
});

import { chmodSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { UserError } from '../../../src/core/errors.js';
import { connect } from '../../../src/postgres/connect.js';
import {
  type ScratchOptions,
  type ScratchServer,
  startScratch,
} from '../../../src/postgres/scratch/server.js';
import type { Session } from '../../../src/postgres/session.js';
import { testMajors } from '../../support/server.js';

const services = { env: process.env, signal: new AbortController().signal, progress: () => undefined };

let cacheDir = '';
beforeAll(() => {
  cacheDir = mkdtempSync(join(tmpdir(), 'cache-'));
  chmodSync(cacheDir, 0o755);
});
afterAll(() => rmSync(cacheDir, { recursive: true, force: true }));

describe.each(testMajors)('an embedded PostgreSQL %i', (major) => {
  test('makes, copies and drops databases', async () => {
    await withServer({ version: major }, async (server) => {
      expect(server.major).toBe(major);
      expect(server.description).toMatch(new RegExp(`^PostgreSQL ${major}\\.\\d+, embedded$`));
      const first = await server.createDatabase();
      await onDatabase(server.url(first), (session) => session.execute('create table t as select 1 as a'));
      const copy = await server.createDatabase({ template: first });
      const rows = await onDatabase(server.url(copy), (session) => session.query('select a from t'));
      expect(rows).toEqual([{ a: '1' }]);
      const busy = await connect(server.url(first));
      await server.dropDatabase(first);
      await server.dropDatabase(first);
      await busy.close();
      const left = await server.admin.query(`select datname from pg_database where datname like 'scratch%'`);
      expect(left).toEqual([{ datname: copy }]);
    });
  });

  test('lets in by TCP only who has the password', async () => {
    await withServer({ version: major }, async (server) => {
      const wrong = server.url('postgres').replace(/:[0-9a-f]+@/, ':wrong@');
      await expect(connect(wrong)).rejects.toMatchObject({ code: '28P01' });
    });
  });

  test('runs before once, and every database starts with what it made', async () => {
    const before = [
      { file: 'roles.sql', sql: 'create role ledger_app;' },
      {
        file: 'tables.sql',
        sql: 'create extension citext; create table saved_processes (id int primary key);',
      },
    ];
    await withServer({ version: major, before }, async (server) => {
      for (const name of [await server.createDatabase(), await server.createDatabase()]) {
        const made = await onDatabase(server.url(name), (session) =>
          session.query(`select 'saved_processes'::regclass::text as t, 'citext'::regtype::text as c`),
        );
        expect(made).toEqual([{ t: 'saved_processes', c: 'citext' }]);
      }
    });
  });
});

test('a before file that the server refuses is named with its line', async () => {
  const before = [{ file: 'db/before.sql', sql: 'create role a;\n\ncreate table t (a integr);\n' }];
  const error = await startScratch({ version: 16, source: 'embedded', before }, services).catch(
    (e: unknown) => e,
  );
  expect(error).toBeInstanceOf(UserError);
  expect((error as UserError).problems[0]?.where).toEqual({ file: 'db/before.sql', line: 3 });
});

test('an extension that the embedded server lacks names an image that has it', async () => {
  const before = [{ file: 'db/before.sql', sql: 'create extension postgis' }];
  await expect(startScratch({ version: 16, source: 'embedded', before }, services)).rejects.toThrow(
    /db\/before\.sql: .*postgis[\s\S]*image: postgis\/postgis:16-3\.4/,
  );
});

test('the admin session comes back when a migration has cut it', async () => {
  await withServer({ version: 16 }, async (server) => {
    const database = await server.createDatabase();
    await onDatabase(server.url(database), (session) =>
      session.query('select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid()'),
    );
    await expect(server.createDatabase()).resolves.toBe('scratch_2');
  });
});

test('settings reach the server', async () => {
  await withServer(
    { version: 16, settings: { wal_level: 'logical', max_wal_senders: '2' } },
    async (server) => {
      expect(await server.admin.query('show wal_level')).toEqual([{ wal_level: 'logical' }]);
    },
  );
});

describe('a base database', () => {
  const build = (sql: string, calls: string[]) => (url: string) => {
    calls.push(sql);
    return onDatabase(url, (session) => session.execute(sql));
  };

  test('is built once for a key, roles included, and again for another key', async () => {
    const calls: string[] = [];
    const sql = 'create role base_role; create table base_table (a int); insert into base_table values (1)';
    const run = (key: string) =>
      withServer({ version: 16, cacheDir, base: { key, build: build(sql, calls) } }, async (server) => {
        const copy = await server.createDatabase({ template: `${server.baseDatabase}` });
        return onDatabase(server.url(copy), (session) =>
          session.query(`select a, 'base_role'::regrole::text as role from base_table`),
        );
      });
    const rows = [{ a: '1', role: 'base_role' }];
    expect(await run('one')).toEqual(rows);
    expect(await run('one')).toEqual(rows);
    expect(calls).toHaveLength(1);
    expect(await run('two')).toEqual(rows);
    expect(calls).toHaveLength(2);
  });

  test('a build that fails is not kept, and its error comes through', async () => {
    const base = { key: 'bad', build: build('create table', []) };
    await expect(startScratch({ version: 16, source: 'embedded', cacheDir, base }, services)).rejects.toThrow(
      /syntax error/,
    );
    const calls: string[] = [];
    await withServer(
      { version: 16, cacheDir, base: { key: 'bad', build: build('select 1', calls) } },
      async () => {
        expect(calls).toHaveLength(1);
      },
    );
  });

  test('only the last few are kept', async () => {
    for (const key of ['a', 'b', 'c', 'd', 'e']) {
      await withServer({ version: 16, cacheDir, base: { key, build: async () => undefined } }, async () => 0);
    }
    expect(readdirSync(cacheDir).filter((name) => name.startsWith('base-'))).toHaveLength(4);
    expect(readdirSync(cacheDir).filter((name) => name.startsWith('tmp-'))).toEqual([]);
  });
});

test('two first uses at once share one cache and both get a server', async () => {
  const fresh = mkdtempSync(join(tmpdir(), 'both-'));
  chmodSync(fresh, 0o755);
  try {
    const options = { version: 18, source: 'embedded', cacheDir: fresh } as const;
    const servers = await Promise.all([startScratch(options, services), startScratch(options, services)]);
    expect(new Set(servers.map(({ url }) => url('postgres'))).size).toBe(2);
    for (const server of servers) await server.stop();
    expect(readdirSync(fresh).filter((name) => name.startsWith('tmp-'))).toEqual([]);
  } finally {
    rmSync(fresh, { recursive: true });
  }
});

describe('the first use fails clearly', () => {
  const options = () => ({ version: 17, source: 'embedded', cacheDir: join(cacheDir, 'empty') }) as const;

  test('without a network', async () => {
    const env = { ...process.env, npm_config_registry: 'http://127.0.0.1:9/', npm_config_fetch_retries: '0' };
    const noCache = { ...env, npm_config_cache: join(cacheDir, 'npm') };
    await expect(startScratch(options(), { ...services, env: noCache })).rejects.toThrow(
      /could not be downloaded: .*ECONNREFUSED[\s\S]*database-url/,
    );
    expect(readdirSync(join(cacheDir, 'empty'))).toEqual([]);
  });

  test('when npm serves something else than what is pinned', async () => {
    const bin = mkdtempSync(join(tmpdir(), 'npm-'));
    writeFileSync(join(bin, 'npm'), '#!/bin/sh\necho other > "$4/package.tgz"\n', { mode: 0o755 });
    try {
      const env = { ...process.env, PATH: `${bin}:/usr/bin:/bin` };
      await expect(startScratch(options(), { ...services, env })).rejects.toThrow(
        /is not the release that Lockkeeper pins[\s\S]*not unpacked/,
      );
      expect(readdirSync(join(cacheDir, 'empty'))).toEqual([]);
    } finally {
      rmSync(bin, { recursive: true });
    }
  });

  test('when the cache folder cannot be used', async () => {
    const file = join(cacheDir, 'file');
    writeFileSync(file, '');
    await expect(startScratch({ ...options(), cacheDir: file }, services)).rejects.toThrow(/no cache folder/);
  });
});

test('an option that means nothing is refused with all the others, before anything starts', async () => {
  const error = await startScratch({ version: 11, settings: { 'a b': '1' } }, services).catch(
    (e: unknown) => e,
  );
  expect(error).toBeInstanceOf(UserError);
  expect((error as UserError).problems.map(({ where }) => where)).toEqual(['version', 'settings']);
});

async function withServer<T>(
  options: ScratchOptions,
  body: (server: ScratchServer) => Promise<T>,
): Promise<T> {
  const server = await startScratch({ source: 'embedded', ...options }, services);
  try {
    return await body(server);
  } finally {
    await server.stop();
  }
}

async function onDatabase<T>(url: string, body: (session: Session) => Promise<T>): Promise<T> {
  const session = await connect(url);
  try {
    return await body(session);
  } finally {
    await session.close();
  }
}

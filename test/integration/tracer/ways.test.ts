import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { connect } from '../../../src/postgres/connect.js';
import { createTracer, type Tracer } from '../../../src/postgres/tracer/tracer.js';
import { testPython } from '../../support/python.js';
import { rolePassword, type SecuredServer, startSecured } from '../../support/secured-server.js';
import { told } from '../../support/traced.js';

const run = promisify(execFile);
let server: SecuredServer;

beforeAll(async () => {
  server = await startSecured(16);
});
afterAll(() => server?.stop());

const password = encodeURIComponent(rolePassword);
const scram = (host: string, query: string): string =>
  `postgresql://by_scram:${password}@${host}/postgres${query}`;

/** By name: an address, and whether what reaches the server is encrypted. */
const ways: readonly (readonly [name: string, address: () => string, encrypted: boolean])[] = [
  ['TLS', () => scram(`127.0.0.1:${server.port}`, '?sslmode=require'), true],
  ['TLS as asyncpg asks for it', () => scram(`127.0.0.1:${server.port}`, '?ssl=require'), true],
  ['TLS where there is some', () => scram(`127.0.0.1:${server.port}`, '?sslmode=prefer'), true],
  [
    'TLS with a verified name, and a log-in that has to be bound to it',
    () =>
      scram(
        `localhost:${server.port}`,
        `?sslmode=verify-full&sslrootcert=${server.certificate}&channel_binding=require&application_name=x`,
      ),
    true,
  ],
  [
    'a certificate in the place of a password',
    () =>
      `postgresql://by_cert@127.0.0.1:${server.port}/postgres?sslmode=require&sslcert=${server.certificate}&sslkey=${server.key}`,
    true,
  ],
  ['an MD5 password', () => `postgresql://by_md5:${password}@127.0.0.1:${server.port}/postgres`, false],
  [
    'a socket, behind the question mark',
    () => `postgresql:///postgres?host=${server.sockets}&port=${server.port}&user=by_socket`,
    false,
  ],
  [
    'a socket, in the place of the host',
    () => `postgresql://by_socket@${encodeURIComponent(server.sockets)}:${server.port}/postgres`,
    false,
  ],
  [
    'several hosts, of which one is there',
    () => scram(`127.0.0.1:1,localhost:${server.port}`, '?sslmode=require&target_session_attrs=read-write'),
    true,
  ],
  [
    'several hosts behind the question mark',
    () => scram('', `?host=127.0.0.1,127.0.0.1&port=1,${server.port}&sslmode=require`),
    true,
  ],
];

describe.each(ways)('%s', (_, address, encrypted) => {
  test('is listened to, and stays what it is', async () => {
    await withTracer(address(), async (tracer) => {
      expect(tracer.url).toMatch(/^postgresql:\/\/[^@]*@?127\.0\.0\.1:\d+\/way_/);
      const [session, watcher] = [await connect(tracer.url), await connect(server.admin)];
      await tracer.begin();
      await session.execute('begin; alter table orders add column a int default random()');
      const ssl = await watcher.query('select ssl from pg_stat_ssl where pid = $1', [session.pid]);
      await session.execute('rollback');
      const trace = await tracer.end();
      expect(ssl).toEqual([{ ssl: encrypted ? 't' : 'f' }]);
      expect(trace.gaps).toEqual([]);
      expect(told(trace)).toEqual([expect.stringContaining('rewrites public.orders: default value')]);
      expect(JSON.stringify(trace)).not.toContain(rolePassword);
      for (const one of [session, watcher]) await one.close();
    });
  });

  test('is listened to with the driver that JavaScript has', async () => {
    await withTracer(address(), async (tracer) => {
      const client = new pg.Client({ connectionString: tracer.url });
      await client.connect();
      await tracer.begin();
      await client.query('begin; lock table orders in share mode');
      await client.query('rollback');
      expect(told(await tracer.end())).toContain('lock table orders in share mode | SHARE public.orders');
      await client.end();
    });
  });
});

test('libpq and asyncpg log in without binding it to TLS, although the server offers that', async () => {
  const address = scram(`127.0.0.1:${server.port}`, '?sslmode=require&channel_binding=require');
  await withTracer(address, async (tracer) => {
    const script = `
import asyncio, os, asyncpg, psycopg
with psycopg.connect(os.environ["URL"]) as session: session.execute("lock table orders in share mode")
async def main():
    session = await asyncpg.connect(os.environ["URL"])
    await session.execute("lock table orders in exclusive mode")
    await session.close()
asyncio.run(main())`;
    await tracer.begin();
    const env = { ...process.env, URL: tracer.url };
    const failed = await run(await testPython(), ['-c', script], { env }).catch((error: unknown) => error);
    expect(failed).toMatchObject({
      stderr: expect.stringContaining('LOCK TABLE can only be used in transaction'),
    });
    expect(told(await tracer.end())).toEqual([
      'lock table orders in share mode | SHARE public.orders',
      'lock table orders in exclusive mode',
    ]);
  });
}, 60_000);

test('who is let in for what the relay is has to know the password that stands in its address', async () => {
  const socket = `postgresql:///postgres?host=${server.sockets}&port=${server.port}&user=by_socket`;
  await withTracer(socket, async (tracer) => {
    const address = new URL(tracer.url);
    expect(address.password).toMatch(/^[0-9a-f]{36}$/);
    address.password = 'another';
    await expect(connect(address.href)).rejects.toMatchObject({ code: '28P01' });
    await expect(connect(address.href)).rejects.not.toThrow(new RegExp(new URL(tracer.url).password));
  });
});

test('a wrong password, a wrong certificate and nobody at all are refused as they are without a tracer', async () => {
  const wrong = scram(`127.0.0.1:${server.port}`, '?sslmode=require').replace(password, 'wrong');
  await expect(createTracer(wrong)).rejects.toMatchObject({ code: '28P01' });
  const name = scram(`127.0.0.1:${server.port}`, `?sslmode=verify-full&sslrootcert=${server.certificate}`);
  await expect(createTracer(name)).rejects.toThrow(/does not match/);
  await expect(createTracer(scram('127.0.0.1:1,127.0.0.1:2', ''))).rejects.toThrow(/ECONNREFUSED/);
});

test('a server that only reads is not the one that target_session_attrs asks for', async () => {
  const readOnly = encodeURIComponent('-c default_transaction_read_only=on');
  const address = scram(`127.0.0.1:${server.port}`, `?sslmode=require&options=${readOnly}`);
  await (await connect(address)).close();
  await expect(connect(`${address}&target_session_attrs=read-write`)).rejects.toThrow(/only reads/);
});

test('a client that insists on TLS behind the relay is told of', async () => {
  await withTracer(scram(`127.0.0.1:${server.port}`, '?sslmode=require'), async (tracer) => {
    await tracer.begin();
    await expect(connect(tracer.url.replace('sslmode=disable', 'sslmode=require'))).rejects.toThrow(/SSL/);
    expect((await tracer.end()).gaps).toEqual([expect.stringContaining('was given no TLS')]);
  });
});

test('a backend that is ended ends its client, and no hang', async () => {
  await withTracer(scram(`127.0.0.1:${server.port}`, '?sslmode=require'), async (tracer) => {
    const [session, watcher] = [await connect(tracer.url), await connect(server.admin)];
    await tracer.begin();
    const sleeping = session.execute('select pg_sleep(60)');
    await watcher.query(
      `do $$ begin while not exists (select from pg_stat_activity where pid = ${session.pid} and wait_event = 'PgSleep') loop
         perform pg_sleep(0.01), pg_stat_clear_snapshot(); end loop; perform pg_terminate_backend(${session.pid}); end $$`,
    );
    await expect(sleeping).rejects.toThrow(/terminating connection/);
    expect(await tracer.end()).toMatchObject({ gaps: [expect.stringContaining('it failed')] });
    await watcher.close();
  });
});

let counter = 0;

/** On a database of its own, in the place of the one in the address. */
async function withTracer(address: string, body: (tracer: Tracer) => Promise<void>): Promise<void> {
  const own = (url: string): string => url.replace(/\/postgres(?=\?|$)/, `/way_${counter}`);
  counter++;
  const admin = await connect(server.admin);
  await admin.query(`create database way_${counter}`);
  await admin.close();
  const tracer = await createTracer(own(address));
  const session = await connect(tracer.url);
  try {
    await session.execute('create table orders (id int); insert into orders select generate_series(1, 300)');
    await body(tracer);
  } finally {
    await session.close();
    await tracer.close();
  }
}

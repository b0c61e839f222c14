import { chmodSync, chownSync, copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { connect } from '../../../src/postgres/connect.js';
import { type ScratchServer, startScratch } from '../../../src/postgres/scratch/server.js';
import { serverUser } from '../../../src/postgres/scratch/server-user.js';
import { ConnectionLost } from '../../../src/postgres/session.js';

const certificate = resolve('test/fixtures/tls/server.crt');
let folder = '';
let server: ScratchServer;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tls-'));
  chmodSync(folder, 0o755);
  const key = join(folder, 'server.key');
  copyFileSync('test/fixtures/tls/server.key', key);
  copyFileSync(certificate, join(folder, 'server.crt'));
  // PostgreSQL refuses a key that others can read.
  chmodSync(key, 0o600);
  const { uid, gid } = await serverUser();
  if (uid !== undefined && gid !== undefined) chownSync(key, uid, gid);
  const settings = { ssl: 'on', ssl_cert_file: join(folder, 'server.crt'), ssl_key_file: key };
  const services = { env: process.env, signal: new AbortController().signal, progress: () => undefined };
  server = await startScratch({ version: 16, source: 'embedded', settings }, services);
});
afterAll(async () => {
  await server?.stop();
  rmSync(folder, { recursive: true });
});

const address = (host: string, query: string) =>
  `${server.url('postgres').replace('127.0.0.1', host).replace('postgresql:', 'postgresql+asyncpg:')}${query}`;

test.each([
  ['127.0.0.1', '', 'false'],
  ['127.0.0.1', '?sslmode=disable', 'false'],
  ['127.0.0.1', '?sslmode=prefer', 'true'],
  ['127.0.0.1', '?sslmode=require', 'true'],
  ['127.0.0.1', '?ssl=require', 'true'],
  ['127.0.0.1', `?sslmode=verify-ca&sslrootcert=${certificate}`, 'true'],
  ['localhost', `?sslmode=verify-full&sslrootcert=${certificate}`, 'true'],
])('%s%s: encrypted is %s', async (...[host, query, encrypted]) => {
  const session = await connect(address(host, query));
  try {
    const rows = await session.query(
      'select ssl::text as encrypted from pg_stat_ssl where pid = pg_backend_pid()',
    );
    expect(rows).toEqual([{ encrypted }]);
  } finally {
    await session.close();
  }
});

test.each([
  ['an unknown certificate', 'localhost', '?sslmode=verify-full', /self-signed certificate/],
  ['another name', '127.0.0.1', `?sslmode=verify-full&sslrootcert=${certificate}`, /does not match/],
])('verify-full refuses %s', async (...[, host, query, expected]) => {
  const error = await connect(address(host, query)).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(ConnectionLost);
  expect((error as Error).message).toMatch(expected);
});

test('require does not fall back to plain text', async () => {
  const services = { env: process.env, signal: new AbortController().signal, progress: () => undefined };
  const plain = await startScratch({ version: 16, source: 'embedded' }, services);
  try {
    await expect(connect(`${plain.url('postgres')}?sslmode=require`)).rejects.toThrow(/does not support SSL/);
    const session = await connect(`${plain.url('postgres')}?sslmode=prefer`);
    await session.close();
  } finally {
    await plain.stop();
  }
});

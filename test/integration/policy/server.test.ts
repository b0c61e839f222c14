import { execFileSync } from 'node:child_process';
import { chmodSync, chownSync, copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { connect } from '../../../src/postgres/connect.js';
import { type ScratchServer, startScratch } from '../../../src/postgres/scratch/server.js';
import { serverUser } from '../../../src/postgres/scratch/server-user.js';
import { applyFix, policyOf, told } from '../../support/policy.js';
import { testMajors } from '../../support/server.js';

const services = { env: process.env, signal: new AbortController().signal, progress: () => undefined };

/** A server of its own: these fixes change the whole server. */
describe.each(testMajors)('PostgreSQL %i', (version) => {
  let folder = '';
  let server: ScratchServer;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'policy-'));
    chmodSync(folder, 0o755);
    const key = join(folder, 'server.key');
    copyFileSync('test/fixtures/tls/server.key', key);
    copyFileSync(resolve('test/fixtures/tls/server.crt'), join(folder, 'server.crt'));
    chmodSync(key, 0o600);
    const { uid, gid } = await serverUser();
    if (uid !== undefined && gid !== undefined) chownSync(key, uid, gid);
    const settings = {
      ssl_cert_file: join(folder, 'server.crt'),
      ssl_key_file: key,
      shared_preload_libraries: 'pg_stat_statements',
    };
    server = await startScratch({ version, source: 'embedded', settings }, services);
  });
  afterAll(async () => {
    await server?.stop();
    rmSync(folder, { recursive: true });
  });

  const findings = async (file: string, query = '') =>
    (await policyOf(`${server.url('postgres')}${query}`, file)).findings;

  test('TLS: off, not asked for and not used are found, and each fix mends it', async () => {
    const url = server.url('postgres');
    const file = 'tls: everywhere';
    const off = (await findings(file)).filter(({ rule }) => rule.startsWith('tls-'));
    expect(off.map(({ rule }) => rule)).toEqual(['tls-off']);
    for (const one of off) await applyFix(one, url);
    const plain = await connect(`${url}?sslmode=disable`, { applicationName: 'old client' });
    const on = (await findings(file, '?sslmode=require')).filter(({ rule }) => rule.startsWith('tls-'));
    expect(new Set(on.map(({ rule }) => rule))).toEqual(new Set(['tls-not-required', 'tls-connection']));
    expect(
      (await findings('tls: required', '?sslmode=require')).filter(({ rule }) => rule.startsWith('tls-')),
    ).toEqual([]);
    for (const one of on) {
      if (one.rule === 'tls-connection') await applyFix(one, `${url}?sslmode=require`);
      else execFileSync('sh', ['-c', one.fix ?? 'false']);
    }
    await applyFix({ ...(on[0] ?? fail()), fix: 'SELECT pg_reload_conf();' }, `${url}?sslmode=require`);
    await plain.close();
    expect((await findings(file, '?sslmode=require')).filter(({ rule }) => rule.startsWith('tls-'))).toEqual(
      [],
    );
    await expect(connect(`${url}?sslmode=disable`)).rejects.toThrow(/pg_hba.conf/);
  });

  test('pg_stat_statements that is loaded and not made is made', async () => {
    const found = (await findings('tls: off', '?sslmode=require')).filter(
      ({ rule }) => rule === 'statements-missing',
    );
    expect(found.map(({ fix }) => fix)).toEqual(['CREATE EXTENSION IF NOT EXISTS pg_stat_statements;']);
    for (const one of found) await applyFix(one, `${server.url('postgres')}?sslmode=require`);
    expect(
      told(await policyOf(`${server.url('postgres')}?sslmode=require`, 'tls: off')).join(),
    ).not.toContain('statements');
  });

  test('connections that are taken and idle are told, and ended by the shown SQL', async () => {
    const url = `${server.url('postgres')}?sslmode=require`;
    const idle = await Promise.all(Array.from({ length: 12 }, () => connect(url)));
    const file = 'tls: off\nlimits: { connections: 9%, idle: 1ms }';
    const found = (await findings(file, '?sslmode=require')).filter(
      ({ rule }) => rule === 'connections-high',
    );
    expect(found[0]?.title).toMatch(/^\d+ of \d+ connections are taken \(\d+ %\); the limit is 9 %$/);
    expect(found[0]?.detail).toMatch(/: \d+ connections, \d+ idle/);
    for (const one of found) await applyFix(one, url);
    for (const one of idle) await one.close();
    expect(
      (await findings(file, '?sslmode=require')).filter(({ rule }) => rule === 'connections-high'),
    ).toEqual([]);
  });

  test('databases on their way to wraparound are told, and frozen by the shown SQL', async () => {
    const url = `${server.url('postgres')}?sslmode=require`;
    const session = await connect(url);
    await session.execute(`
      create table burnt (id int primary key);
      do $$ begin for n in 1..20000 loop begin insert into burnt values (n); exception when others then null; end; end loop; end $$`);
    await session.close();
    const file = 'tls: off\nlimits: { transaction-age: 10000 }';
    const found = (await findings(file, '?sslmode=require')).filter(({ rule }) => rule === 'wraparound-near');
    expect(found.map(({ subject }) => subject)).toEqual(expect.arrayContaining(['postgres', 'template1']));
    for (const one of found) {
      const own = new URL(url);
      own.pathname = `/${one.subject}`;
      await applyFix(one, own.href);
    }
    expect(
      (await findings(file, '?sslmode=require')).filter(({ rule }) => rule === 'wraparound-near'),
    ).toEqual([]);
  });
});

function fail(): never {
  throw new Error('there is no finding');
}

import { chmodSync, chownSync, copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { connect } from '../../src/postgres/connect.js';
import { startScratch } from '../../src/postgres/scratch/server.js';
import { serverUser } from '../../src/postgres/scratch/server-user.js';

export interface SecuredServer {
  /** `127.0.0.1:5433` without a scheme; the certificate is for `localhost`. */
  readonly port: number;
  /** Folder of its socket. */
  readonly sockets: string;
  /** The certificate of the server, which is its own root and lets `by_cert` in. */
  readonly certificate: string;
  readonly key: string;
  /** Address of a superuser, without TLS. */
  readonly admin: string;
  stop(): Promise<void>;
}

/** What every role that has a password has. */
export const rolePassword = 'pa:ss/w@rd-hidden';

/**
 * `by_scram` comes by TLS alone, `by_md5` by whatever way, `by_cert` by TLS with a certificate, `by_socket` by the
 * socket without a password. Each is a superuser, but not `plain`, which comes as `by_scram` does.
 */
const hba = `
local   all by_socket trust
local   all postgres  trust
hostssl all by_cert   127.0.0.1/32 cert map=certs
hostssl all by_scram  127.0.0.1/32 scram-sha-256
hostssl all plain     127.0.0.1/32 scram-sha-256
host    all by_md5    127.0.0.1/32 md5
host    all postgres  127.0.0.1/32 scram-sha-256
`;

const roles = `
create role by_socket login superuser;
create role by_cert login superuser;
create role plain login createdb password '${rolePassword}';
create role by_scram login superuser password '${rolePassword}';
set password_encryption = md5;
create role by_md5 login superuser password '${rolePassword}'`;

/** Starts a server that speaks TLS by a certificate of its own, and lets roles in by several ways. */
export async function startSecured(version: number): Promise<SecuredServer> {
  const folder = mkdtempSync(join(tmpdir(), 'secured-'));
  chmodSync(folder, 0o755);
  const file = (name: string): string => join(folder, name);
  copyFileSync(resolve('test/fixtures/tls/server.key'), file('server.key'));
  copyFileSync(resolve('test/fixtures/tls/server.crt'), file('server.crt'));
  writeFileSync(file('hba.conf'), hba);
  writeFileSync(file('ident.conf'), 'certs localhost by_cert\n');
  const { uid, gid } = await serverUser();
  // PostgreSQL refuses a key that others can read, and wants a folder for its socket that it can write to.
  chmodSync(file('server.key'), 0o600);
  if (uid !== undefined && gid !== undefined)
    for (const path of [folder, file('server.key')]) chownSync(path, uid, gid);
  const settings = {
    ssl: 'on',
    ssl_cert_file: file('server.crt'),
    ssl_key_file: file('server.key'),
    ssl_ca_file: file('server.crt'),
    hba_file: file('hba.conf'),
    ident_file: file('ident.conf'),
  };
  const services = { env: process.env, signal: new AbortController().signal, progress: () => undefined };
  const server = await startScratch({ version, source: 'embedded', settings }, services);
  const admin = server.url('postgres');
  const session = await connect(admin);
  await session.execute(roles);
  const [row] = await session.query<{ sockets: string }>(
    `select current_setting('unix_socket_directories') as sockets`,
  );
  await session.close();
  return {
    port: Number(new URL(admin).port),
    sockets: row?.sockets ?? '',
    certificate: file('server.crt'),
    key: resolve('test/fixtures/tls/server.key'),
    admin,
    async stop() {
      await server.stop();
      rmSync(folder, { recursive: true });
    },
  };
}

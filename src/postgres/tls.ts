import { readFile } from 'node:fs/promises';
import type { ConnectionOptions } from 'node:tls';
import { messageOf, UserError } from '../core/errors.js';

/** One way to talk to the server: plain text, or TLS with these options. */
export type Transport = false | ConnectionOptions;

export interface TransportPlan {
  /** The address without what is said about TLS. */
  readonly address: string;
  /** To try in this order: the next one only when the server speaks no TLS. */
  readonly transports: readonly [Transport, ...Transport[]];
}

const modes = ['disable', 'allow', 'prefer', 'require', 'verify-ca', 'verify-full'] as const;
type Mode = (typeof modes)[number];

const unverified: ConnectionOptions = { rejectUnauthorized: false };

/**
 * Reads `sslmode`, `sslrootcert`, `sslcert` and `sslkey` with libpq's meaning (`require` encrypts and does not
 * verify, unless a root certificate is given), which the client library does not keep. Also `ssl=require`, as
 * asyncpg writes it. Without a mode: plain on this machine, else TLS where the server has it.
 * Source: "SSL Support" in PostgreSQL's libpq manual.
 */
export async function planTransports(address: string): Promise<TransportPlan> {
  const [server = '', query = ''] = address.split(/\?(.*)/s);
  const params = new URLSearchParams(query);
  const mode =
    readMode(params.get('sslmode') ?? params.get('ssl')) ?? (isLocal(server, params) ? 'disable' : 'prefer');
  const files = {
    ca: await readPem(params, 'sslrootcert'),
    cert: await readPem(params, 'sslcert'),
    key: await readPem(params, 'sslkey'),
  };
  for (const name of ['sslmode', 'ssl', 'sslrootcert', 'sslcert', 'sslkey']) params.delete(name);
  const rest = params.toString();
  return {
    address: rest ? `${server}?${rest}` : server,
    transports: isSocket(server, params) ? [false] : transportsOf(mode, definedOnly(files)),
  };
}

function transportsOf(mode: Mode, files: ConnectionOptions): readonly [Transport, ...Transport[]] {
  switch (mode) {
    case 'disable':
      return [false];
    case 'allow':
    case 'prefer':
      return [{ ...files, ...unverified }, false];
    case 'require':
      return files.ca ? transportsOf('verify-ca', files) : [{ ...files, ...unverified }];
    case 'verify-ca':
      return [{ ...files, checkServerIdentity: () => undefined }];
    case 'verify-full':
      return [files];
  }
}

function readMode(text: string | null): Mode | undefined {
  if (text === null) return undefined;
  if (text === 'true' || text === '1' || text === 'no-verify') return 'require';
  if (text === 'false' || text === '0') return 'disable';
  const mode = modes.find((name) => name === text);
  if (mode) return mode;
  throw new UserError({
    what: `${JSON.stringify(text)} is not an sslmode`,
    where: 'database address',
    fix: `write one of ${modes.join(', ')}`,
  });
}

function hostOf(server: string, params: URLSearchParams): string {
  return params.get('host') ?? /^\w+:\/\/(?:[^/@]*@)?(\[[^\]]*\]|[^:/]*)/.exec(server)?.[1] ?? '';
}

/** A socket of this machine knows no TLS, and libpq passes over what is said about it. */
function isSocket(server: string, params: URLSearchParams): boolean {
  return /^(?:\/|%2F)/i.test(hostOf(server, params));
}

function isLocal(server: string, params: URLSearchParams): boolean {
  const host = hostOf(server, params);
  return host === '' || /^(localhost|127\.[\d.]+|\[?::1\]?)$/.test(host);
}

async function readPem(params: URLSearchParams, name: string): Promise<string | undefined> {
  const path = params.get(name);
  // `system` means the trusted roots, and those are what Node takes by itself.
  if (!path || path === 'system') return undefined;
  return readFile(path, 'utf8').catch((cause: unknown) => {
    throw new UserError(
      { what: `${path} cannot be read: ${messageOf(cause)}`, where: name, fix: 'name a readable PEM file' },
      { cause },
    );
  });
}

function definedOnly(files: Record<string, string | undefined>): ConnectionOptions {
  return Object.fromEntries(Object.entries(files).filter(([, value]) => value !== undefined));
}

import { createHash } from 'node:crypto';
import { chown } from 'node:fs/promises';
import { join } from 'node:path';
import { UserError } from '../../core/errors.js';
import type { Binaries } from './binaries.js';
import type { Cache } from './cache.js';
import { plainEnv, runChild } from './child.js';
import { diskFull } from './disk-full.js';
import type { ScratchServices } from './model.js';
import type { ServerUser } from './server-user.js';

const keptBases = 4;

export interface DataRequest {
  readonly binaries: Binaries;
  readonly cache: Cache;
  readonly user: ServerUser;
  readonly services: ScratchServices;
}

/** A folder that holds an initialised, stopped cluster in `data`; made on the first call with these programs. */
export async function initialisedData(request: DataRequest): Promise<string> {
  const name = `data-${digest([request.binaries.identity, String(request.user.uid), ...initArguments()])}`;
  const { cache } = request;
  return (await cache.find(name)) ?? cache.make(name, (folder) => initialise(request, folder));
}

/** The cache's name of the stopped cluster that holds a base database with that key. */
export function baseName(request: DataRequest, key: readonly string[]): string {
  return `base-${digest([request.binaries.identity, String(request.user.uid), ...initArguments(), ...key])}`;
}

/** Keeps a stopped cluster's `data` under that name, and forgets those that were not used for longest. */
export async function keepBase(request: DataRequest, name: string, data: string): Promise<void> {
  await request.cache.make(name, async (folder) => {
    await giveTo(folder, request.user);
    await copyData(data, folder, request);
  });
  await request.cache.trim('base-', keptBases);
}

/**
 * Copies a stopped cluster's folder to `data` in `folder`, as the server's user. The copy is named whole: told only the
 * folder, `cp` would make it anew where the watchdog of a killed run has just removed it, and nobody would guard that.
 */
export async function copyData(data: string, folder: string, request: DataRequest): Promise<void> {
  const { user, services } = request;
  const options = { ...user, cwd: '/', env: plainEnv(services.env), signal: services.signal };
  const result = await runChild('cp', ['-Rp', data, join(folder, 'data')], options);
  if (result.code === 0) return;
  throw diskFull(result.stderr, folder) ?? new Error(`cp ${data}: ${result.stderr || result.startError}`);
}

/** Makes the server's user the owner of a folder of ours. */
export async function giveTo(folder: string, user: ServerUser): Promise<void> {
  if (user.uid !== undefined && user.gid !== undefined) await chown(folder, user.uid, user.gid);
}

/**
 * UTF-8 everywhere, code-point order, one superuser `postgres`: by socket without a password (its folder is
 * closed to others), by TCP with one. Small WAL segments make the folder, and so every start, 10 MB lighter.
 */
function initArguments(): string[] {
  const characters = process.platform === 'darwin' ? 'en_US.UTF-8' : 'C.UTF-8';
  return [
    ['--username=postgres', '--encoding=UTF8', '--locale=C', `--lc-ctype=${characters}`],
    ['--auth-local=trust', '--auth-host=scram-sha-256', '--no-sync', '--wal-segsize=1'],
  ].flat();
}

async function initialise({ binaries, user, services }: DataRequest, folder: string): Promise<void> {
  await giveTo(folder, user);
  const args = ['-D', join(folder, 'data'), ...initArguments()];
  const options = { ...user, cwd: folder, env: plainEnv(services.env), signal: services.signal };
  const result = await runChild(join(binaries.bin, 'initdb'), args, options);
  if (result.code === 0) return;
  throw (
    diskFull(result.stderr, folder) ?? cannotInitialise(binaries, result.stderr || `${result.startError}`)
  );
}

function cannotInitialise(binaries: Binaries, reason: string): UserError {
  const lines = reason.trim().split('\n');
  const foreign = binaries.source === 'embedded' && /ENOENT|error while loading shared|GLIBC/.test(reason);
  return new UserError({
    what: `the ${binaries.source} PostgreSQL could not set up its data folder: ${lines.slice(0, 3).join('; ')}`,
    where: 'scratch Postgres',
    ...(foreign ? { why: 'the embedded programs need glibc; Alpine and other musl systems have none' } : {}),
    fix: foreign
      ? 'install the system’s own PostgreSQL (on Alpine: apk add postgresql17), or give database-url'
      : 'mend what it says, or give database-url with the address of an empty database',
  });
}

function digest(parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 20);
}

import { type ChildProcess, spawn } from 'node:child_process';
import { open, readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { UserError } from '../../core/errors.js';
import { pickEnv } from './child.js';
import { diskFull } from './disk-full.js';
import type { ScratchServices } from './model.js';
import type { ServerUser } from './server-user.js';

/** Nothing here survives a crash of the machine, and nothing has to. */
const fastSettings: Readonly<Record<string, string>> = {
  autovacuum: 'off',
  // Shared memory as files of the data folder, so that removing the folder removes it.
  dynamic_shared_memory_type: 'mmap',
  fsync: 'off',
  full_page_writes: 'off',
  jit: 'off',
  listen_addresses: '127.0.0.1',
  log_min_messages: 'log',
  log_timezone: 'UTC',
  max_locks_per_transaction: '256',
  max_wal_senders: '0',
  max_wal_size: '128MB',
  min_wal_size: '32MB',
  password_encryption: 'scram-sha-256',
  shared_buffers: '32MB',
  synchronous_commit: 'off',
  timezone: 'UTC',
  unix_socket_permissions: '0700',
  wal_level: 'minimal',
};

const readyWithinMs = 60_000;
const portTries = 5;

export interface PostmasterOptions {
  /** Folder with the `postgres` program. */
  readonly bin: string;
  /** The run's folder: `data` is in it, the socket and the log come into it. */
  readonly folder: string;
  readonly user: ServerUser;
  readonly settings: Readonly<Record<string, string>>;
  readonly services: ScratchServices;
}

export interface Postmaster {
  readonly port: number;
  /** Ends it with a checkpoint, so that its data folder can be copied. */
  stopCleanly(): Promise<void>;
}

/** Starts the server and waits until it takes connections. Throws `UserError` with the server's own words. */
export async function startPostmaster(options: PostmasterOptions): Promise<Postmaster> {
  for (let attempt = 1; ; attempt++) {
    const port = await freePort();
    const { child, exited } = await spawnPostgres(options, port);
    if (await becomesReady(options, exited)) {
      return {
        port,
        async stopCleanly() {
          child.kill('SIGINT');
          await exited;
        },
      };
    }
    const log = await readFile(join(options.folder, 'log'), 'utf8').catch(() => '');
    // Between our look and the server's start somebody else took the port.
    if (attempt < portTries && /could not create any TCP\/IP sockets/.test(log)) continue;
    throw diskFull(log, options.folder) ?? didNotStart(log);
  }
}

interface PostgresProcess {
  readonly child: ChildProcess;
  readonly exited: Promise<void>;
}

async function spawnPostgres(options: PostmasterOptions, port: number): Promise<PostgresProcess> {
  const { bin, folder, user, settings, services } = options;
  const all = Object.entries({ ...fastSettings, ...settings }).flatMap(([name, value]) => [
    '-c',
    `${name}=${value}`,
  ]);
  const args = ['-D', join(folder, 'data'), '-p', String(port), '-k', folder, ...all];
  const log = await open(join(folder, 'log'), 'w');
  try {
    const child = spawn(join(bin, 'postgres'), args, {
      cwd: '/',
      // The runner's mark lets it end what a cancelled job left.
      env: pickEnv(services.env, (name) => name === 'PATH' || name === 'RUNNER_TRACKING_ID'),
      stdio: ['ignore', log.fd, log.fd],
      detached: true,
      ...(user.uid === undefined ? {} : { uid: user.uid }),
      ...(user.gid === undefined ? {} : { gid: user.gid }),
    });
    child.unref();
    // Listens at once: a server that refuses its settings ends before anything else here goes on.
    const exited = new Promise<void>((resolve) => {
      child.once('exit', () => resolve());
      child.once('error', () => resolve());
    });
    return { child, exited };
  } finally {
    await log.close();
  }
}

/** False when the server ended instead. The server itself writes its state into the eighth line of its pid file. */
async function becomesReady(
  { folder, services }: PostmasterOptions,
  exited: Promise<void>,
): Promise<boolean> {
  const pidFile = join(folder, 'data', 'postmaster.pid');
  const deadline = Date.now() + readyWithinMs;
  let ended = false;
  exited.then(() => {
    ended = true;
  });
  while (!ended && Date.now() < deadline) {
    services.signal.throwIfAborted();
    const lines = await readFile(pidFile, 'utf8').catch(() => '');
    if (lines.split('\n')[7]?.trim() === 'ready') return true;
    await sleep(3);
  }
  return false;
}

async function freePort(): Promise<number> {
  const probe = createServer();
  return new Promise((resolve, reject) => {
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => (address && typeof address === 'object' ? resolve(address.port) : reject()));
    });
  });
}

function didNotStart(log: string): UserError {
  const lines = log
    .split('\n')
    .filter((line) => /FATAL|PANIC|HINT|DETAIL|error/i.test(line))
    .map((line) => line.replace(/^.*?(FATAL|PANIC|HINT|DETAIL):\s*/, ''));
  return new UserError({
    what: `the scratch server did not start: ${lines.slice(0, 4).join('; ') || 'it gave no reason within 60 s'}`,
    where: 'scratch Postgres',
    fix: 'check the settings that were given for it, or give database-url with the address of an empty database',
  });
}

import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { connect } from '../../src/postgres/connect.js';
import { findBinaries } from '../../src/postgres/scratch/binaries.js';
import { openCache } from '../../src/postgres/scratch/cache.js';
import { copyData, giveTo } from '../../src/postgres/scratch/data-folder.js';
import { startPostmaster } from '../../src/postgres/scratch/postmaster.js';
import { openRunFolder } from '../../src/postgres/scratch/run-folder.js';
import { type ScratchServer, startScratch } from '../../src/postgres/scratch/server.js';
import { serverUser } from '../../src/postgres/scratch/server-user.js';
import type { TestMajor } from './server.js';

const services = {
  env: process.env,
  signal: new AbortController().signal,
  progress: () => undefined,
};

export interface Replicated {
  readonly primary: ScratchServer;
  /** Address of a database on the standby. */
  standby(database: string): string;
}

/** A primary with a standby that streams from it under the name `standby`, both of their own and gone afterwards. */
export async function withStandby<T>(
  major: TestMajor,
  body: (servers: Replicated) => Promise<T>,
): Promise<T> {
  const settings = { wal_level: 'replica', max_wal_senders: '4', hot_standby: 'on' };
  const primary = await startScratch({ version: major, source: 'embedded', settings }, services);
  const user = await serverUser();
  const folder = await openRunFolder(services.env, user);
  try {
    const cache = await openCache(services.env, user, undefined);
    const binaries = await findBinaries({ major, source: 'embedded', cache, user, services });
    const label = await copyRunning(primary, (data) =>
      copyData(data, folder.path, { binaries, cache, user, services }),
    );
    const data = join(folder.path, 'data');
    await rm(join(data, 'postmaster.pid'), { force: true });
    await rm(join(data, 'pg_wal'), { recursive: true });
    await mkdir(join(data, 'pg_wal'), { mode: 0o700 });
    await giveTo(join(data, 'pg_wal'), user);
    for (const [name, text] of Object.entries({ backup_label: label, 'standby.signal': '' })) {
      await writeFile(join(data, name), text);
      await giveTo(join(data, name), user);
    }
    const { port } = await startPostmaster({
      bin: binaries.bin,
      folder: folder.path,
      user,
      services,
      settings: { ...settings, primary_conninfo: `${libpq(primary)} application_name=standby` },
    });
    return await body({
      primary,
      standby(database) {
        const url = new URL(primary.url(database));
        url.port = String(port);
        return url.href;
      },
    });
  } finally {
    await folder.watchdog.release();
    await primary.stop();
  }
}

/** Copies the data folder between the start and the end of a backup; the label that belongs into the copy. */
async function copyRunning(primary: ScratchServer, copy: (data: string) => Promise<void>): Promise<string> {
  const session = await connect(primary.url('postgres'));
  try {
    const old = session.serverMajor < 15;
    await session.query(
      old ? `select pg_start_backup('standby', true, false)` : `select pg_backup_start('standby', true)`,
    );
    const [row] = await session.query<{ data: string }>(`select current_setting('data_directory') as data`);
    await copy(row?.data ?? '');
    const [end] = await session.query<{ labelfile: string }>(
      `select labelfile from ${old ? 'pg_stop_backup(false, false)' : 'pg_backup_stop(false)'}`,
    );
    return end?.labelfile ?? '';
  } finally {
    await session.close();
  }
}

function libpq(primary: ScratchServer): string {
  const { hostname, port, username, password } = new URL(primary.url('postgres'));
  return `host=${hostname} port=${port} user=${username} password=${password}`;
}

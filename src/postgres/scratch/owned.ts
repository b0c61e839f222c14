import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { connect } from '../connect.js';
import { assemble, makeTemplates, type RunningServer } from './assemble.js';
import { findBinaries } from './binaries.js';
import { openCache } from './cache.js';
import { baseName, copyData, type DataRequest, initialisedData, keepBase } from './data-folder.js';
import { type Databases, openDatabases } from './databases.js';
import type { ScratchOptions, ScratchServer, ScratchServices } from './model.js';
import { type Postmaster, startPostmaster } from './postmaster.js';
import { openRunFolder, type RunFolder } from './run-folder.js';
import { serverUser } from './server-user.js';
import { defaultMajor } from './versions.js';

const prefix = 'scratch_';

interface OwnedRun {
  readonly folder: RunFolder;
  readonly data: DataRequest;
  readonly options: ScratchOptions;
}

/** Starts a server of our own from programs on this machine (`installed`) or fetched ones (`embedded`). */
export async function startOwned(
  source: 'auto' | 'installed' | 'embedded',
  options: ScratchOptions,
  services: ScratchServices,
): Promise<ScratchServer> {
  const user = await serverUser();
  const cache = await openCache(services.env, user, options.cacheDir);
  const major = options.version ?? defaultMajor;
  const binaries = await findBinaries({ major, source, cache, user, services });
  const data: DataRequest = { binaries, cache, user, services };
  const clean = await initialisedData(data);
  const folder = await openRunFolder(services.env, user);
  try {
    return await startIn({ folder, data, options }, clean);
  } catch (error) {
    await folder.watchdog.release();
    throw error;
  }
}

async function startIn(run: OwnedRun, clean: string): Promise<ScratchServer> {
  const { data, options } = run;
  const cachedName = options.base && baseName(data, baseKey(options));
  const cached = cachedName && (await data.cache.find(cachedName));
  await copyData(join(cached ?? clean, 'data'), run.folder.path, data);
  let server = await startOn(run);
  if (!cached) {
    await makeTemplates(server, options);
    if (cachedName) server = await keepAndRestart(run, server, cachedName);
  }
  return assemble(server, options);
}

function baseKey({ before, settings, base }: ScratchOptions): string[] {
  return [JSON.stringify(before ?? []), JSON.stringify(settings ?? {}), base?.key ?? ''];
}

interface OwnedServer extends RunningServer {
  readonly postmaster: Postmaster;
}

async function startOn({ folder, data, options }: OwnedRun): Promise<OwnedServer> {
  const { binaries, user, services } = data;
  const settings = options.settings ?? {};
  const postmaster = await startPostmaster({
    bin: binaries.bin,
    folder: folder.path,
    user,
    settings,
    services,
  });
  const password = randomBytes(18).toString('hex');
  const databases = await openBySocket(folder.path, postmaster.port);
  await databases.admin.execute(`alter role postgres password '${password}'`);
  return {
    source: binaries.source,
    databases,
    postmaster,
    prefix,
    url: (database) =>
      `postgresql://postgres:${password}@127.0.0.1:${postmaster.port}/${encodeURIComponent(database)}`,
    async remove() {
      await databases.close();
      await folder.watchdog.release();
    },
    async leave() {
      await folder.watchdog.dismiss();
      return { kind: 'folder', folder: folder.path };
    },
  };
}

function openBySocket(folder: string, port: number): Promise<Databases> {
  const address = (database: string) =>
    `postgresql:///${encodeURIComponent(database)}?host=${encodeURIComponent(folder)}&port=${port}&user=postgres`;
  return openDatabases({ url: address, open: () => connect(address('postgres')), prefix });
}

/** A stopped cluster can be copied as files: keeps this one under that name and goes on with it. */
async function keepAndRestart(run: OwnedRun, server: OwnedServer, name: string): Promise<OwnedServer> {
  await server.databases.close();
  await server.postmaster.stopCleanly();
  await keepBase(run.data, name, join(run.folder.path, 'data'));
  return startOn(run);
}

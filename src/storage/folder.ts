import { chmod, copyFile, mkdir, mkdtemp, open, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { messageOf, UserError } from '../core/errors.js';
import { type Store, StoreError } from './store.js';

/** A folder of this machine; it is made when it is not there. Absolute. */
export function folderStore(folder: string): Store {
  const at = (name: string): string => join(folder, name);
  return {
    description: folder,
    async workFolder() {
      await prepare(folder);
      // On the same disk, so that a file comes in by one renaming.
      return mkdtemp(at('.lockkeeper-work-'));
    },
    async list() {
      await prepare(folder);
      const entries = await readdir(folder, { withFileTypes: true });
      return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
    },
    put: (name, { path }) =>
      storing(async () => {
        await chmod(path, 0o600);
        await sync(path);
        await rename(path, at(name));
        await sync(folder);
      }),
    get: (name, path) => storing(() => copyFile(at(name), path)),
    remove: (name) => storing(() => rm(at(name))),
  };
}

async function prepare(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
    await rm(await mkdtemp(join(folder, '.lockkeeper-probe-')), { recursive: true });
  } catch (cause) {
    throw new UserError(
      {
        what: `backups cannot be kept in ${folder}: ${messageOf(cause)}`,
        where: 'store',
        fix: 'name a folder that can be written',
      },
      { cause },
    );
  }
}

/** What is in a file or folder is on the disk when this is done. */
async function sync(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function storing<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    throw new StoreError(messageOf(cause), { cause });
  }
}

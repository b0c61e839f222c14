import { chmod, copyFile, mkdir, mkdtemp, open, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { messageOf, UserError } from '../core/errors.js';
import { type Removal, type Store, StoreError } from './store.js';

/** A folder of this machine; it is made when it is not there. Absolute. */
export function folderStore(folder: string): Store {
  const at = (name: string): string => join(folder, name);
  return {
    description: folder,
    atRest: undefined,
    makeRoom: 'make room: the dump is written to the folder of `store`; name a larger disk there',
    async workFolder() {
      await prove(folder);
      // On the same disk, so that a file comes in by one renaming.
      return mkdtemp(at('.lockkeeper-work-'));
    },
    prove: () => prove(folder),
    async list() {
      const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
        if (codeOf(error) === 'ENOENT') return [];
        throw unusable(folder, error);
      });
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
    async remove(names) {
      const removed: string[] = [];
      try {
        for (const name of names) {
          await storing(() => rm(at(name), { force: true }));
          removed.push(name);
        }
        return { removed };
      } catch (error) {
        if (!(error instanceof StoreError)) throw error;
        return { removed, failure: error } satisfies Removal;
      }
    },
  };
}

async function prove(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
    await rm(await mkdtemp(join(folder, '.lockkeeper-probe-')), { recursive: true });
  } catch (cause) {
    throw unusable(folder, cause);
  }
}

function unusable(folder: string, cause: unknown): UserError {
  return new UserError(
    {
      what: `backups cannot be kept in ${folder}: ${messageOf(cause)}`,
      where: 'store',
      fix: 'name a folder that can be read and written',
    },
    { cause },
  );
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
    const refused = ['EACCES', 'EPERM', 'EROFS'].includes(String(codeOf(cause)));
    throw new StoreError(messageOf(cause), {
      cause,
      ...(refused ? { fix: 'allow reading and writing in that folder' } : {}),
    });
  }
}

function codeOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
}

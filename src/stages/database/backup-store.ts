import { resolve } from 'node:path';
import { UserError } from '../../core/errors.js';
import type { Host } from '../../host/host.js';
import { folderStore } from '../../storage/folder.js';
import type { Store } from '../../storage/store.js';

export interface StoreGiven {
  readonly store?: string | undefined;
  readonly workingDirectory?: string | undefined;
}

/** The folder that `store` names. Throws `UserError`. */
export function openStore({ store, workingDirectory = '.' }: StoreGiven, host: Host): Store {
  if (store !== undefined && !/^[a-z][a-z0-9+.-]*:\/\//i.test(store)) {
    return folderStore(resolve(host.cwd, workingDirectory, store));
  }
  throw new UserError({
    what: store === undefined ? 'it is missing' : 'it is not a folder',
    where: 'store',
    fix: 'name the folder where backups are kept: backups, or a mounted disk',
  });
}

import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import { UserError } from '../../core/errors.js';
import type { Host } from '../../host/host.js';
import { folderStore } from '../../storage/folder.js';
import { isS3, readS3Place, type S3Given } from '../../storage/s3/place.js';
import type { Store } from '../../storage/store.js';

export interface StoreGiven extends Omit<S3Given, 'store'> {
  readonly store?: string | undefined;
  readonly workingDirectory?: string | undefined;
  readonly timeout?: number | undefined;
}

/** The folder or the bucket that `store` names. Throws `UserError`. */
export async function openStore(given: StoreGiven, host: Host): Promise<Store> {
  const { store, workingDirectory = '.' } = given;
  if (store !== undefined && isS3(store)) return openBucket({ ...given, store }, host);
  if (store !== undefined && !/^[a-z][a-z0-9+.-]*:\/\//i.test(store)) {
    return folderStore(resolve(host.cwd, workingDirectory, store));
  }
  throw new UserError({
    what: store === undefined ? 'it is missing' : 'it is no folder and no bucket',
    where: 'store',
    fix: 'name the place where backups are kept: a folder, or s3://bucket/prefix',
  });
}

async function openBucket(given: StoreGiven & S3Given, { env, clock, signal }: Host): Promise<Store> {
  const place = readS3Place(given, env);
  if (!('bucket' in place)) throw new UserError(place);
  const { s3Store } = await import('../../storage/s3/s3-store.js');
  return s3Store(place, {
    clock,
    signal,
    timeoutMs: given.timeout ?? 3_600_000,
    temporary: env.TMPDIR || env.RUNNER_TEMP || tmpdir(),
  });
}

/** What of it no outlet may show. */
export function storeSecrets(given: StoreGiven): readonly (string | undefined)[] {
  return [given.s3AccessKeyId, given.s3SecretAccessKey, given.s3SessionToken];
}

import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import { UserError } from '../../core/errors.js';
import type { Host } from '../../host/host.js';
import { folderStore } from '../../storage/folder.js';
import { isS3, readS3Place } from '../../storage/s3/place.js';
import type { Store } from '../../storage/store.js';
import type { StoreGiven } from './backup-inputs.js';
import { storeProblems } from './backup-problems.js';

/** The folder or the bucket that `store` names. Throws `UserError`. */
export async function openStore(given: StoreGiven, host: Host): Promise<Store> {
  const { store = '', workingDirectory = '.' } = given;
  const problems = storeProblems(given);
  if (problems.length > 0) throw new UserError(problems);
  if (!isS3(store)) return folderStore(resolve(host.cwd, workingDirectory, store));
  const { env, clock, signal } = host;
  const place = readS3Place({ ...given, store }, env);
  if (!('bucket' in place)) throw new UserError(place);
  const { s3Store } = await import('../../storage/s3/s3-store.js');
  const temporary = env.TMPDIR || env.RUNNER_TEMP || tmpdir();
  return s3Store(place, { clock, signal, timeoutMs: given.timeout ?? 3_600_000, temporary });
}

/** What of it no outlet may show. */
export function storeSecrets(given: StoreGiven): readonly (string | undefined)[] {
  return [given.s3AccessKeyId, given.s3SecretAccessKey, given.s3SessionToken];
}

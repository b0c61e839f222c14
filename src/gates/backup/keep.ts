import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { measureFile } from '../../storage/local-file.js';
import { type LocalFile, StoreError } from '../../storage/store.js';
import type { Cipher } from './cipher.js';
import { explainFailure } from './explain.js';
import type { BackupInput, Steps } from './input.js';
import { type Manifest, writeManifest } from './manifest.js';
import { type BackupPart, backupName } from './name.js';
import { backupRules } from './rules.js';
import type { Source } from './source.js';
import { findingOf, NoBackup } from './stop.js';

/** One backup on its way. */
export interface Work {
  readonly input: BackupInput;
  readonly source: Source;
  readonly cipher: Cipher | undefined;
  readonly steps: Steps;
  /** Absolute; removed in the end, whatever happens. */
  readonly folder: string;
}

/** The name of one of its files in the store. */
export function nameOf({ input, source }: Work, part: BackupPart): string {
  const ending = input.recipient ? `.${input.recipient.encryption}` : '';
  return backupName({ ...source, part }, ending);
}

/** The file as it will be stored. The one in the clear is gone afterwards. */
export async function encrypt(work: Work, part: BackupPart, path: string): Promise<LocalFile> {
  const { cipher, steps, input } = work;
  if (!cipher) return measureFile(path, input.signal);
  const target = `${path}.encrypted`;
  const reason = await steps.time('encrypt', () => cipher(path, target));
  await rm(path, { force: true });
  if (reason === undefined) return measureFile(target, input.signal);
  throw new NoBackup(
    findingOf(backupRules.notEncrypted, {
      title: `${nameOf(work, part)} could not be encrypted`,
      detail: reason,
      fix: 'check the recipient in encrypt',
      subject: work.source.database,
    }),
  );
}

/** First the manifest, so that a dump in the store always has one. */
export async function storeBackup(work: Work, manifest: Manifest, dump: LocalFile): Promise<void> {
  const { input, folder, steps } = work;
  const path = join(folder, 'manifest');
  const names = { dump: nameOf(work, 'dump'), manifest: nameOf(work, 'manifest') };
  await writeFile(path, writeManifest(manifest), { mode: 0o600 });
  const described = await encrypt(work, 'manifest', path);
  input.progress(`storing ${names.dump} in ${input.store.description}`);
  try {
    await steps.time('store', async () => {
      await input.store.put(names.manifest, described);
      await input.store.put(names.dump, dump);
    });
  } catch (error) {
    await input.store.remove([names.dump, names.manifest]);
    if (!(error instanceof StoreError)) throw error;
    throw new NoBackup(
      findingOf(backupRules.notStored, {
        title: `${names.dump} could not be stored in ${input.store.description}`,
        detail: error.message,
        fix: error.fix ?? explainFailure(error.message, input.store),
        subject: work.source.database,
      }),
    );
  }
}

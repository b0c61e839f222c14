import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { writeBundle } from '../../scripts/write-bundle.js';
import { listFiles } from '../../src/host/list-files.js';

/** Folder of a bundle made from what `tsc` emitted just now; made once for all test files. */
export async function freshBundle(): Promise<string> {
  const root = process.cwd();
  const bundles = join(root, 'build/bundles');
  const name = await hashOf(root, ['build/src', 'build/scripts']);
  const folder = join(bundles, name);
  if (existsSync(folder)) return folder;
  await mkdir(bundles, { recursive: true });
  const made = join(bundles, `${name}.${process.pid}`);
  await writeBundle(root, made);
  // Another worker may have been faster; then its bundle is the same.
  await rename(made, folder).catch(() => rm(made, { recursive: true }));
  const stale = (await readdir(bundles)).filter((other) => !other.startsWith(name));
  await Promise.all(stale.map((other) => rm(join(bundles, other), { recursive: true, force: true })));
  return folder;
}

async function hashOf(root: string, folders: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const folder of folders) {
    for (const file of await listFiles(join(root, folder))) {
      if (file.endsWith('.js')) hash.update(file).update(await readFile(join(root, folder, file)));
    }
  }
  return hash.digest('hex').slice(0, 16);
}

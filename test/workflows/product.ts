import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeBundle } from '../../scripts/write-bundle.js';
import { checkout } from './places.js';

export interface Product {
  /** What a release would hold: the manifests and `dist/`. */
  readonly folder: string;
  remove(): Promise<void>;
}

/** Our manifests as they stand with a bundle of the code as it stands: not the committed `dist/`. */
export async function buildProduct(): Promise<Product> {
  const folder = await mkdtemp(join(tmpdir(), 'lockkeeper-product-'));
  for (const name of ['action.yml', 'actions']) {
    await cp(join(checkout, name), join(folder, name), { recursive: true });
  }
  await writeBundle(checkout, join(folder, 'dist'));
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}

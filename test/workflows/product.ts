import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeBundle } from '../../scripts/write-bundle.js';
import { checkout } from './places.js';
import type { Layers } from './repository.js';

export interface Product {
  /** What a repository needs for `uses: ./` and `uses: ./actions/<name>`. */
  readonly layers: Layers;
  remove(): Promise<void>;
}

/** Our manifests as they stand with a bundle of the code as it stands: not the committed `dist/`. */
export async function buildProduct(): Promise<Product> {
  const bundle = await mkdtemp(join(tmpdir(), 'lockkeeper-bundle-'));
  await writeBundle(checkout, bundle);
  return {
    layers: {
      folders: [
        { from: bundle, to: 'dist' },
        { from: join(checkout, 'actions'), to: 'actions' },
        { from: join(checkout, 'action.yml'), to: 'action.yml' },
      ],
    },
    remove: () => rm(bundle, { recursive: true, force: true }),
  };
}

import { createHash } from 'node:crypto';
import { chmod, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { entryFiles } from './entry-files.js';

/** What ncc gives back, as far as we use it. */
interface Bundled {
  readonly code: string;
  readonly assets: Readonly<Record<string, { readonly source: string | Buffer }>>;
}

type Ncc = (input: string, options: object) => Promise<Bundled>;

/** `dist/` may not grow beyond this, in bytes. */
const limit = 12_500_000;

/**
 * Bundles what `tsc` emitted below `root`/build into `folder`: one shared `index.js` with a chunk for each lazily
 * imported room, and a tiny entry file for each action. Returns the size in bytes; throws when it is too large.
 */
export async function writeBundle(root: string, folder: string): Promise<number> {
  const ncc = createRequire(import.meta.url)('@vercel/ncc') as Ncc;
  const { code, assets } = await ncc(join(root, 'build/src/main.js'), {
    cache: false,
    minify: true,
    quiet: true,
    license: 'licenses.txt',
  });
  const files: Record<string, string | Buffer> = { 'index.js': code };
  for (const [name, asset] of Object.entries(assets)) files[name] = asset.source;
  files['libpg-query.wasm'] = await readFile(join(root, 'node_modules/libpg-query/wasm/libpg-query.wasm'));
  Object.assign(files, entryFiles(digestOf(files)));

  const out = resolve(root, folder);
  await rm(out, { recursive: true, force: true });
  let bytes = 0;
  for (const [name, content] of Object.entries(files)) {
    const file = join(out, name);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
    bytes += Buffer.byteLength(content);
  }
  await chmod(join(out, 'cli.js'), 0o755);
  if (bytes > limit)
    throw new Error(`the bundle has ${bytes} bytes, more than the ${limit} that it may have`);
  return bytes;
}

/** A name of the code: the same for the same files. */
function digestOf(files: Readonly<Record<string, string | Buffer>>): string {
  const hash = createHash('sha256');
  for (const name of Object.keys(files).sort()) hash.update(name).update(files[name] ?? '');
  return hash.digest('hex').slice(0, 16);
}

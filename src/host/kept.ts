import { createHash, randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { cacheRoots } from './cache-roots.js';

/** Results that are costly to work out, kept between runs under all that they rest on. Nothing here ever fails. */
export interface Kept {
  /** What was kept for the same `basis`; else what `make` gives, which is kept. Both must be plain data. */
  of<T>(basis: unknown, make: () => Promise<T>): Promise<T>;
}

/** So many results stay, those that were used last. */
const most = 50;

/**
 * Keeps results in the first cache folder that can be written. `build` names the code that made them: another build
 * finds none of them.
 */
export function keptResults(env: Readonly<Record<string, string | undefined>>, build: string): Kept {
  return {
    async of(basis, make) {
      const key = keyOf([build, process.version, basis]);
      const folder = key === undefined ? undefined : await openFolder(env);
      if (key === undefined || folder === undefined) return make();
      const file = join(folder, key);
      const known = await read(file);
      if (known) return known.value as Awaited<ReturnType<typeof make>>;
      const value = await make();
      await write(folder, file, value);
      return value;
    },
  };
}

/** Undefined for what is not plain data: a function cannot be told from another. */
function keyOf(basis: unknown): string | undefined {
  try {
    return createHash('sha256').update(serialize(basis)).digest('hex');
  } catch {
    return undefined;
  }
}

async function openFolder(env: Readonly<Record<string, string | undefined>>): Promise<string | undefined> {
  for (const root of cacheRoots(env)) {
    const folder = join(root, 'results');
    try {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      // Somebody else's folder could hold anything.
      if ((await stat(folder)).uid === (process.getuid?.() ?? 0)) return folder;
    } catch {}
  }
  return undefined;
}

async function read(file: string): Promise<{ readonly value: unknown } | undefined> {
  try {
    const value: unknown = deserialize(await readFile(file));
    const now = new Date();
    await utimes(file, now, now);
    return { value };
  } catch {
    return undefined;
  }
}

async function write(folder: string, file: string, value: unknown): Promise<void> {
  const draft = `${file}.${randomBytes(4).toString('hex')}`;
  try {
    await writeFile(draft, serialize(value), { mode: 0o600 });
    await rename(draft, file);
    await trim(folder);
  } catch {
    await rm(draft, { force: true }).catch(() => undefined);
  }
}

async function trim(folder: string): Promise<void> {
  const names = await readdir(folder);
  if (names.length <= most) return;
  const dated = await Promise.all(
    names.map(async (name) => ({ name, at: (await stat(join(folder, name))).mtimeMs })),
  );
  dated.sort((a, b) => b.at - a.at);
  for (const { name } of dated.slice(most)) await rm(join(folder, name), { force: true });
}

import { posix } from 'node:path';

/**
 * The file that `\i` or `\ir` means: psql looks from its working directory (the repository's root, or a folder we
 * cannot know) or from the including file. Never outside of the repository. Undefined where there is none.
 */
export async function findIncluded(
  wanted: string,
  includedFrom: string,
  read: (path: string) => Promise<string>,
): Promise<{ readonly file: string; readonly text: string } | undefined> {
  const folder = posix.dirname(includedFrom);
  for (const base of [folder, '.', posix.dirname(folder)]) {
    const file = posix.normalize(posix.join(base, wanted));
    if (file.startsWith('..') || posix.isAbsolute(wanted)) continue;
    const text = await read(file).catch(() => undefined);
    if (text !== undefined) return { file, text };
  }
  return undefined;
}

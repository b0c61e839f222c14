import { posix } from 'node:path';

/**
 * The file that `\i` or `\ir` means. `\ir` looks beside the including file. `\i` looks from psql's working
 * directory, which is the repository's root or a folder we cannot know. Never outside of the repository.
 * Undefined where there is none.
 */
export async function findIncluded(
  { wanted, from, relative }: { readonly wanted: string; readonly from: string; readonly relative: boolean },
  read: (path: string) => Promise<string>,
): Promise<{ readonly file: string; readonly text: string } | undefined> {
  const folder = posix.dirname(from);
  for (const base of relative ? [folder] : ['.', folder, posix.dirname(folder)]) {
    const file = posix.normalize(posix.join(base, wanted));
    if (file.startsWith('..') || posix.isAbsolute(wanted)) continue;
    const text = await read(file).catch(() => undefined);
    if (text !== undefined) return { file, text };
  }
  return undefined;
}

import { mustRun, openRepository, zeroSeparated } from './repository.js';

/**
 * Paths below `dir` that were once at the tip of a branch and are no longer, as far as this clone's history goes.
 * What a merged branch had and dropped before its merge does not count. A renamed file counts under its old path.
 */
export async function removedFiles(
  root: string,
  { tip, dir }: { readonly tip: string; readonly dir: string },
): Promise<readonly string[]> {
  const repository = await openRepository(root);
  const log = ['log', '--first-parent', '-m', '--no-renames', '--diff-filter=D', '--name-only', '--format='];
  const place = dir === '' || dir === '.' ? '.' : dir;
  const listed = await mustRun(repository, [
    ...log,
    '-z',
    '--end-of-options',
    tip,
    '--',
    `:(literal)${place}`,
  ]);
  return [...new Set(zeroSeparated(listed).filter((path) => path !== ''))].sort();
}

import type { ProjectSettings } from '../../config/settings.js';
import { readTableSizes, usualSizesFile } from '../../config/table-sizes.js';
import { UserError } from '../../core/errors.js';
import type { SizesFile } from '../../core/table-size.js';
import type { Tree } from '../../core/tree.js';
import type { GateInput } from '../services.js';

/** Where a project keeps the sizes of its tables, from the repository's root. */
export function sizesPath({ tableSizes }: Pick<ProjectSettings, 'tableSizes'>): string {
  return tableSizes ?? usualSizesFile;
}

/** The sizes that were named, else those under the usual name, else none. Throws `UserError`. */
export async function projectSizes({
  settings,
  tree,
}: Pick<GateInput, 'settings' | 'tree'>): Promise<SizesFile | undefined> {
  const file = sizesPath(settings);
  const sizes = await sizesIn(tree, file);
  if (sizes || settings.tableSizes === undefined) return sizes;
  throw new UserError({
    what: 'there is no such file',
    where: { file },
    why: '`table-sizes` names it',
    fix: 'write it: lockkeeper sizes --write (with the address of the database in LOCKKEEPER_DATABASE_URL)',
  });
}

/** Undefined where there is no such file. Throws `UserError` for one that cannot be read. */
export async function sizesIn(tree: Pick<Tree, 'read'>, file: string): Promise<SizesFile | undefined> {
  try {
    return readTableSizes(await tree.read(file), file);
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

/** A tree tells by the cause why it could not read. */
function isMissing(error: unknown): boolean {
  const cause = error instanceof Error ? (error.cause as NodeJS.ErrnoException | undefined) : undefined;
  return cause?.code === 'ENOENT';
}

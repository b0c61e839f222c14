import type { Tree } from '../core/tree.js';
import { sharedFiles } from './comparison.js';
import type { Engine, EngineSettings } from './engine.js';
import type { History } from './model.js';

/** The trees between which a change lies. */
export interface ChangedTrees {
  /** The files as the change leaves them. */
  readonly tree: Tree;
  /** The tip of the base branch; undefined without one. */
  readonly baseTree: Tree | undefined;
  /** What merging gives; `tree` itself when the base has not moved on. */
  readonly mergedTree: Tree;
}

/** The same project in three states. */
export interface Histories {
  readonly head: History;
  /** Undefined without a base, or where the base has no file in the project's folder yet. */
  readonly base: History | undefined;
  readonly merged: History;
}

/** Reads a project as the change leaves it, as the base has it and as merging makes it. Throws `UserError`. */
export async function readHistories(
  engine: Engine,
  settings: EngineSettings,
  trees: ChangedTrees,
): Promise<Histories> {
  const { tree, baseTree, mergedTree } = trees;
  const head = await engine.discover(tree, settings);
  const dir = head.dir === '.' ? '' : head.dir;
  if (!baseTree || (await baseTree.files(dir)).length === 0) return { head, base: undefined, merged: head };
  if (engine.name === 'command') return { head, base: await listedOnBase(head, baseTree), merged: head };
  const base = await engine.discover(baseTree, settings);
  const merged = mergedTree === tree ? head : await engine.discover(mergedTree, settings);
  return { head, base, merged };
}

/**
 * A project's own list command runs where files lie on disk, and a commit lies nowhere. So the base has what its
 * files show: the migration's own file, or its id in a file that holds several.
 */
async function listedOnBase(head: History, baseTree: Tree): Promise<History> {
  const files = new Set(await baseTree.files(''));
  const shared = sharedFiles(head);
  const onBase = await Promise.all(
    head.migrations.map(async ({ id, file }) => {
      if (!files.has(file)) return false;
      return !shared.has(file) || (await baseTree.read(file)).includes(id);
    }),
  );
  const migrations = head.migrations.filter((_, index) => onBase[index]);
  return { ...head, migrations, heads: migrations.slice(-1).map((migration) => migration.id) };
}

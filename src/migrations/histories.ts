import type { Tree } from '../core/tree.js';
import type { FileChange } from '../git/changed-files.js';
import type { Engine, EngineSettings } from './engine.js';
import type { History } from './model.js';

/** The trees between which a change lies, and the files that it touches. */
export interface ChangedTrees {
  /** The files as the change leaves them. */
  readonly tree: Tree;
  /** The tip of the base branch; undefined without one. */
  readonly baseTree: Tree | undefined;
  /** What merging gives; `tree` itself when the base has not moved on. */
  readonly mergedTree: Tree;
  readonly files: readonly FileChange[] | undefined;
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
  // A project's own list command runs where files lie on disk, and a commit lies nowhere.
  if (engine.name === 'command') return { head, base: withoutAdded(head, trees.files ?? []), merged: head };
  const base = await engine.discover(baseTree, settings);
  const merged = mergedTree === tree ? head : await engine.discover(mergedTree, settings);
  return { head, base, merged };
}

/** What the head's history was before the change: exact for migrations, blind for what the base got since. */
function withoutAdded(head: History, files: readonly FileChange[]): History {
  const added = new Set(files.flatMap((file) => (file.status === 'added' ? [file.path] : [])));
  const migrations = head.migrations.filter((migration) => !migration.files.some((file) => added.has(file)));
  return { ...head, migrations, heads: migrations.slice(-1).map((migration) => migration.id) };
}

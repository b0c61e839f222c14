import type { Tree } from '../core/tree.js';
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
  const isOnBase = baseTree !== undefined && (await baseTree.files(head.dir)).length > 0;
  const base = isOnBase ? await engine.discover(baseTree, settings) : undefined;
  const merged = base && mergedTree !== tree ? await engine.discover(mergedTree, settings) : head;
  return { head, base, merged };
}

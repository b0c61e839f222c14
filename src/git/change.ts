import type { Tree } from '../core/tree.js';
import { type Base, type BaseChoice, resolveBase } from './base.js';
import { changedFiles, type FileChange } from './changed-files.js';
import { mergeBase } from './merge-base.js';
import { mergedTree } from './merged-tree.js';
import { currentCommit, openRepository } from './repository.js';
import { revisionTree } from './revision-tree.js';

/** What is being judged against what. */
export interface Change {
  /** Absolute path of the repository's top folder. */
  readonly root: string;
  /** The commit that is checked out; undefined before the first. */
  readonly commit: string | undefined;
  readonly base: Base | undefined;
  /** From the merge base to the files on disk. Undefined without a base. */
  readonly files: readonly FileChange[] | undefined;
  /** The base branch at its tip. */
  readonly baseTree: Tree | undefined;
  /** What merging gives; the head itself when the base has not moved on. */
  readonly mergedTree: Tree;
}

/** Reads the change in the repository around `cwd`. `head` reads the files on disk. Throws `UserError`. */
export async function readChange(
  cwd: string,
  choice: BaseChoice,
  head: (root: string) => Tree,
): Promise<Change> {
  const repository = await openRepository(cwd);
  const { root } = repository;
  const tree = head(root);
  const commit = await currentCommit(repository);
  const base = commit === undefined ? undefined : await resolveBase(repository, choice);
  if (!base) return { root, commit, base, files: undefined, baseTree: undefined, mergedTree: tree };
  const from = await mergeBase(repository, base);
  const files = await changedFiles(repository, from ?? base.tip);
  const tip = revisionTree(repository, base.tip, base.name);
  const moved = from !== undefined && from !== base.tip;
  return {
    root,
    commit,
    base,
    files,
    baseTree: tip,
    mergedTree: moved ? mergedTree({ tip, head: tree, changes: files }) : tree,
  };
}

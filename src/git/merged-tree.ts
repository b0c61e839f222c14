import type { Tree } from '../core/tree.js';
import type { FileChange } from './changed-files.js';

export interface MergedTreeParts {
  /** The tip of the base branch. */
  readonly tip: Tree;
  /** The files as the change leaves them. */
  readonly head: Tree;
  readonly changes: readonly FileChange[];
}

/**
 * The files as they will be once the change is merged: the tip of the base, with the files that the change adds
 * or edits laid over it and those it deletes taken away. A file that both sides edited is the change's version;
 * git itself would stop there and ask.
 */
export function mergedTree({ tip, head, changes }: MergedTreeParts): Tree {
  const ours = new Set(changes.filter((change) => change.status !== 'deleted').map((change) => change.path));
  const gone = new Set(
    changes.flatMap((change) =>
      change.status === 'deleted' ? [change.path] : change.from ? [change.from] : [],
    ),
  );
  return {
    label: `${tip.label} with this change`,
    async files(dir) {
      const [theirs, mine] = await Promise.all([tip.files(dir), head.files(dir)]);
      const kept = theirs.filter((path) => !gone.has(path) || ours.has(path));
      return [...new Set([...kept, ...mine.filter((path) => ours.has(path))])].sort();
    },
    read: (path) => (ours.has(path) ? head : tip).read(path),
  };
}

import type { Tree } from '../../../core/tree.js';
import type { History } from '../../../migrations/model.js';
import type { LintInput } from '../lint.js';

/** A project whose findings are to be mended. */
export interface FixLintInput {
  readonly lint: LintInput;
  /** What merging gives, as files. */
  readonly mergedTree: Tree;
  /** Reads the project’s history from files. Throws `UserError`. */
  discover(tree: Tree): Promise<History>;
}

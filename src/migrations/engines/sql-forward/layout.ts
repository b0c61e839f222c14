import type { Tree } from '../../../core/tree.js';
import type { Stranger } from '../../model.js';
import type { Draft } from '../sql-history.js';

/** One of the up-only runners. */
export interface ForwardLayout {
  readonly flavor: 'prisma' | 'drizzle' | 'flyway' | 'supabase' | 'plain';
  readonly bookkeeping: readonly string[];
  /** How sure it is that a folder is of this layout: 0 for not at all. `paths` are those of the whole tree. */
  readonly confidence: (dir: string, files: readonly string[]) => number;
  /** Folders that may be of this layout. */
  readonly folders: (paths: readonly string[]) => readonly string[];
  readonly read: (tree: Tree, dir: string) => Promise<ForwardFiles>;
}

export interface ForwardFiles {
  readonly drafts: readonly Draft[];
  readonly strangers: readonly Stranger[];
}

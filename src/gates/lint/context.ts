import type { Tree } from '../../core/tree.js';
import type { FileChange } from '../../git/changed-files.js';
import { type Comparison, compareHistories } from '../../migrations/comparison.js';
import type { History, Migration } from '../../migrations/model.js';
import { type MigrationName, migrationName } from '../../migrations/naming.js';

/** The project as a change finds and leaves it. All of it was read before: lint itself only reads files. */
export interface LintSubject {
  /** The history as the change leaves it. */
  readonly head: History;
  /** The files as the change leaves them. */
  readonly tree: Tree;
  /** The history at the tip of the base branch. Undefined without a base, or where the base has none. */
  readonly base?: History | undefined;
  readonly baseTree?: Tree | undefined;
  /** What merging would give; the head's own history when the base has not moved on. */
  readonly merged?: History | undefined;
  /** From the merge base to the files on disk; undefined when unknown. */
  readonly changes?: readonly FileChange[] | undefined;
  /** Paths of the project's folder that were on the base once and are gone. */
  readonly removed?: readonly string[] | undefined;
}

export interface LintSettings {
  /** `new`: only what the change adds. `all`: the whole history. */
  readonly scope: 'new' | 'all';
  /** What every name must match, as a regular expression; the runner's own form when left out. */
  readonly namePattern?: string | undefined;
  /** Dates in names are judged against this day. */
  readonly now: Date;
}

/** What rules look at. */
export interface LintContext extends LintSettings {
  readonly history: History;
  readonly base: History | undefined;
  readonly merged: History;
  readonly tree: Tree;
  readonly baseTree: Tree | undefined;
  readonly changes: readonly FileChange[] | undefined;
  readonly removed: readonly string[];
  readonly comparison: Comparison;
  /** The migrations in scope, in the runner's order. */
  readonly judged: readonly Migration[];
  /** Whether the change adds this migration. */
  isAdded(migration: Migration): boolean;
  /** Whether a file is in scope: touched by the change, or any for `scope: all`. */
  isJudgedFile(path: string): boolean;
  nameOf(migration: Migration): MigrationName;
  /** What a person calls it: its file's name, or its id where a runner of the project's own gives the names. */
  titleOf(migration: Migration): string;
}

/** Works out once what all rules ask for. */
export function lintContext(subject: LintSubject, settings: LintSettings): LintContext {
  const { head, base, changes } = subject;
  const comparison = compareHistories({ head, base, changes });
  const added = new Set(comparison.added);
  const touched = changes && new Set(changes.map((change) => change.path));
  const names = new Map<Migration, MigrationName>();
  const nameOf = (migration: Migration): MigrationName => {
    const name = names.get(migration) ?? migrationName(head, migration);
    names.set(migration, name);
    return name;
  };
  return {
    ...settings,
    history: head,
    base,
    merged: subject.merged ?? head,
    tree: subject.tree,
    baseTree: subject.baseTree,
    changes,
    removed: subject.removed ?? [],
    comparison,
    judged: settings.scope === 'all' ? head.migrations : comparison.added,
    isAdded: (migration) => added.has(migration),
    isJudgedFile: (path) => settings.scope === 'all' || !touched || touched.has(path),
    nameOf,
    titleOf: (migration) => (head.engine === 'command' ? migration.id : nameOf(migration).stem),
  };
}

import type { FileChange } from '../git/changed-files.js';
import type { History, Migration } from './model.js';
import { migrationName } from './naming.js';

/** Which migrations a change adds, keeps and takes away, seen against the tip of the base branch. */
export interface Comparison {
  /** In the head and not on the base: what the change adds, in the runner's order. */
  readonly added: readonly Migration[];
  /** On both, with both versions: the same id and name, the same file, or a file that git says was renamed. */
  readonly kept: readonly KeptMigration[];
  /** On the base and deleted by the change. */
  readonly deleted: readonly Migration[];
}

export interface KeptMigration {
  readonly head: Migration;
  readonly base: Migration;
}

export interface ComparisonInput {
  readonly head: History;
  /** Undefined when there is no base or it has no such history: then everything is added. */
  readonly base: History | undefined;
  /** From the merge base to the head. Undefined when unknown: then only the two histories are compared. */
  readonly changes: readonly FileChange[] | undefined;
}

/**
 * A migration that the head has, the base has not and the change does not touch was taken off the base in the
 * meantime: it is neither added nor kept. One that only the base has was deleted by the change only if git says so.
 */
export function compareHistories({ head, base, changes }: ComparisonInput): Comparison {
  if (!base) return { added: head.migrations, kept: [], deleted: [] };
  const find = counterparts(base, changes ?? []);
  const pairs = head.migrations.map((migration) => ({ head: migration, base: find(head, migration) }));
  const touched = changes && new Set(changes.map((change) => change.path));
  // A migration of a home-made runner that is in no file has the folder in its place.
  const isTouched = (migration: Migration) =>
    !touched || migration.file === head.dir || migration.files.some((file) => touched.has(file));
  const kept = pairs.flatMap((pair) => (pair.base ? [{ head: pair.head, base: pair.base }] : []));
  const met = new Set(kept.map((pair) => pair.base));
  const removed = changes && new Set(changes.flatMap((c) => (c.status === 'deleted' ? [c.path] : [])));
  return {
    added: pairs.filter((pair) => !pair.base && isTouched(pair.head)).map((pair) => pair.head),
    kept,
    deleted: base.migrations.filter(
      (migration) => !met.has(migration) && (!removed || migration.files.every((file) => removed.has(file))),
    ),
  };
}

/** Files that hold several migrations, as home-made runners have them: such a file says nothing of a single one. */
export function sharedFiles(history: History): ReadonlySet<string> {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const file of history.migrations.flatMap((migration) => migration.files)) {
    if (seen.has(file)) shared.add(file);
    seen.add(file);
  }
  return shared;
}

/**
 * Names a migration the same in the head, the base and the merged history: by its file, because an id may be read
 * differently once two files share a number; by its id too where a file holds several.
 */
export function keysIn(history: History): (migration: Migration) => string {
  const shared = sharedFiles(history);
  return ({ file, id }) => (shared.has(file) ? `${file}\0${id}` : file);
}

/** Finds the base's version of a migration of the head. */
function counterparts(
  base: History,
  changes: readonly FileChange[],
): (head: History, migration: Migration) => Migration | undefined {
  const byName = new Map(base.migrations.map((m) => [`${m.id}\0${migrationName(base, m).stem}`, m]));
  const shared = sharedFiles(base);
  const own = (migration: Migration) => migration.files.filter((file) => !shared.has(file));
  const byFile = new Map(base.migrations.flatMap((m) => own(m).map((file) => [file, m] as const)));
  const cameFrom = new Map(changes.flatMap((c) => (c.from ? [[c.path, c.from] as const] : [])));
  return (head, migration) =>
    byName.get(`${migration.id}\0${migrationName(head, migration).stem}`) ??
    first(migration.files, (file) => byFile.get(file)) ??
    first(migration.files, (file) => byFile.get(cameFrom.get(file) ?? ''));
}

function first<T, R>(items: readonly T[], find: (item: T) => R | undefined): R | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}

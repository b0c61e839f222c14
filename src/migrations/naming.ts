import { basename } from 'node:path/posix';
import type { History, Migration } from './model.js';
import { type Prefix, readPrefix } from './prefix.js';

/** The name under which a migration lies in its folder, taken apart. */
export interface MigrationName {
  /** The file or folder that carries the name, from the repository's root: what `git mv` would move. */
  readonly path: string;
  /** That name without endings: `003_add_note` for `003_add_note.up.sql`. */
  readonly stem: string;
  /** What gives it its place; undefined when it begins with none. */
  readonly prefix: Prefix | undefined;
  /** What stands between the place and the words: `_`, `-`, `__`. */
  readonly separator: string;
  /** The words: `add_note`. */
  readonly description: string;
}

const endings = /(?:\.(?:up|down|do|undo))?\.(?:sql|js|cjs|mjs|ts|cts|mts|py|go|rb)$/i;

/** Takes the name of a migration apart. Works on the path alone. */
export function migrationName(history: History, migration: Pick<Migration, 'id' | 'file'>): MigrationName {
  const path = namedPath(history, migration.file);
  const isFolder = path !== migration.file;
  const stem = isFolder ? basename(path) : basename(path).replace(endings, '');
  const prefix =
    history.engine === 'alembic' ? alembicPrefix(stem, migration.id) : readPrefix(stem, history.flavor);
  const rest = stem.slice(prefix?.text.length ?? 0);
  const separator = prefix ? (/^[-_.]+/.exec(rest)?.[0] ?? '') : '';
  return { path, stem, prefix, separator, description: rest.slice(separator.length) };
}

/** What every file of the migration is called after it has the stem `stem`, as pairs of old and new path. */
export function renamed(
  history: History,
  migration: Migration,
  stem: string,
): readonly (readonly [string, string])[] {
  const name = migrationName(history, migration);
  if (name.path !== migration.file) return [[name.path, inFolderOf(name.path, stem)]];
  const words = name.separator + name.description;
  const place = stem.endsWith(words) ? stem.slice(0, stem.length - words.length) : stem;
  return migration.files.map((file) => [
    file,
    inFolderOf(file, renamedBase(basename(file), name, { stem, place })),
  ]);
}

/** The other half of a pair may have words of its own, and Flyway's undo begins with `U`. */
function renamedBase(
  base: string,
  old: MigrationName,
  now: { readonly stem: string; readonly place: string },
): string {
  if (base.startsWith(old.stem)) return now.stem + base.slice(old.stem.length);
  const before = old.prefix?.text ?? '';
  if (base.startsWith(before)) return now.place + base.slice(before.length);
  const isUndo = base.startsWith(`U${before.slice(1)}`);
  return isUndo ? `U${now.place.slice(1)}${base.slice(before.length)}` : base;
}

/** `a/b/old.sql` and `new.sql` give `a/b/new.sql`. */
function inFolderOf(path: string, name: string): string {
  return path.slice(0, path.length - basename(path).length) + name;
}

/** A folder such as `<id>/up.sql` carries the name; elsewhere the file does. */
function namedPath(history: History, file: string): string {
  const plain = /(?:^|\/)(?:up|down|migration|metadata)\.(?:sql|toml)$/.test(file);
  const folder = file.slice(0, file.lastIndexOf('/'));
  return plain && folder !== '' && folder !== history.dir ? folder : file;
}

/** Alembic orders by its graph: only a date that a `file_template` put in front counts as a prefix. */
function alembicPrefix(stem: string, id: string): Prefix | undefined {
  if (stem.startsWith(id)) return undefined;
  const prefix = readPrefix(stem, 'alembic');
  return prefix?.kind === 'calendar' ? prefix : undefined;
}

import { posix } from 'node:path';
import { UserError } from '../../core/errors.js';
import { thousands } from '../../core/number.js';
import type { Histories } from '../../migrations/histories.js';
import { type EngineName, engineNames } from '../../migrations/model.js';

/** Where was looked: a folder from the repository's root, empty for all of it, and for which engine. */
export interface Looked {
  readonly within: string;
  readonly wanted: string;
}

const mostFolders = 5;

/** By what an engine knows its migrations. */
const signs: Readonly<Record<EngineName, string>> = {
  alembic: 'alembic.ini or pyproject.toml, and the revisions that it names',
  command: 'what list-command prints',
  'node-pg-migrate': '.js, .ts and .sql files that start with a number',
  'sql-folders': '<id>/up.sql',
  'sql-forward': '<id>/migration.sql, meta/_journal.json, V1__name.sql or 001_name.sql',
  'sql-pairs': '001_name.up.sql',
  'sql-sections': '.sql files with "-- migrate:up", "-- +goose Up", "-- +migrate Up" or "-- Up Migration"',
};

/** Nothing looks like migrations: says where was looked, what lies there and what to write. */
export function nothingFound(files: readonly string[], { within, wanted }: Looked): UserError {
  const folders = sqlFolders(files);
  const engine = wanted === 'auto' ? 'sql-pairs' : wanted;
  const dir = folders[0] ?? (within || 'db/migrations');
  return new UserError({
    what: `no migrations found in ${within || 'this repository'}`,
    why: `${wanted === 'auto' ? 'no known layout' : `no layout of ${wanted}`} among its ${contents(files, folders)}`,
    fix: [
      'name the runner and the folder in lockkeeper.yml, for example',
      `engine: ${engine}`,
      `dir: ${dir}`,
      `(engines: ${engineNames.join(', ')})`,
    ].join('\n'),
  });
}

/**
 * Throws `UserError` when a folder that was named holds no migration, neither now nor on base: a mistyped `dir` must
 * not look like a project that passed.
 */
export function refuseEmpty(
  { head, base }: Histories,
  { files, named }: { readonly files: readonly string[]; readonly named: boolean },
): void {
  const seen = [head, base].some(
    (history) => history && history.migrations.length + history.strangers.length > 0,
  );
  if (seen || !named) return;
  if (head.engine === 'command') {
    throw new UserError({
      what: 'it printed no migration',
      where: 'list-command',
      fix: 'let it print one id a line',
    });
  }
  const dir = head.dir || '.';
  const found = files.length === 0 ? 'there is no such folder, or it is empty' : contents(files, []);
  throw new UserError({
    what: `no migrations found in ${dir}`,
    where: 'dir',
    why: `${found}; ${head.engine} looks for ${signs[head.engine]}`,
    fix: 'correct `dir` or `engine` in lockkeeper.yml (or --dir and --engine), or leave both out to have them found',
  });
}

function contents(files: readonly string[], folders: readonly string[]): string {
  const count = `${thousands(files.length)} ${files.length === 1 ? 'file' : 'files'}`;
  if (folders.length === 0) return count;
  const more = folders.length > mostFolders ? `, and ${folders.length - mostFolders} more` : '';
  return `${count}; SQL lies in ${folders.slice(0, mostFolders).join(', ')}${more}`;
}

/** Folders with SQL files, the fullest first. */
function sqlFolders(files: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const file of files) {
    if (!file.endsWith('.sql')) continue;
    const folder = posix.dirname(file);
    counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a).map(([folder]) => folder);
}

import { posix } from 'node:path';
import { UserError } from '../../../core/errors.js';
import type { Tree } from '../../../core/tree.js';
import type { EngineSettings } from '../../engine.js';
import type { History, Migration, Stranger } from '../../model.js';
import { readCodeFile } from './code-file.js';
import { type NodePgMigrateConfig, readConfig } from './config.js';
import { compareNames, numberInFront } from './order.js';
import { sessionLimits } from './session-limits.js';
import { readSqlFile } from './sql-file.js';

/** What node-pg-migrate loads as a program. */
export const codeFile = /\.[cm]?[jt]s$/;

/** Reads a node-pg-migrate history without Node's module loader: no migration's code runs. */
export async function discoverNodePgMigrate(tree: Tree, settings: EngineSettings): Promise<History> {
  const config = await readConfig(tree, settings);
  const names = await candidates(tree, config);
  const strangers = names.flatMap((name) => strangerOf(name, config));
  const taken = names.filter((name) => strangerOf(name, config).length === 0).sort(compareNames);
  const migrations: Migration[] = [];
  for (const name of taken) {
    const previous = migrations[migrations.length - 1];
    const file = place(config, name);
    migrations.push(await readMigration(tree, { file, previous, config }));
  }
  const last = migrations[migrations.length - 1];
  const session = await sessionLimits(tree, config.home);
  return {
    engine: 'node-pg-migrate',
    flavor: 'node-pg-migrate',
    dir: config.dir || '.',
    migrations,
    heads: last ? [last.id] : [],
    strangers,
    oneTransaction: config.singleTransaction,
    ...(session && { session }),
    bookkeeping: [`${config.migrationsSchema ?? config.schema[0] ?? 'public'}.${config.table}`],
  };
}

function place(config: NodePgMigrateConfig, name: string): string {
  return config.dir === '' ? name : `${config.dir}/${name}`;
}

/** The names in the folder itself that the ignore pattern leaves. */
async function candidates(tree: Tree, config: NodePgMigrateConfig): Promise<string[]> {
  const ignored = ignorePattern(config);
  const start = config.dir === '' ? 0 : config.dir.length + 1;
  const names = (await tree.files(config.dir)).map((path) => path.slice(start));
  return names.filter((name) => !name.includes('/') && !ignored.test(name));
}

function ignorePattern({ ignorePattern: pattern, home }: NodePgMigrateConfig): RegExp {
  try {
    return new RegExp(pattern ? `^${pattern}$` : '^\\..*');
  } catch (cause) {
    throw new UserError(
      {
        what: `ignore-pattern is not a regular expression: ${pattern}`,
        where: { file: `${home || '.'}/package.json` },
      },
      { cause },
    );
  }
}

/** Files that would stop node-pg-migrate, because it loads all that lie in its folder. */
function strangerOf(name: string, config: NodePgMigrateConfig): Stranger[] {
  const location = { file: place(config, name) };
  if (!codeFile.test(name) && !name.endsWith('.sql')) {
    return [
      {
        location,
        reason: 'is no migration, and node-pg-migrate loads every file here: move it, or set ignore-pattern',
      },
    ];
  }
  if (numberInFront(name) !== undefined) return [];
  return [{ location, reason: 'has no number in front of its name: node-pg-migrate cannot order it' }];
}

interface Reading {
  readonly file: string;
  readonly previous: Migration | undefined;
  readonly config: NodePgMigrateConfig;
}

async function readMigration(tree: Tree, { file, previous, config }: Reading): Promise<Migration> {
  const base = posix.basename(file);
  const id = base.slice(0, base.length - posix.extname(base).length);
  const text = await tree.read(file);
  const { up, down, irreversible } = file.endsWith('.sql')
    ? readSqlFile(file, text)
    : readCodeFile(file, text, config.singleTransaction);
  return {
    id,
    name: id.replace(/^\d+[_-]?/, '').replace(/[_-]+/g, ' '),
    file,
    files: [file],
    parents: previous ? [previous.id] : [],
    up,
    down,
    ...(irreversible && { irreversible }),
  };
}

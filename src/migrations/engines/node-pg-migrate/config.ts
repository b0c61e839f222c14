import { posix } from 'node:path';
import { messageOf, UserError } from '../../../core/errors.js';
import type { Tree } from '../../../core/tree.js';
import type { EngineSettings } from '../../engine.js';

/** What a project tells node-pg-migrate, with that tool's own defaults. Paths are from the repository's root. */
export interface NodePgMigrateConfig {
  /** The folder of `package.json`, where the tool is run; empty is the root. */
  readonly home: string;
  /** The migrations' folder. */
  readonly dir: string;
  readonly table: string;
  readonly schema: readonly string[];
  readonly migrationsSchema: string | undefined;
  readonly ignorePattern: string | undefined;
  readonly createSchema: boolean;
  readonly createMigrationsSchema: boolean;
  readonly decamelize: boolean;
  readonly singleTransaction: boolean;
  readonly tsconfigPaths: string | boolean | undefined;
}

type Options = Readonly<Record<string, unknown>>;

/** Reads the project's configuration: what its scripts pass wins over its files. */
export async function readConfig(tree: Tree, settings: EngineSettings): Promise<NodePgMigrateConfig> {
  const files = new Set(await tree.files(''));
  const dir = cleanPath(settings.dir);
  const home = homeOf(dir, files);
  const options = { ...(await fileOptions(tree, home, files)), ...(await scriptOptions(tree, home, files)) };
  const schema = options.schema ?? 'public';
  return {
    home,
    dir,
    table: settings.table ?? textOf(options['migrations-table']) ?? 'pgmigrations',
    schema: Array.isArray(schema) ? schema.map(String) : [String(schema)],
    migrationsSchema: textOf(options['migrations-schema']),
    ignorePattern: textOf(options['ignore-pattern']),
    createSchema: flag(options['create-schema']),
    createMigrationsSchema: flag(options['create-migrations-schema']),
    decamelize: flag(options.decamelize),
    singleTransaction: options['single-transaction'] === undefined || flag(options['single-transaction']),
    tsconfigPaths: pathOrFlag(options['tsconfig-paths']),
  };
}

/** The migrations' folder that a package's own configuration names, from the package's folder. */
export async function configuredDir(tree: Tree, home: string, files: ReadonlySet<string>): Promise<string> {
  const options = { ...(await fileOptions(tree, home, files)), ...(await scriptOptions(tree, home, files)) };
  return inside(home, textOf(options['migrations-dir']) ?? 'migrations');
}

/** The folder of the nearest `package.json` at or above a folder; the root when there is none. */
function homeOf(dir: string, files: ReadonlySet<string>): string {
  for (let at = dir; at !== ''; at = cleanPath(posix.dirname(at))) {
    if (files.has(`${at}/package.json`)) return at;
  }
  return '';
}

/** `.node-pg-migraterc`, `config/default.json` with a `db` section, and a section of `package.json`. */
async function fileOptions(tree: Tree, home: string, files: ReadonlySet<string>): Promise<Options> {
  const sections: readonly (readonly [string, string | undefined])[] = [
    ['package.json', 'node-pg-migrate'],
    ['config/default.json', 'db'],
    ['.node-pg-migraterc.json', undefined],
    ['.node-pg-migraterc', undefined],
  ];
  let found: Options = {};
  for (const [name, section] of sections) {
    const file = inside(home, name);
    if (!files.has(file)) continue;
    const json = await readJson(tree, file);
    const part = section === undefined ? json : json[section];
    if (isObject(part)) found = { ...found, ...part };
  }
  return found;
}

const shortNames: Readonly<Record<string, string>> = {
  m: 'migrations-dir',
  t: 'migrations-table',
  s: 'schema',
  f: 'config-file',
};

/** The flags after `node-pg-migrate` in the scripts of `package.json`, and the file that `--config-file` names. */
async function scriptOptions(tree: Tree, home: string, files: ReadonlySet<string>): Promise<Options> {
  const file = inside(home, 'package.json');
  if (!files.has(file)) return {};
  const { scripts } = await readJson(tree, file);
  let options: Options = {};
  for (const script of Object.values(isObject(scripts) ? scripts : {})) {
    const command = /\bnode-pg-migrate\b([^&|;]*)/.exec(String(script))?.[1];
    if (command !== undefined) options = { ...options, ...readFlags(command) };
  }
  const named = textOf(options['config-file']);
  if (named === undefined || !named.endsWith('.json') || !files.has(inside(home, named))) return options;
  const json = await readJson(tree, inside(home, named));
  return { ...(isObject(json.db) ? json.db : json), ...options };
}

/** Reads `-m dir`, `--migrations-dir=dir`, `--decamelize` and `--no-single-transaction`. */
export function readFlags(command: string): Options {
  const found: Record<string, unknown> = {};
  const words = [...command.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(
    (match) => match[1] ?? match[2] ?? match[3],
  );
  for (const [index, word = ''] of words.entries()) {
    const [, name = '', joined] = /^--?([\w-]+)(?:=(.*))?$/.exec(word) ?? [];
    if (name === '') continue;
    const next = words[index + 1];
    const value = joined ?? (next === undefined || next.startsWith('-') ? true : next);
    if (name.startsWith('no-')) found[name.slice(3)] = false;
    else found[shortNames[name] ?? name] = value;
  }
  return found;
}

async function readJson(tree: Tree, file: string): Promise<Record<string, unknown>> {
  const text = await tree.read(file);
  try {
    const json: unknown = JSON.parse(text);
    return isObject(json) ? json : {};
  } catch (cause) {
    throw new UserError({ what: `is not JSON: ${messageOf(cause)}`, where: { file } }, { cause });
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function flag(value: unknown): boolean {
  return value === true || value === 'true';
}

function pathOrFlag(value: unknown): string | boolean | undefined {
  if (value === 'true' || value === true) return true;
  return value === 'false' ? false : textOf(value);
}

/** A path in a folder of the repository; the root is the empty path. */
export function inside(folder: string, path: string): string {
  return cleanPath(posix.join(folder, path));
}

function cleanPath(path: string): string {
  const normal = posix.normalize(path).replace(/\/$/, '');
  return normal === '.' ? '' : normal;
}

import { posix } from 'node:path';
import { parse as parseToml } from 'smol-toml';
import { messageOf, UserError } from '../../../core/errors.js';
import type { Tree } from '../../../core/tree.js';
import type { EngineSettings } from '../../engine.js';
import { readIniSection } from './ini.js';

/** Where one Alembic environment keeps its parts. Paths are from the repository's root; empty is the root. */
export interface AlembicProject {
  /** `alembic.ini` or `pyproject.toml`. */
  readonly config: string;
  /** Alembic is run from here. */
  readonly home: string;
  /** The folder of `env.py`. */
  readonly scripts: string;
  readonly versions: readonly string[];
  readonly recursive: boolean;
  readonly flask: boolean;
  /** The address in the configuration, which may name the driver; undefined when there is none. */
  readonly url: string | undefined;
}

/** Finds the environment that the settings mean. Throws `UserError` when there is none or it names no folder. */
export async function locateProject(tree: Tree, settings: EngineSettings): Promise<AlembicProject> {
  const files = new Set(await tree.files(''));
  const config = configCandidates(settings).find((path) => files.has(path));
  const dir = settings.dir === '.' ? '' : settings.dir;
  if (config === undefined) {
    throw new UserError({
      what: settings.config ? 'is not there' : 'has no alembic.ini and no pyproject.toml with [tool.alembic]',
      where: settings.config ?? (dir || 'the root of the repository'),
      fix: 'name the file in lockkeeper.yml: `alembic-config: path/to/alembic.ini`',
    });
  }
  return readProject(tree, config, files);
}

function configCandidates(settings: EngineSettings): string[] {
  if (settings.config) return [clean(settings.config)];
  const dir = clean(settings.dir);
  const folders = [dir, join(dir, 'migrations')];
  for (let at = dir; at !== ''; at = parent(at)) folders.push(parent(at));
  return folders.flatMap((folder) => [join(folder, 'alembic.ini'), join(folder, 'pyproject.toml')]);
}

/** Reads one configuration file. */
export async function readProject(
  tree: Tree,
  config: string,
  files: ReadonlySet<string>,
): Promise<AlembicProject> {
  const options = config.endsWith('.toml') ? await readToml(tree, config) : await readIni(tree, config);
  const here = parent(config);
  const flask =
    files.has(join(here, 'env.py')) && /current_app|flask/.test(await tree.read(join(here, 'env.py')));
  const home = flask ? parent(here) : here;
  const scripts = flask ? here : scriptLocation(options, { config, here, files });
  const versions = options.list('version_locations').map((path) => place(path, { home, files }));
  return {
    config,
    home,
    scripts,
    versions: versions.length > 0 ? [...new Set(versions)] : [join(scripts, 'versions')],
    recursive: /^(true|yes|on|1)$/i.test(options.text('recursive_version_locations') ?? ''),
    flask,
    url: options.text('sqlalchemy.url'),
  };
}

interface Options {
  text(key: string): string | undefined;
  list(key: string): readonly string[];
}

async function readIni(tree: Tree, config: string): Promise<Options> {
  const section = readIniSection(await tree.read(config), 'alembic');
  const text = (key: string): string | undefined => {
    const value = section.get(key);
    return value === undefined ? undefined : expand(value, parent(config));
  };
  return {
    text,
    list: (key) => {
      const separator = text('path_separator') ?? text('version_path_separator');
      const cut = separatorOf(separator);
      return (text(key) ?? '')
        .split(cut)
        .map((path) => path.trim())
        .filter(Boolean);
    },
  };
}

function separatorOf(name: string | undefined): RegExp | string {
  if (name === undefined) return /, *| +|\n/;
  if (name === 'space') return /\s+/;
  if (name === 'newline') return '\n';
  return name === 'os' ? ':' : name;
}

async function readToml(tree: Tree, config: string): Promise<Options> {
  const table = alembicTable(await tree.read(config), config) ?? {};
  const show = (value: unknown): string => expand(String(value), parent(config));
  return {
    text: (key) => (table[key] === undefined ? undefined : show(table[key])),
    list: (key) => (Array.isArray(table[key]) ? table[key].map(show) : []),
  };
}

/** `[tool.alembic]` of a `pyproject.toml`; undefined when it has none. */
export function alembicTable(text: string, file: string): Record<string, unknown> | undefined {
  try {
    const tool = (parseToml(text) as { tool?: { alembic?: Record<string, unknown> } }).tool;
    return tool?.alembic;
  } catch (cause) {
    throw new UserError({ what: `is not TOML: ${messageOf(cause)}`, where: { file } }, { cause });
  }
}

/** `%(here)s` becomes a mark of its own, because a path that follows it is not relative to anything else. */
const hereMark = '\0here\0';

function expand(value: string, here: string): string {
  return value.replaceAll('%(here)s', `${hereMark}${here}`).replaceAll('%%', '%');
}

interface Surroundings {
  readonly config: string;
  readonly here: string;
  readonly files: ReadonlySet<string>;
}

function scriptLocation(options: Options, around: Surroundings): string {
  const location = options.text('script_location');
  if (location) return place(location, { home: around.here, files: around.files });
  throw new UserError({
    what: 'has no script_location',
    where: { file: around.config },
    why: 'without it nobody knows where the revisions are',
    fix: 'add `script_location = alembic` under [alembic], with the folder of env.py',
  });
}

/** A folder as Alembic finds it: `%(here)s/x`, `x` from where Alembic is run, or `package:path`. */
function place(location: string, around: { home: string; files: ReadonlySet<string> }): string {
  if (location.startsWith(hereMark)) return clean(location.slice(hereMark.length));
  const packaged = /^([\w.]+):(.+)$/.exec(location);
  if (!packaged) return join(around.home, location);
  const path = `${packaged[1]?.replaceAll('.', '/')}/${packaged[2]}`;
  const roots = [around.home, join(around.home, 'src'), ''];
  const found = roots.find((root) => around.files.has(join(join(root, path), 'env.py')));
  return join(found ?? around.home, path);
}

/** Joins paths of the repository; the root is the empty path. */
export function join(folder: string, path: string): string {
  return clean(folder === '' ? path : `${folder}/${path}`);
}

function parent(path: string): string {
  const folder = posix.dirname(path);
  return folder === '.' ? '' : folder;
}

function clean(path: string): string {
  const normal = posix.normalize(path).replace(/\/$/, '').replace(/^\//, '');
  return normal === '.' ? '' : normal;
}

import { access } from 'node:fs/promises';
import { delimiter, dirname, join, resolve } from 'node:path';
import { UserError } from '../../../core/errors.js';
import type { RunWorld } from '../../engine.js';

/** A Python, and how its project adds packages to it. */
export interface Interpreter {
  readonly command: readonly string[];
  /** The command that installs a package. */
  install(name: string): string;
}

/**
 * The command that starts the project's Python: the `python` setting, a virtual environment in the project or above
 * it, `VIRTUAL_ENV`, uv or Poetry where the project has their lock file and the tool is there, else `python3`.
 * Throws `UserError` when there is none.
 */
export async function findInterpreter(home: string, world: RunWorld): Promise<Interpreter> {
  const setting = world.settings.python;
  if (setting) return withPip([setting.includes('/') ? resolve(world.root, setting) : setting]);
  const folders = foldersUpTo(home, world.root);
  const manager = await managerOf(folders);
  const command =
    (await environmentOf(folders)) ??
    (world.env.VIRTUAL_ENV ? await interpreterIn(world.env.VIRTUAL_ENV) : undefined) ??
    (manager && (await onPath(manager.tool, world)) ? manager.run : undefined) ??
    (await plain(world));
  if (command) return manager ? { command, install: manager.install } : withPip(command);
  throw new UserError({
    what: 'no Python was found',
    where: 'PATH',
    why: 'Alembic revisions are Python programs',
    fix: 'install Python 3 and the project in `.venv`, or name the interpreter: `python: path/to/python`',
  });
}

function withPip(command: readonly string[]): Interpreter {
  return { command, install: (name) => `${command.join(' ')} -m pip install ${name}` };
}

interface Manager {
  readonly lock: string;
  readonly tool: string;
  readonly run: readonly string[];
  readonly install: Interpreter['install'];
}

/** Neither may change the lock file or the environment while it starts Python. */
const managers: readonly Manager[] = [
  {
    lock: 'uv.lock',
    tool: 'uv',
    run: ['uv', 'run', '--no-sync', 'python'],
    install: (name) => `uv sync (first uv add ${name}, if uv.lock lacks it)`,
  },
  {
    lock: 'poetry.lock',
    tool: 'poetry',
    run: ['poetry', 'run', 'python'],
    install: (name) => `poetry install (first poetry add ${name}, if poetry.lock lacks it)`,
  },
];

async function managerOf(folders: readonly string[]): Promise<Manager | undefined> {
  for (const folder of folders) {
    for (const manager of managers) if (await exists(join(folder, manager.lock))) return manager;
  }
  return undefined;
}

function foldersUpTo(home: string, root: string): string[] {
  const folders = [home];
  for (let at = home; at !== root && at.startsWith(root) && dirname(at) !== at; ) {
    at = dirname(at);
    folders.push(at);
  }
  return folders;
}

async function environmentOf(folders: readonly string[]): Promise<readonly string[] | undefined> {
  for (const folder of folders) {
    for (const name of ['.venv', 'venv']) {
      const python = await interpreterIn(join(folder, name));
      if (python) return python;
    }
  }
  return undefined;
}

async function interpreterIn(environment: string): Promise<readonly string[] | undefined> {
  for (const path of ['bin/python', 'Scripts/python.exe']) {
    if (await exists(join(environment, path))) return [join(environment, path)];
  }
  return undefined;
}

async function plain(world: RunWorld): Promise<readonly string[] | undefined> {
  for (const name of ['python3', 'python']) if (await onPath(name, world)) return [name];
  return undefined;
}

async function onPath(name: string, world: RunWorld): Promise<boolean> {
  for (const folder of (world.env.PATH ?? '').split(delimiter).filter(Boolean)) {
    if ((await exists(join(folder, name))) || (await exists(join(folder, `${name}.exe`)))) return true;
  }
  return false;
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

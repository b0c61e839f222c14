import { access } from 'node:fs/promises';
import { delimiter, dirname, join, resolve } from 'node:path';
import { UserError } from '../../../core/errors.js';
import type { RunWorld } from '../../engine.js';

/**
 * The command that starts the project's Python: the `python` setting, a virtual environment in the project or above
 * it, `VIRTUAL_ENV`, uv or Poetry where the project has their lock file and the tool is there, else `python3`.
 * Throws `UserError` when there is none.
 */
export async function findInterpreter(home: string, world: RunWorld): Promise<readonly string[]> {
  const setting = world.settings.python;
  if (setting) return [setting.includes('/') ? resolve(world.root, setting) : setting];
  const folders = foldersUpTo(home, world.root);
  const found =
    (await environmentOf(folders)) ??
    (world.env.VIRTUAL_ENV ? await interpreterIn(world.env.VIRTUAL_ENV) : undefined) ??
    (await managed(folders, world)) ??
    (await plain(world));
  if (found) return found;
  throw new UserError({
    what: 'no Python was found',
    where: 'PATH',
    why: 'Alembic revisions are Python programs',
    fix: 'install Python 3 and the project in `.venv`, or name the interpreter: `python: path/to/python`',
  });
}

const managers = [
  ['uv.lock', 'uv', ['uv', 'run', '--no-sync', 'python']],
  ['poetry.lock', 'poetry', ['poetry', 'run', 'python']],
] as const;

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

async function managed(folders: readonly string[], world: RunWorld): Promise<readonly string[] | undefined> {
  for (const folder of folders) {
    for (const [lock, tool, command] of managers) {
      if ((await exists(join(folder, lock))) && (await onPath(tool, world))) return command;
    }
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

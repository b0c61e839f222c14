import { readFileSync, realpathSync, statSync } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { type Problem, UserError } from '../core/errors.js';
import { isLeftOut } from '../core/left-out.js';
import { decodeText, refuseLargeFile } from '../core/text.js';
import type { Tree } from '../core/tree.js';

/**
 * The files on disk below `root`, an absolute path. A link is followed as long as it stays inside; one that
 * leaves is listed, so that it is not overlooked, and refused when it is read.
 */
export function workingTree(root: string): Tree {
  let real: Promise<string> | undefined;
  const realRoot = () => {
    real ??= realpath(root);
    return real;
  };
  return {
    label: 'working tree',
    root,
    files: async (dir) => (await listFrom(await realRoot(), dir)).sort(),
    read: async (path) => decodeText(readBytes(await realRoot(), path), path),
  };
}

/** A thousand small files are read in a sixth of the time that promises of them take. */
function readBytes(root: string, path: string): Buffer {
  try {
    const target = realpathSync.native(join(root, path));
    if (!isInside(root, target)) throw new UserError(leavesTree(path));
    const info = statSync(target);
    if (!info.isFile()) throw new UserError({ what: 'is not a regular file', where: { file: path } });
    refuseLargeFile(info.size, path);
    return readFileSync(target);
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError(readProblem(error, path), { cause: error });
  }
}

function readProblem(error: unknown, path: string): Problem {
  const where = { file: path };
  switch (errorCode(error)) {
    case 'ENOENT':
    case 'ENOTDIR':
      return { what: 'does not exist, or is a link to nothing', where };
    case 'ELOOP':
      return { what: 'is a link that leads back to itself', where };
    case 'EACCES':
    case 'EPERM':
      return { what: 'cannot be read: permission denied', where, fix: `chmod u+r ${path}` };
    default:
      return { what: `cannot be read (${errorCode(error)})`, where };
  }
}

/** One folder on the way down: `seen` holds the real paths above it, so that a loop of links ends. */
interface Folder {
  readonly root: string;
  /** The folder that was asked for. */
  readonly start: string;
  readonly dir: string;
  /** Where it really is: differs from `dir` below a link. */
  readonly real: string;
  readonly seen: ReadonlySet<string>;
}

async function listFrom(root: string, dir: string): Promise<string[]> {
  try {
    const target = await realpath(join(root, dir));
    if (!isInside(root, target)) throw new UserError(leavesTree(dir));
    const start = dir.replace(/\/+$/, '');
    return await list({ root, start, dir: start, real: target, seen: new Set([target]) });
  } catch (error) {
    if (errorCode(error) === 'ENOENT' || errorCode(error) === 'ENOTDIR') return [];
    if (error instanceof UserError) throw error;
    throw new UserError(readProblem(error, dir), { cause: error });
  }
}

async function list(folder: Folder): Promise<string[]> {
  const entries = await readdir(join(folder.root, folder.dir), { withFileTypes: true }).catch(unlessGone);
  const parts = await Promise.all(
    (entries ?? []).map(async (entry) => {
      const path = folder.dir ? `${folder.dir}/${entry.name}` : entry.name;
      if (entry.isDirectory()) return isLeftOut(entry.name) ? [] : below(folder, path);
      if (entry.isSymbolicLink()) return isLeftOut(entry.name) ? [] : followLink(folder, path);
      return entry.isFile() ? [path] : [];
    }),
  );
  return parts.flat();
}

async function followLink(folder: Folder, path: string): Promise<string[]> {
  const target = await realpath(join(folder.root, path)).catch(() => undefined);
  if (target === undefined || !isInside(folder.root, target)) return [path];
  const info = await stat(target).catch(unlessGone);
  if (!info || info.isFile()) return [path];
  // A link to a folder above it shows nothing new, and without end.
  return info.isDirectory() && !isInside(target, folder.real) ? below(folder, path, target) : [];
}

async function below(folder: Folder, dir: string, linkTarget?: string): Promise<string[]> {
  const target = linkTarget ?? (await realpath(join(folder.root, dir)).catch(unlessGone));
  if (target === undefined || folder.seen.has(target)) return [];
  try {
    return await list({ ...folder, dir, real: target, seen: new Set([...folder.seen, target]) });
  } catch (error) {
    // A locked folder somewhere in the repository (a database's data directory) is nobody's fault; one among
    // the migrations would hide some of them.
    if (folder.start === '' && errorCode(error) === 'EACCES') return [];
    throw error instanceof UserError ? error : new UserError(readProblem(error, dir), { cause: error });
  }
}

/** What a tool has made and removed again while we looked is nothing of the project's. */
function unlessGone(error: unknown): undefined {
  if (errorCode(error) !== 'ENOENT') throw error;
}

/** Git's own folder counts as outside: nothing in it belongs to the project. */
function isInside(root: string, target: string): boolean {
  const path = relative(root, target);
  if (path === '') return true;
  const [first] = path.split(sep);
  return first !== '..' && first !== '.git' && !path.startsWith(sep) && !/^[A-Za-z]:/.test(path);
}

function leavesTree(path: string): Problem {
  return {
    what: 'leads out of the repository',
    where: { file: path },
    why: 'a change could make us read any file of this machine',
    fix: 'put the file itself into the repository',
  };
}

function errorCode(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error
    ? String(error.code)
    : 'unknown error';
}

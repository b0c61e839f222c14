import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import picomatch from 'picomatch';
import { UserError } from '../core/errors.js';

/** Every regular file below a folder as sorted relative paths with forward slashes; `.git` and `node_modules` left out. */
export async function listFiles(root: string, dir = ''): Promise<readonly string[]> {
  const entries = await readdir(join(root, dir), { withFileTypes: true }).catch(() => []);
  const found: string[] = [];
  for (const entry of entries) {
    const path = dir === '' ? entry.name : `${dir}/${entry.name}`;
    if (entry.isDirectory() && entry.name !== '.git' && entry.name !== 'node_modules') {
      found.push(...(await listFiles(root, path)));
    }
    if (entry.isFile()) found.push(path);
  }
  return found.sort();
}

/** Absolute paths of the files that match. Throws as `matchingPaths` does. */
export async function matchingFiles(
  root: string,
  globs: readonly string[],
  where: string,
): Promise<readonly string[]> {
  if (globs.length === 0) return [];
  return matchingPaths(await listFiles(root), globs, where).map((path) => resolve(root, path));
}

/**
 * The paths that match, each once, in the order of the patterns.
 * Throws one `UserError` for all patterns that match nothing; `where` names the setting.
 */
export function matchingPaths(
  paths: readonly string[],
  globs: readonly string[],
  where: string,
): readonly string[] {
  const found = globs.map((glob) => {
    const matches = picomatch(glob, { dot: true });
    return { glob, paths: paths.filter((path) => matches(path)) };
  });
  const problems = found
    .filter((each) => each.paths.length === 0)
    .map(({ glob }) => ({ what: `no file matches ${glob}`, where, fix: 'correct the pattern or remove it' }));
  if (problems.length > 0) throw new UserError(problems);
  return [...new Set(found.flatMap((each) => each.paths))];
}

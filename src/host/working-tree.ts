import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { UserError } from '../core/errors.js';
import type { Tree } from '../core/tree.js';

const leftOut = new Set(['.git', 'node_modules', '.venv', 'venv', '__pycache__', 'dist', 'build']);

/** The files on disk below `root`, an absolute path. */
export function workingTree(root: string): Tree {
  return {
    label: 'working tree',
    root,
    files: async (dir) => (await list(root, dir)).sort(),
    async read(path) {
      try {
        return (await readFile(join(root, path), 'utf8')).replace(/^\uFEFF/, '');
      } catch (cause) {
        throw new UserError({ what: 'cannot be read', where: { file: path } }, { cause });
      }
    },
  };
}

async function list(root: string, dir: string): Promise<string[]> {
  const entries = await readdir(join(root, dir), { withFileTypes: true }).catch(() => []);
  const found: string[] = [];
  for (const entry of entries) {
    const path = dir ? `${dir}/${entry.name}` : entry.name;
    if (entry.isDirectory() && !leftOut.has(entry.name)) found.push(...(await list(root, path)));
    if (entry.isFile()) found.push(path);
  }
  return found;
}

import { posix } from 'node:path';
import type { Tree } from '../../core/tree.js';
import type { EngineSettings } from '../engine.js';

/** Files by the folder that holds them, names only; the folder of the root is `.`. */
export function byFolder(paths: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const folders = new Map<string, string[]>();
  for (const path of paths) {
    const folder = posix.dirname(path);
    const names = folders.get(folder);
    if (names) names.push(posix.basename(path));
    else folders.set(folder, [posix.basename(path)]);
  }
  return folders;
}

const notTheProject =
  /(?:^|\/)(?:tests?|testdata|fixtures?|examples?|samples?|templates?|vendor|third_party|docs?)(?:\/|$)/i;

/** Histories among test data, examples and copies of others are rarely the project's own. */
export function weigh(confidence: number, dir: string): number {
  return notTheProject.test(dir) ? confidence / 2 : confidence;
}

/** Whether a file of that name exists anywhere and holds the text. */
export async function mentions(tree: Tree, files: readonly string[], wanted: Mention): Promise<boolean> {
  for (const file of files) {
    if (posix.basename(file) !== wanted.file) continue;
    const text = await tree.read(file).catch(() => '');
    if (text.includes(wanted.text)) return true;
  }
  return false;
}

export interface Mention {
  /** For example `go.mod`. */
  readonly file: string;
  /** For example `golang-migrate`. */
  readonly text: string;
}

export function joinDir(dir: string, name: string): string {
  return dir === '.' || dir === '' ? name : `${dir}/${name}`;
}

/** `dir` as the tree wants it: the root is the empty text. */
export function treeDir(dir: string): string {
  return dir === '.' ? '' : dir.replace(/^\.\//, '').replace(/\/$/, '');
}

/** The runner's own tables: the one that the project names, else the runner's default; `public` unless it says. */
export function tablesOf(settings: EngineSettings, defaults: readonly string[]): readonly string[] {
  const { table } = settings;
  if (!table) return defaults;
  return [table.includes('.') ? table : `public.${table}`];
}

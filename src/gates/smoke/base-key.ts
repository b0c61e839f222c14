import { createHash } from 'node:crypto';
import type { Tree } from '../../core/tree.js';
import type { History, Migration } from '../../migrations/model.js';

export interface BaseKeyInput {
  readonly tree: Tree;
  readonly history: History;
  /** What the base schema is made of, in order. */
  readonly base: readonly Migration[];
  /** What is stepped through: its files must not change the key. */
  readonly beyond: readonly Migration[];
  readonly before: readonly { readonly file: string; readonly sql: string }[];
}

/** Engines whose migrations are code: any source file of the project can change what they make. */
const codeFiles: Readonly<Record<string, RegExp>> = {
  alembic: /\.(py|ini|toml|cfg|mako)$/,
  'node-pg-migrate': /\.(js|ts|mjs|cjs|mts|cts|json)$/,
};

/**
 * A name for the content of the base schema, or undefined when what makes it cannot be known (a foreign command).
 * The server's version is not part of it.
 */
export async function baseKey(input: BaseKeyInput): Promise<string | undefined> {
  const { tree, history, base, beyond, before } = input;
  if (history.engine === 'command' || base.length === 0) return undefined;
  const hash = createHash('sha256').update(`${history.engine}\0${history.flavor}\0`);
  for (const { file, sql } of before) hash.update(`before\0${file}\0${sql}\0`);
  for (const migration of base) hash.update(`${migration.id}\0`);
  for (const file of await contributing({ tree, history, base, beyond })) {
    hash.update(`${file}\0${await tree.read(file)}\0`);
  }
  return hash.digest('hex');
}

async function contributing(input: Omit<BaseKeyInput, 'before'>): Promise<readonly string[]> {
  const own = input.base.flatMap((migration) => migration.files);
  const pattern = codeFiles[input.history.engine];
  if (!pattern) return own;
  const later = new Set(input.beyond.flatMap((migration) => migration.files));
  const sources = (await input.tree.files('')).filter((file) => pattern.test(file) && !later.has(file));
  return [...new Set([...own, ...sources])].sort();
}

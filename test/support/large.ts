import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { EngineName } from '../../src/migrations/model.js';

/** The repositories with a long history, each with what is known to be wrong in it. */
export const largeRepositories = [
  'alembic-shop',
  'dbmate-forum',
  'golang-migrate-ledger',
  'node-pg-migrate-api',
] as const;
export type LargeRepository = (typeof largeRepositories)[number];

/** `expected.json` of a large repository, written from runs with psql or the runner itself. */
export interface Expected {
  readonly engine: EngineName;
  readonly flavor: string;
  readonly dir: string;
  readonly config?: string;
  readonly before: readonly string[];
  readonly migrations: number;
  readonly defective: readonly Defect[];
  readonly tolerated: readonly { readonly id: string; readonly class: string }[];
  readonly irreversible: readonly { readonly id: string; readonly reason: string }[];
}

export interface Defect {
  readonly id: string;
  readonly step: 'down' | 'again';
  readonly kind: 'fails' | 'not-restored';
  readonly why: string;
}

export function largeFolder(name: LargeRepository): string {
  return join(process.cwd(), 'test/fixtures/large', name);
}

export async function readExpected(name: LargeRepository): Promise<Expected> {
  return JSON.parse(await readFile(join(largeFolder(name), 'expected.json'), 'utf8')) as Expected;
}

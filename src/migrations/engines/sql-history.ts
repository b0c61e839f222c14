import type { Tree } from '../../core/tree.js';
import type { Direction, EngineName, History, Migration, Stranger } from '../model.js';
import { irreversibleIn } from './sql-direction.js';

/** What an engine knows of one migration before the places in the order are given out. */
export interface Draft {
  readonly id: string;
  readonly name: string;
  readonly files: readonly string[];
  readonly up: Direction | undefined;
  readonly down: Direction | undefined;
  readonly notRun?: string;
  readonly repeatable?: boolean;
  /** Only where the runner keeps a graph; otherwise each migration follows the one before it. */
  readonly parents?: readonly string[];
}

export interface HistoryParts {
  readonly engine: EngineName;
  readonly flavor: string;
  readonly dir: string;
  /** In the runner's order. */
  readonly drafts: readonly Draft[];
  readonly strangers: readonly Stranger[];
  readonly bookkeeping: readonly string[];
}

export function historyOf({ drafts, ...parts }: HistoryParts): History {
  const migrations = drafts.map((draft, index) => migrationOf(draft, drafts[index - 1]));
  return { ...parts, migrations, heads: headsOf(migrations) };
}

/** The history of a folder that is not there. */
export function emptyHistory(engine: EngineName, dir: string): History {
  return historyOf({ engine, flavor: engine, dir: dir || '.', drafts: [], strangers: [], bookkeeping: [] });
}

function migrationOf(draft: Draft, before: Draft | undefined): Migration {
  const irreversible = irreversibleIn(draft.down, draft.up);
  const file = draft.up?.file ?? draft.down?.file ?? draft.files[0] ?? '';
  const parents = draft.parents ?? (before ? [before.id] : []);
  return { ...draft, file, parents, ...(irreversible && { irreversible }) };
}

function headsOf(migrations: readonly Migration[]): readonly string[] {
  // Two migrations may share an id: the second then names itself as its parent, which is no child.
  const parents = new Set(migrations.flatMap(({ id, parents }) => parents.filter((parent) => parent !== id)));
  return [...new Set(migrations.map(({ id }) => id))].filter((id) => !parents.has(id));
}

const atOnce = 64;

/** Reads many files, a bounded number at a time, in the order given. */
export async function readAll(tree: Tree, paths: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  for (let start = 0; start < paths.length; start += atOnce) {
    const some = paths.slice(start, start + atOnce);
    const read = await Promise.all(some.map((path) => tree.read(path)));
    for (const [index, path] of some.entries()) texts.set(path, read[index] ?? '');
  }
  return texts;
}

/** `add_note-to orders` as words. */
export function wordsOf(slug: string): string {
  return slug.replace(/[_\-\s]+/g, ' ').trim();
}

import type { Tree } from '../../core/tree.js';
import type { History, Migration } from '../../migrations/model.js';
import { callWorld, replayAll, withCalled } from '../../rules/script/calls.js';
import { readScript } from '../../rules/script/read-script.js';
import { type Catalog, emptyCatalog } from '../../schema/replay/catalog.js';
import { type Grammar, loadGrammar } from '../../sql/grammar/grammar.js';
import type { Touch } from './touch.js';
import { touchesOf } from './touches.js';

/** What a migration names, by its files alone. */
export interface Named {
  /** Undefined for code: what it sends to the server is known only when it runs. */
  readonly touches: readonly Touch[] | undefined;
  /** Names that may be tables. */
  readonly names: readonly string[];
}

export interface NamedRequest {
  readonly history: History;
  /** In the order in which they are to run. */
  readonly chosen: readonly Migration[];
  readonly direction: 'up' | 'down';
  readonly tree: Pick<Tree, 'read'>;
  /** Of the server: 16. */
  readonly major: number;
}

interface Replay {
  readonly catalog: Catalog;
  readonly grammar: Grammar;
  readonly major: number;
}

/** What the chosen migrations name, in their order. Replays the history before them; needs no database. */
export async function namedIn(request: NamedRequest): Promise<readonly Named[]> {
  const { history, chosen, direction, major } = request;
  const grammar = await loadGrammar();
  // A database in use may have what no migration made.
  const pass: Replay = { catalog: { ...emptyCatalog(), complete: false }, grammar, major };
  const ups = new Map<Migration, readonly Touch[] | undefined>();
  const last = history.migrations.findLastIndex((migration) => chosen.includes(migration));
  for (const migration of history.migrations.slice(0, last + 1))
    ups.set(migration, run(migration, 'up', pass));
  return Promise.all(
    chosen
      .map((migration) => ({
        migration,
        touches: direction === 'up' ? ups.get(migration) : run(migration, 'down', pass),
      }))
      .map(async ({ migration, touches }) => ({
        touches,
        names: touches
          ? touches.flatMap(({ table }) => (table === '' ? [] : [table]))
          : quotedWords(await request.tree.read(migration.file)),
      })),
  );
}

/** Undefined for code. Changes the catalog. */
function run(
  migration: Migration,
  direction: 'up' | 'down',
  { catalog, grammar, major }: Replay,
): readonly Touch[] | undefined {
  const script = migration[direction]?.sql;
  if (!script) {
    if (migration[direction]) doubt(catalog);
    return undefined;
  }
  const world = callWorld(grammar, catalog);
  const found: Touch[] = [];
  for (const statement of readScript(script, grammar)) {
    for (const one of withCalled(statement, world)) {
      const touches = touchesOf(one, { catalog, major });
      replayAll(one, catalog, migration.id);
      if (touches.some(({ work }) => work === 'unknown')) doubt(catalog);
      found.push(...touches);
    }
  }
  return found;
}

/** What could not be read may have changed any column and any check: what rests on them counts as the most it may be. */
function doubt({ relations }: Catalog): void {
  for (const { columns, constraints } of relations.values()) {
    columns.clear();
    for (const [name, { kind }] of constraints) if (kind === 'check') constraints.delete(name);
  }
}

const mostWords = 5_000;

/** Words that stand in quotes in a program: a table's name is always one of them. */
function quotedWords(text: string): readonly string[] {
  const strings = [...text.matchAll(/"""[\s\S]*?"""|'''[\s\S]*?'''|"[^"\n]*"|'[^'\n]*'|`[^`]*`/g)];
  const words = strings.flatMap(([string]) => string.match(/[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)?/g) ?? []);
  return [...new Set(words.flatMap((word) => [word, word.split('.').at(-1) ?? word]))].slice(0, mostWords);
}

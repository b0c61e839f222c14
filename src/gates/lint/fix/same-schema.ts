import type { History, Migration } from '../../../migrations/model.js';
import { readScript } from '../../../rules/script/read-script.js';
import { type Catalog, emptyCatalog } from '../../../schema/replay/catalog.js';
import { isPlace } from '../../../schema/replay/names.js';
import { replay } from '../../../schema/replay/replay.js';
import type { Grammar } from '../../../sql/grammar/grammar.js';

/** A history with the migrations that a change adds. */
export interface ChangedHistory {
  readonly history: History;
  isAdded(migration: Migration): boolean;
}

/**
 * Whether two histories make the same schema: after all their ups, and after the downs of what they add, unless one of
 * those has no way back. Says which of the two differs.
 */
export function differingSchema(
  before: ChangedHistory,
  after: ChangedHistory,
  grammar: Grammar,
): 'up' | 'down' | undefined {
  const [old, now] = [replayed(before, grammar), replayed(after, grammar)];
  if (old.up !== now.up) return 'up';
  const hasWayBack = before.history.migrations
    .filter(before.isAdded)
    .every(({ down, irreversible }) => down && !irreversible);
  return !hasWayBack || old.down === now.down ? undefined : 'down';
}

function replayed({ history, isAdded }: ChangedHistory, grammar: Grammar) {
  const catalog = emptyCatalog();
  for (const migration of history.migrations) run(catalog, migration, { side: 'up', grammar });
  const up = written(catalog);
  for (const migration of history.migrations.filter(isAdded).toReversed())
    run(catalog, migration, { side: 'down', grammar });
  return { up, down: written(catalog) };
}

interface Running {
  readonly side: 'up' | 'down';
  readonly grammar: Grammar;
}

function run(catalog: Catalog, migration: Migration, { side, grammar }: Running): void {
  const script = migration[side]?.sql;
  if (!script) return;
  for (const { nodes } of readScript(script, grammar)) {
    for (const node of nodes) replay(catalog, node, '');
  }
}

/** What says how a schema was made, and nothing of what it is. */
const ways: ReadonlySet<string> = new Set(['searchPath', 'namesUsed', 'dependedOn']);

/** A catalog as text: the order in which things were made, and where they stand in a file, are left out. */
function written(catalog: Catalog): string {
  return JSON.stringify(catalog, (key, value: unknown) => {
    if (isPlace(key) || ways.has(key)) return undefined;
    if (value instanceof Set) return [...value].sort();
    if (!(value instanceof Map)) return value;
    // Columns have an order; what lies in other maps has none.
    const entries = [...value];
    return key === 'columns' ? entries : entries.sort(([a], [b]) => (String(a) < String(b) ? -1 : 1));
  });
}

import type { Difference } from '../core/difference.js';
import type { SchemaObject } from './model.js';

/** A difference with the object it is about, for putting it in order. */
export interface Change {
  readonly object: SchemaObject;
  readonly difference: Difference;
}

/** What must go before anything can change, because it stands on other things. */
const goFirst = [
  'event trigger',
  'publication',
  'trigger',
  'policy',
  'rule',
  'view',
  'materialized view',
  'statistics',
  'index',
  'constraint',
];

/** What is made or changed, in the order in which one needs the other. */
const comeInOrder = [
  'schema',
  'extension',
  'collation',
  'type',
  'domain',
  'sequence',
  'function',
  'procedure',
  'aggregate',
  'table',
  'foreign table',
  'column',
];

/** What goes once nothing needs it any more, and what comes last. */
const goLast = ['column', 'table', 'foreign table', 'aggregate', 'procedure', 'function', 'sequence'];
const goAtEnd = ['domain', 'type', 'collation', 'extension', 'schema'];
const comeLast = [
  'index',
  'constraint',
  'view',
  'materialized view',
  'rule',
  'trigger',
  'policy',
  'statistics',
];

/**
 * Sorts differences so that applying their mends one after another can work: dependents are dropped first, then
 * things are made and changed, then the rest is dropped, then what stands on the new things is made.
 */
export function mendingOrder(changes: readonly Change[]): readonly Change[] {
  const sorted = [...changes].sort((a, b) => rank(a) - rank(b) || compareText(a.object.name, b.object.name));
  return tablesByReference(sorted);
}

function rank({ difference }: Change): number {
  const { kind, change } = difference;
  if (change === 'extra') {
    if (goFirst.includes(kind)) return goFirst.indexOf(kind);
    if (goLast.includes(kind)) return 200 + goLast.indexOf(kind);
    return goAtEnd.includes(kind) ? 300 + goAtEnd.indexOf(kind) : 290;
  }
  if (comeInOrder.includes(kind)) return 100 + comeInOrder.indexOf(kind);
  if (kind === 'constraint') return difference.lines.some((line) => line.includes('FOREIGN KEY')) ? 252 : 250;
  return comeLast.includes(kind) ? 253 + comeLast.indexOf(kind) : 270;
}

/** A missing table comes after those its foreign keys and partition bound name. */
function tablesByReference(changes: readonly Change[]): readonly Change[] {
  const tables = changes.filter(
    ({ difference }) => difference.kind === 'table' && difference.change === 'missing',
  );
  const placed: Change[] = [];
  const visit = (table: Change, path: readonly Change[]): void => {
    if (placed.includes(table) || path.includes(table)) return;
    const text = table.difference.mend ?? '';
    for (const other of tables) {
      const name = other.object.name;
      if (
        other !== table &&
        (text.includes(`REFERENCES ${name}(`) || text.includes(`PARTITION OF ${name} `))
      ) {
        visit(other, [...path, table]);
      }
    }
    placed.push(table);
  };
  for (const table of tables) visit(table, []);
  const queue = [...placed];
  return changes.map((change) => (tables.includes(change) ? (queue.shift() ?? change) : change));
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

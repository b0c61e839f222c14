import { blocked, type LockMode } from '../core/lock.js';
import { readableName } from '../sql/quote.js';
import { leadingWords } from '../sql/statement.js';

/** `public.orders` as a statement would write it: without `public`, quoted where it must be. */
export function shown(relation: string): string {
  const dot = relation.lastIndexOf('.');
  const schema = relation.slice(0, dot);
  const name = readableName(relation.slice(dot + 1));
  return schema === 'public' || dot < 0 ? name : `${readableName(schema)}.${name}`;
}

/** `blocks every read and write of orders until it commits`. */
export function blocks(lock: LockMode, relation: string): string {
  switch (blocked(lock)) {
    case 'reads and writes':
      return `blocks every read and write of ${shown(relation)} until it commits`;
    case 'writes':
      return `blocks every write to ${shown(relation)} until it commits`;
    case 'schema changes':
      return `blocks other schema changes of ${shown(relation)} until it commits`;
    default:
      return `blocks nobody at ${shown(relation)}`;
  }
}

/** `orders`, `orders and lines`, `orders, lines and items`. */
export function listed(names: readonly string[]): string {
  const rest = names.slice(0, -1).join(', ');
  return [...(rest === '' ? [] : [rest]), ...names.slice(-1)].join(' and ');
}

/** The words that a statement begins with: `ALTER TABLE`, `CREATE OR REPLACE VIEW`. */
export function spoken(text: string): string {
  const words = leadingWords(text, 4);
  const more = { OR: 4, CONSTRAINT: 3, UNIQUE: 3, MATERIALIZED: 3 }[words[1] ?? ''] ?? 2;
  return words.slice(0, more).join(' ');
}

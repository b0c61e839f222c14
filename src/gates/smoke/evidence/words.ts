import { counted } from '../../../core/count.js';
import { blocked } from '../../../core/lock.js';
import type { TracedRewrite, TracedScan } from '../../../core/trace.js';
import { shown } from '../../../rules/words.js';
import type { Hold } from './steps.js';

/** `held ACCESS EXCLUSIVE on orders from statement 2, which blocks every read and write until commit, 3 statements later`. */
export function sayHold({ relation, mode, index, later }: Hold): string {
  const from = later === undefined ? '' : ` from statement ${index + 1}`;
  return `held ${mode} on ${shown(relation)}${from}, which ${blocking(mode)} ${until(later)}`;
}

function blocking(mode: Hold['mode']): string {
  switch (blocked(mode)) {
    case 'reads and writes':
      return 'blocks every read and write';
    case 'writes':
      return 'blocks every write';
    case 'schema changes':
      return 'blocks other schema changes';
    default:
      return 'blocks nobody';
  }
}

function until(later: number | undefined): string {
  if (later === undefined) return 'while it runs';
  return later === 0 ? 'until commit, right after it' : `until commit, ${counted(later, 'statement')} later`;
}

/** `read 200 rows of orders`. */
export function sayScan({ relation, rows }: TracedScan): string {
  return `read ${counted(rows, 'row')} of ${shown(relation)}`;
}

/** `rewrote orders (column type)`. */
export function sayRewrite({ relation, reason }: TracedRewrite): string {
  return `rewrote ${shown(relation)} (${reason})`;
}

/** `orders, customers and 3 more`. */
export function sayRelations(relations: readonly string[]): string {
  const names = relations.map(shown);
  if (names.length <= mostNames + 1)
    return [names.slice(0, -1).join(', '), names.at(-1)].filter(Boolean).join(' and ');
  return `${names.slice(0, mostNames).join(', ')} and ${names.length - mostNames} more`;
}

const mostNames = 4;

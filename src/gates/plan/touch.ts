import type { LockMode } from '../../core/lock.js';
import type { TableWork } from '../../rules/work.js';

/**
 * How much there is to do while the lock is held.
 * - `rows`: as many rows as the statement chooses.
 * - `unknown`: a program decides, or nobody could read it.
 */
export type Work = TableWork | 'rows' | 'unknown';

/** What one statement does to one table. */
export interface Touch {
  /** With its schema where that is another one than `public`. Empty where the statement names none. */
  readonly table: string;
  readonly work: Work;
  readonly lock: LockMode;
  /** The statement in two or three words: `CREATE INDEX`. */
  readonly statement: string;
  /** The statement names another table, and locks this one with it: the other end of a foreign key. */
  readonly aside: boolean;
}

/**
 * `public.orders` without its schema: the search path of the role that migrates may have put it elsewhere. Who looks it
 * up in a database looks in `public` first.
 */
export function shortName(relation: string): string {
  return relation.startsWith('public.') ? relation.slice('public.'.length) : relation;
}

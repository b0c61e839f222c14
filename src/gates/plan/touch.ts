/**
 * How much there is to do while the lock is held.
 * - `brief`: the catalog alone.
 * - `scan`: every row is read once.
 * - `build`: an index is built.
 * - `rewrite`: every row is written anew, with all indexes.
 * - `rows`: as many rows as the statement chooses.
 * - `unknown`: a program decides.
 */
export type Work = 'brief' | 'scan' | 'build' | 'rewrite' | 'rows' | 'unknown';

/** What one statement does to one table, by its words alone. */
export interface Touch {
  /** As it is written, with or without schema. Empty where the statement names none. */
  readonly table: string;
  readonly work: Work;
  readonly lock: string;
  /** The statement in two or three words: `CREATE INDEX`. */
  readonly statement: string;
}

export const exclusive = 'ACCESS EXCLUSIVE';
export const share = 'SHARE';
/** It lets others read and write. */
export const harmless = 'SHARE UPDATE EXCLUSIVE';
export const rowExclusive = 'ROW EXCLUSIVE';
export const shareRow = 'SHARE ROW EXCLUSIVE';

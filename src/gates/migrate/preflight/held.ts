import { lockMode } from './lock-modes.js';
import { inTheWay, type TouchedTable } from './touched.js';

/** A lock as `pg_locks` has it. */
export interface Lock {
  readonly oid: string;
  /** `AccessShareLock`. */
  readonly mode: string;
  /** Name of the table that is named by a migration; filled in by `needed`. */
  readonly table?: string;
}

/** The locks that a migration would wait for, with the name of its table. */
export function needed(locks: readonly Lock[], tables: readonly TouchedTable[]): readonly Lock[] {
  return locks.flatMap((lock) => {
    const table = tables.find(({ oids }) => oids.includes(lock.oid));
    return table && inTheWay(table, lockMode(lock.mode)) ? [{ ...lock, table: table.name }] : [];
  });
}

/** `ROW EXCLUSIVE on public.orders, which a pending migration needs`. */
export function heldWords(held: readonly Lock[]): string {
  const each = held.map(({ mode, table }) => `${lockMode(mode)} on ${table}`);
  return `${[...new Set(each)].join(', ')}, which a pending migration needs`;
}

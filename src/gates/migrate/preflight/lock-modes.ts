import type { LockMode } from '../../../core/lock.js';
import type { Touch } from '../../plan/touch.js';

const exclusive = 'ACCESS EXCLUSIVE' satisfies LockMode;
const share = 'SHARE' satisfies LockMode;
const rowExclusive = 'ROW EXCLUSIVE' satisfies LockMode;

/** Which modes conflict, weakest first. Source: PostgreSQL 18, 13.3.1, table "Conflicting Lock Modes". */
const conflicting: Readonly<Record<string, readonly string[]>> = {
  'ACCESS SHARE': [exclusive],
  'ROW SHARE': ['EXCLUSIVE', exclusive],
  'ROW EXCLUSIVE': [share, 'SHARE ROW EXCLUSIVE', 'EXCLUSIVE', exclusive],
  'SHARE UPDATE EXCLUSIVE': ['SHARE UPDATE EXCLUSIVE', share, 'SHARE ROW EXCLUSIVE', 'EXCLUSIVE', exclusive],
  SHARE: [rowExclusive, 'SHARE UPDATE EXCLUSIVE', 'SHARE ROW EXCLUSIVE', 'EXCLUSIVE', exclusive],
  'SHARE ROW EXCLUSIVE': [
    rowExclusive,
    'SHARE UPDATE EXCLUSIVE',
    share,
    'SHARE ROW EXCLUSIVE',
    'EXCLUSIVE',
    exclusive,
  ],
  EXCLUSIVE: [
    'ROW SHARE',
    rowExclusive,
    'SHARE UPDATE EXCLUSIVE',
    share,
    'SHARE ROW EXCLUSIVE',
    'EXCLUSIVE',
    exclusive,
  ],
};

/** `AccessShareLock` of `pg_locks` as the manual writes it. */
export function lockMode(mode: string): string {
  return mode
    .replace(/Lock$/, '')
    .replace(/(?<=[a-z])(?=[A-Z])/g, ' ')
    .toUpperCase();
}

/**
 * Whether a statement waits for somebody who holds `held` on its table. What works CONCURRENTLY takes a weak lock and
 * then waits for others all the same: a build for those that write, the rest for those that use the table at all.
 */
export function waitsFor({ lock, statement }: Pick<Touch, 'lock' | 'statement'>, held: string): boolean {
  if (lock === exclusive) return true;
  if (conflicting[lock]?.includes(held)) return true;
  if (statement.endsWith('INDEX CONCURRENTLY')) return conflicting[share]?.includes(held) ?? false;
  return false;
}

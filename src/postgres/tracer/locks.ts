import { type LockMode, lockModes } from '../../core/lock.js';
import type { Session } from '../session.js';

/** A lock on a relation, by the relation's oid. */
export interface HeldLock {
  readonly relation: number;
  readonly mode: LockMode;
}

/** `AccessExclusiveLock`, as `pg_locks` says it, to `ACCESS EXCLUSIVE`. */
export function lockModeOf(name: string): LockMode {
  const words = name
    .replace(/Lock$/, '')
    .replace(/(?<=[a-z])(?=[A-Z])/g, ' ')
    .toUpperCase();
  const found = lockModes.find((one) => one === words);
  if (!found) throw new Error(`the server has a lock mode that is not known: ${name}`);
  return found;
}

/** The oid below which everything came with the server (`FirstNormalObjectId`). */
export const firstOwnOid = 16384;

/** What another session saw of a backend. */
export interface Look {
  /** What it holds on relations that did not come with the server, and what it waits for. */
  readonly locks: readonly HeldLock[];
  /** Whether it waits for one of them. */
  readonly waits: boolean;
}

export async function locksOf(session: Session, pid: number): Promise<Look> {
  const rows = await session.query<{ relation: string; mode: string; granted: string }>(
    `select relation::text, mode, granted::text from pg_locks
      where pid = $1 and locktype = 'relation' and relation >= ${firstOwnOid}`,
    [pid],
  );
  return {
    locks: rows.map(({ relation, mode }) => ({ relation: Number(relation), mode: lockModeOf(mode) })),
    waits: rows.some(({ granted }) => granted === 'false'),
  };
}

import type { RunnerLock } from '../../migrations/ledger/ledger.js';
import { ConnectionLost, ServerError, type Session } from '../../postgres/session.js';
import { type Holder, type HolderRow, holderColumns, holderOf } from './holder.js';

/** The locks by which the team's own runner keeps others away, held by the guard's session beside our own. */
export interface RunnerLocks {
  /** Takes those that we lack; tells who has one of them. */
  take(): Promise<Holder | undefined>;
  /** Whether we lack none. */
  held(): boolean;
  /**
   * Runs the step without those that a runner waits for inside of a statement: CREATE INDEX CONCURRENTLY would wait for
   * the runner, and the runner for the lock. What the ledger says by then (half-way, dirty) sends the runner away. When
   * one has come in and not gone by the end of the step, nobody knows what it did, and we go on lacking that lock.
   */
  lend<T>(step: () => Promise<T>): Promise<T>;
}

export function runnerLocks(session: Session, locks: readonly RunnerLock[]): RunnerLocks {
  const ours = new Set<string>();
  const take = async (): Promise<Holder | undefined> => {
    for (const { key } of locks) {
      // Whoever cannot be seen any more has let go in the meantime.
      while (!ours.has(key)) {
        if (await tryLock(session, key)) ours.add(key);
        else {
          const holder = await readHolder(session, key);
          if (holder) return holder;
        }
      }
    }
    return undefined;
  };
  return {
    take,
    held: () => locks.every(({ key }) => ours.has(key)),
    async lend(step) {
      for (const { key, waits } of locks) {
        if (!waits || !ours.delete(key)) continue;
        await session.query('select pg_advisory_unlock($1::bigint)', [key]).catch(whenGone);
      }
      try {
        return await step();
      } finally {
        await take().catch(whenGone);
      }
    },
  };
}

async function tryLock(session: Session, key: string): Promise<boolean> {
  const [row] = await session.query<{ got: string }>('select pg_try_advisory_lock($1::bigint) as got', [key]);
  return row?.got === 't';
}

/** A key of 64 bits is shown in two halves. */
async function readHolder(session: Session, key: string): Promise<Holder | undefined> {
  const [row] = await session.query<HolderRow>(
    `select ${holderColumns} from pg_locks l left join pg_stat_activity a on a.pid = l.pid
      where l.locktype = 'advisory' and l.granted and l.objsubid = 1
        and l.database = (select oid from pg_database where datname = current_database())
        and (l.classid::bigint << 32) | l.objid::bigint = $1::bigint`,
    [key],
  );
  return row && holderOf(row);
}

/** A guard whose session is gone is found out before the next step. */
function whenGone(error: unknown): undefined {
  if (error instanceof ConnectionLost || error instanceof ServerError) return undefined;
  throw error;
}

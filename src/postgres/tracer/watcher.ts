import { ConnectionLost, type Session } from '../session.js';
import { type Look, locksOf } from './locks.js';
import type { Relations } from './relations.js';

/** A session beside the migrating ones, which looks at them. */
export interface Watcher {
  /** A migration that ends all other sessions ends it too: then it is opened again. */
  use<T>(work: (session: Session) => Promise<T>): Promise<T>;
  look(pid: number): Promise<Look>;
  /**
   * Holds the tables that a statement names so that the statement will have to wait for a moment, in which its locks
   * can be looked at. Undefined where there is nothing to hold.
   */
  hold(text: string, relations: Relations): Promise<Hold | undefined>;
  close(): Promise<void>;
}

export interface Hold {
  /** Lets the statement go on. May be called twice. */
  release(): Promise<void>;
}

/** Milliseconds that the watcher itself waits for a lock: nobody may ever have to wait for it for long. */
const patienceMs = 100;

/** Looks by that session, and by another one that `open` makes where it is gone. */
export function openWatcher(first: Session, open: () => Promise<Session>): Watcher {
  let session = first;
  let holding = false;
  const use: Watcher['use'] = async (work) => {
    try {
      if (session.alive) return await work(session);
    } catch (error) {
      if (!(error instanceof ConnectionLost)) throw error;
    }
    await session.close();
    session = await open();
    return work(session);
  };
  return {
    use,
    look: (pid) => use((own) => locksOf(own, pid)),
    async hold(text, relations) {
      const tables = namedTables(text, relations);
      if (holding || tables.length === 0) return undefined;
      holding = true;
      const end = async (how: 'commit' | 'rollback'): Promise<void> => {
        if (!holding) return;
        await use((own) => own.execute(how));
        holding = false;
      };
      // The weakest lock that every command of the kind must wait for.
      const sql = `begin; set local lock_timeout = ${patienceMs}; lock table ${tables.join(', ')} in share update exclusive mode`;
      try {
        await use((own) => own.execute(sql));
        let released = false;
        return {
          async release() {
            // The next one may hold already.
            if (released) return;
            released = true;
            await end('commit');
          },
        };
      } catch {
        await end('rollback');
        return undefined;
      }
    },
    close: () => session.close(),
  };
}

/** Tables whose own name, or an index's of theirs, stands somewhere in the statement: quoted for SQL. */
function namedTables(text: string, relations: Relations): readonly string[] {
  const tables = new Set<number>();
  for (const [oid, { bare, table }] of relations) if (text.includes(bare)) tables.add(table || oid);
  return [...tables].flatMap((oid) => {
    const relation = relations.get(oid);
    return relation && /^[rp]$/.test(relation.kind) ? [`only ${relation.quoted}`] : [];
  });
}

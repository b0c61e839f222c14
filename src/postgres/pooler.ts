import type { Session } from './session.js';

/**
 * What stands between us and the server.
 * - `none`: nothing that can be seen.
 * - `session`: a pooler that has given each of our connections its own backend.
 * - `transaction`: a pooler that lends backends for one transaction: settings, advisory locks and prepared statements
 *   of a session do not hold there.
 */
export type Pooler = 'none' | 'session' | 'transaction';

const looks = 3;

/**
 * Tells them apart without writing: a pooler makes up the process id that it announces at the start, and two open
 * connections that have one backend share it. `open` makes a second connection to the same address.
 */
export async function findPooler(session: Session, open: () => Promise<Session>): Promise<Pooler> {
  if (session.announcedPid === session.pid) return 'none';
  const other = await open();
  try {
    const seen = new Set<string>();
    for (let look = 0; look < looks; look++) {
      const own = await backendOf(session);
      if (own === (await backendOf(other))) return 'transaction';
      seen.add(own);
    }
    return seen.size > 1 ? 'transaction' : 'session';
  } finally {
    await other.close();
  }
}

async function backendOf(session: Session): Promise<string> {
  const [row] = await session.query<{ readonly pid: string }>('select pg_catalog.pg_backend_pid() as pid');
  return row?.pid ?? '';
}

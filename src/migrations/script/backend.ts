import { connect } from '../../postgres/connect.js';
import type { Target } from '../engine.js';

/** Asks the server to end a backend. */
export async function terminate(url: string, pid: number): Promise<void> {
  const other = await connect(url, { applicationName: 'lockkeeper terminate' });
  try {
    await other.query('select pg_terminate_backend($1)', [pid]);
  } finally {
    await other.close();
  }
}

/** Milliseconds to wait for a backend to end: it may have to undo much. */
const patienceMs = 10_000;

/**
 * Ends the backend of a session whose connection broke, and waits until it is gone: it would work on its message to
 * the end, and hold its locks. `sinceMs`: it is older than that, which its number alone would not tell.
 */
export async function endBackend({ url, session }: Target, sinceMs: number): Promise<void> {
  const other = await connect(url, { applicationName: 'lockkeeper terminate' });
  try {
    await other.query(
      `select pg_terminate_backend(pid, $3) from pg_stat_activity
        where pid = $1 and datname = current_database() and backend_type = 'client backend'
          and backend_start < clock_timestamp() - $2::float8 * interval '1 millisecond'`,
      [session.pid, sinceMs, patienceMs],
    );
  } finally {
    await other.close();
  }
}

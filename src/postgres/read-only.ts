import { UserError } from '../core/errors.js';
import { ConnectionLost, ServerError, type Session } from './session.js';

/** How long a reader of a database in use may take, and wait. Milliseconds. */
export interface ReadLimits {
  readonly statementTimeoutMs: number;
  readonly lockTimeoutMs: number;
}

/**
 * Runs `body` in one transaction that the server keeps from writing, with limits for its statements and its waiting,
 * on one snapshot. Names resolve in `pg_catalog` alone, so that no object of the database takes the place of a
 * function. All of it holds for this transaction only, so that it also works through a pooler. Throws `UserError` for
 * a limit that was reached and a connection that was lost.
 */
export async function readOnly<T>(session: Session, limits: ReadLimits, body: () => Promise<T>): Promise<T> {
  try {
    await session.execute(`
      begin transaction isolation level repeatable read, read only;
      set local statement_timeout = ${Math.round(limits.statementTimeoutMs)};
      set local lock_timeout = ${Math.round(limits.lockTimeoutMs)};
      set local search_path = pg_catalog;
      set local datestyle = 'ISO';
      set local timezone = 'UTC'`);
    return await body();
  } catch (error) {
    throw explainReading(error);
  } finally {
    if (session.alive && session.inTransaction) await session.execute('rollback').catch(() => undefined);
  }
}

/** The error of a reader, for a person; what is neither the server’s nor the network’s word stays as it is. */
export function explainReading(error: unknown): unknown {
  if (error instanceof ConnectionLost) {
    return new UserError(
      {
        what: `the connection was lost while the database was read: ${error.message}`,
        where: 'database-url',
        why: 'nothing was changed',
        fix: 'run it again',
      },
      { cause: error },
    );
  }
  if (!(error instanceof ServerError)) return error;
  const problem = limitReached(error.code);
  const what = problem?.what ?? `the server refused to be read: ${error.message} (SQLSTATE ${error.code})`;
  const fix = problem?.fix ?? 'mend what the server says; nothing was changed';
  return new UserError({ what, where: 'database-url', fix }, { cause: error });
}

function limitReached(code: string): { readonly what: string; readonly fix: string } | undefined {
  if (code === '55P03') {
    return {
      what: 'another session holds a lock on what has to be read, longer than lock-timeout',
      fix: "see who: SELECT pid, state, query FROM pg_stat_activity WHERE pid IN (SELECT pid FROM pg_locks WHERE granted AND mode = 'AccessExclusiveLock');",
    };
  }
  if (code === '57014') {
    return {
      what: 'a statement that only reads took longer than statement-timeout, or was cancelled',
      fix: 'run it again when the server is less busy, or give a longer statement-timeout',
    };
  }
  return undefined;
}

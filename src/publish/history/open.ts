import { UserError } from '../../core/errors.js';
import { installOwnSchema } from '../../migrations/own-schema/install.js';
import { connect } from '../../postgres/connect.js';
import { explainConnection } from '../../postgres/connection-problem.js';
import { normaliseUrl } from '../../postgres/database-url.js';
import { ConnectionLost, ServerError, type Session } from '../../postgres/session.js';
import type { HistoryEntry } from './entry.js';
import { nameInput } from './name-input.js';

const tries = 3;

/** `lock_not_available`, `deadlock_detected`, `serialization_failure`: worth another try. */
const passing = new Set(['55P03', '40P01', '40001']);

/**
 * Opens the history's database, makes its tables where they are missing, and runs `body` in one transaction. A
 * connection that is lost and a lock that is held for too long are tried again, also when nobody knows whether the
 * transaction counted: `body` must write the same twice. Ends when `signal` is aborted. Throws `UserError` for an address that does not answer and
 * for missing rights.
 */
export async function inHistory(
  { url, input }: Pick<HistoryEntry, 'url' | 'input'>,
  signal: AbortSignal,
  body: (session: Session) => Promise<void>,
): Promise<void> {
  const address = normaliseUrl(url, input);
  for (let attempt = 1; ; attempt++) {
    const session = await connect(address, { applicationName: 'lockkeeper history', timeoutMs: 5_000 }).catch(
      (error: unknown) => {
        throw explainConnection(error, address, input);
      },
    );
    const stop = (): void => void session.close();
    signal.addEventListener('abort', stop, { once: true });
    try {
      signal.throwIfAborted();
      await installOwnSchema({ url: address, session });
      return await inTransaction(session, () => body(session));
    } catch (error) {
      if (signal.aborted || !isPassing(error) || attempt === tries)
        throw await explain(error, session, input);
    } finally {
      signal.removeEventListener('abort', stop);
      await session.close();
    }
  }
}

async function inTransaction(session: Session, body: () => Promise<void>): Promise<void> {
  try {
    await session.execute(`
      begin isolation level read committed;
      set local lock_timeout = '5s';
      set local statement_timeout = '20s';
      set local search_path = pg_catalog, pg_temp`);
    await body();
    await session.execute('commit');
  } finally {
    if (session.alive && session.inTransaction) await session.execute('rollback').catch(() => undefined);
  }
}

/** With the GRANT for what the role may not write, and with the name of the input that it came from. */
async function explain(error: unknown, session: Session, input: string): Promise<unknown> {
  if (!(error instanceof ServerError && error.code === '42501')) return nameInput(error, input);
  const [row] = await session.query<{ readonly role: string }>('select quote_ident(current_user) as role');
  return new UserError(
    {
      what: `the role ${row?.role} may not write into the schema lockkeeper: ${error.message}`,
      where: input,
      fix: `as the owner of the tables: ${grantsFor(row?.role ?? '')}`,
    },
    { cause: error },
  );
}

function grantsFor(role: string): string {
  const tables = ['runs', 'stages', 'findings'].map((name) => `lockkeeper.${name}`).join(', ');
  return `GRANT SELECT, INSERT, UPDATE, DELETE ON ${tables} TO ${role};`;
}

function isPassing(error: unknown): boolean {
  return error instanceof ConnectionLost || (error instanceof ServerError && passing.has(error.code));
}

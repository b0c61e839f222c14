import { ServerError, type Session } from '../session.js';
import { failureOf, type ProgramOptions, runProgram } from './program.js';
import { countRows, type TableRows } from './rows.js';
import type { DumpTools } from './tools.js';

export interface DumpRequest extends ProgramOptions {
  readonly address: string;
  readonly tools: DumpTools;
  /** Where the dump is written. */
  readonly file: string;
  /** Milliseconds to wait for the lock on a table. */
  readonly lockTimeoutMs: number;
}

/** What the dump holds, or why there is none. */
export type Dumped =
  | { readonly ok: true; readonly rows: TableRows }
  | { readonly ok: false; readonly reason: string };

/**
 * Writes a dump in the custom format and counts the rows of every table in the very snapshot that the dump is made
 * of. Reads only. `session` is one on the same database with no transaction open.
 */
export async function dumpDatabase(session: Session, request: DumpRequest): Promise<Dumped> {
  const snapshot = await exportSnapshot(session, request.timeoutMs);
  try {
    const result = await runProgram(request.tools.dump, dumpArguments(request, snapshot), request);
    const reason = failureOf('pg_dump', result);
    return reason === undefined ? { ok: true, rows: await countRows(session) } : { ok: false, reason };
  } catch (error) {
    if (!(error instanceof ServerError)) throw error;
    return { ok: false, reason: `rows could not be counted: ${error.message}` };
  } finally {
    if (session.alive) await session.execute('rollback');
  }
}

function dumpArguments({ file, lockTimeoutMs }: DumpRequest, snapshot: string): readonly string[] {
  return [
    '--format=custom',
    `--file=${file}`,
    `--snapshot=${snapshot}`,
    `--lock-wait-timeout=${lockTimeoutMs}`,
    '--no-password',
  ];
}

/**
 * A snapshot that other sessions can work in until this transaction ends. The server's own limits for idle and long
 * transactions are lifted for it: pg_dump lifts them for itself too. Its statements have `timeoutMs`.
 */
async function exportSnapshot(session: Session, timeoutMs: number): Promise<string> {
  const limits = [
    `set local statement_timeout = ${timeoutMs}`,
    'set local idle_in_transaction_session_timeout = 0',
    ...(session.serverMajor >= 17 ? ['set local transaction_timeout = 0'] : []),
    // As pg_dump does: rather an error than fewer rows.
    'set local row_security = off',
    // No object of the database takes the place of a function.
    'set local search_path = pg_catalog',
  ];
  await session.execute(`begin isolation level repeatable read read only; ${limits.join('; ')}`);
  const [row] = await session.query<{ id: string }>('select pg_export_snapshot() as id');
  return row?.id ?? '';
}

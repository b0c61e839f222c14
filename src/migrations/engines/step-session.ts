import { randomUUID } from 'node:crypto';
import type { ReadLimits } from '../../postgres/read-only.js';
import type { Target } from '../engine.js';

/** How each session that a step's own runner opens is to begin: settings by name, as the server reads them. */
export interface StepSession {
  readonly application_name: string;
  readonly lock_timeout: string;
  readonly statement_timeout: string;
}

export interface ReadingSession extends StepSession {
  readonly default_transaction_read_only: 'on';
}

/**
 * The settings that a guard asks for; undefined without one. The name is the step's own, so that a report of who
 * blocks whom knows it for ours, and so that nobody else's session is ended with it.
 */
export function stepSession({ guard }: Target): StepSession | undefined {
  if (!guard) return undefined;
  return {
    application_name: `lockkeeper step ${randomUUID().slice(0, 8)}`,
    lock_timeout: `${Math.round(guard.lockTimeoutMs)}ms`,
    statement_timeout: `${Math.round(guard.statementTimeoutMs)}ms`,
  };
}

/** The same for who only looks: every transaction of the session begins as one that may not write. */
export function readingSession(limits: ReadLimits): ReadingSession {
  return {
    application_name: `lockkeeper look ${randomUUID().slice(0, 8)}`,
    lock_timeout: `${Math.round(limits.lockTimeoutMs)}ms`,
    statement_timeout: `${Math.round(limits.statementTimeoutMs)}ms`,
    default_transaction_read_only: 'on',
  };
}

/** The timeouts as libpq's `options`. */
export function serverOptions({ lock_timeout, statement_timeout }: StepSession): string {
  return `-c lock_timeout=${lock_timeout} -c statement_timeout=${statement_timeout}`;
}

/** A backend may be a little older than the clock of this side says. */
const startSlackMs = 2000;

/** Milliseconds to wait for a backend to end: it may have to undo much. */
const patienceMs = 10_000;

/**
 * Ends what a stopped step left running on the server, and waits until it is gone: a backend goes on with its
 * statement although its client is gone. With a step session those of its name are meant. Without one, when the
 * database is ours alone, all of it that started since the step did, our own sessions excepted.
 */
export async function endBackends(
  { session }: Target,
  { sinceMs, own }: { readonly sinceMs: number; readonly own: StepSession | undefined },
): Promise<void> {
  await session.query(
    `select pg_terminate_backend(pid, $3) from pg_stat_activity
      where datname = current_database() and pid <> pg_backend_pid() and backend_type = 'client backend'
        and case when $2 = '' then application_name not like 'lockkeeper%' else application_name = $2 end
        and backend_start > clock_timestamp() - $1::float8 * interval '1 millisecond'`,
    [sinceMs + startSlackMs, own?.application_name ?? '', patienceMs],
  );
}

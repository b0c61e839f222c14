import { messageOf } from '../../core/errors.js';
import { type Finding, fingerprint } from '../../core/finding.js';
import type { LedgerState } from '../../migrations/ledger/ledger.js';
import { connect } from '../../postgres/connect.js';
import { readOnly } from '../../postgres/read-only.js';
import type { Session } from '../../postgres/session.js';
import { findLeftovers } from '../verify/leftovers.js';
import type { MigrateInput, MigrateServices } from './input.js';
import type { StepRun } from './run-step.js';
import { readUnfinished, type Unfinished } from './unfinished.js';

/** What the database says when everything is over. */
export type Aftermath =
  | {
      readonly known: true;
      readonly state: LedgerState;
      readonly leftovers: readonly Finding[];
      readonly unfinished: readonly Unfinished[];
    }
  | { readonly known: false; readonly why: string };

/** For a run that was stopped from outside, which is ended soon: milliseconds. */
const hurriedMs = 2_000;

/**
 * Reads the ledger again, over a new connection, when nothing of this run works on the server any more: the truth is
 * there. Never throws for what the database does.
 */
export async function lookAgain(
  input: MigrateInput,
  {
    services,
    own,
    before,
  }: { readonly services: MigrateServices; readonly own: Session; readonly before: readonly Finding[] },
): Promise<Aftermath> {
  const { database, ledger } = input;
  const most = services.signal.aborted ? hurriedMs : 10_000;
  const limits = {
    statementTimeoutMs: Math.min(database.statementTimeoutMs, most),
    lockTimeoutMs: Math.min(database.lockTimeoutMs, most),
  };
  let session: Session | undefined;
  try {
    const fresh = await connect(database.url, { applicationName: 'lockkeeper', timeoutMs: most });
    session = fresh;
    if (!own.alive) await endBackend(fresh, own.pid, services);
    return await readOnly(fresh, limits, async () => {
      const state = await ledger.read({ url: database.url, session: fresh });
      const known = new Set(before.map(fingerprint));
      const leftovers = (await findLeftovers(fresh)).filter((one) => !known.has(fingerprint(one)));
      const unfinished = await readUnfinished(fresh, input.history.dir);
      return { known: true, state, leftovers, unfinished };
    });
  } catch (error) {
    return { known: false, why: messageOf(error) };
  } finally {
    await session?.close();
  }
}

/** A backend goes on with its statement, and may commit it, although its client is gone: it is ended and waited for. */
async function endBackend(session: Session, pid: number, { clock }: MigrateServices): Promise<void> {
  for (let looks = 0; looks < 20; looks++) {
    const rows = await session.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
        where pid = $1 and datname = current_database() and usename = current_user and application_name like 'lockkeeper%'`,
      [pid],
    );
    if (rows.length === 0) return;
    await clock.sleep(100);
  }
}

/** What became of each step, by the ledger: a commit that was on its way when the connection broke may have counted. */
export function reconcile(
  run: StepRun,
  state: LedgerState,
  direction: 'up' | 'down',
): { readonly run: StepRun; readonly differs: boolean } {
  const { migration, status } = run;
  const listed = state.applied.some(({ id }) => id === migration.id);
  const done = listed === (direction === 'up');
  // A repeatable migration stands in the ledger before and after.
  if (status === 'not-started' || migration.repeatable) return { run, differs: false };
  const went = direction === 'up' ? ('applied' as const) : ('reverted' as const);
  if (status === went)
    return done ? { run, differs: false } : { run: { ...run, status: 'unknown' }, differs: true };
  return { run: done && !state.dirty ? { ...run, status: went } : run, differs: false };
}

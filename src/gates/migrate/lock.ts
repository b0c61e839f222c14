import { createHash } from 'node:crypto';
import type { History } from '../../migrations/model.js';
import { connect } from '../../postgres/connect.js';
import type { OpenDatabase } from '../../postgres/in-use.js';
import { ConnectionLost, ServerError, type Session } from '../../postgres/session.js';
import { describeHolder, type Holder, type HolderRow, holderColumns, holderOf } from './holder.js';
import type { MigrateInput, MigrateServices } from './input.js';
import { type RunnerLocks, runnerLocks } from './runner-locks.js';

/** The session that keeps everybody else from migrating, for as long as it lives. */
export interface Guard {
  readonly session: Session;
  /** Whether the server still has it, with all that it holds. */
  holds(): Promise<boolean>;
  /** Runs a step outside of a transaction, for which a runner that waits must not be held up. */
  outside<T>(step: () => Promise<T>): Promise<T>;
}

export type Guarding<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly holder: Holder | undefined; readonly waitedMs: number };

/** Milliseconds between two looks. */
const pollMs = 1_000;

/** What the session of steps is called; those of a runner's own process carry a name behind it. */
export const stepApplication = 'lockkeeper step';

/** Marks our advisory locks: "Lock" in ASCII. */
const lockClass = 0x4c6f_636b;

/**
 * Runs `body` while no other Lockkeeper migrates with this ledger, and not the team's own runner either, where it has
 * a lock. The lock is a session's own, so that it survives
 * every transaction; and it is asked for again and again outside of any transaction instead of waited for: a session
 * that waits inside of a statement has a snapshot, for which CREATE INDEX CONCURRENTLY of the other run would wait.
 */
export async function withGuard<T>(
  input: MigrateInput,
  { database, services }: { readonly database: OpenDatabase; readonly services: MigrateServices },
  body: (guard: Guard) => Promise<T>,
): Promise<Guarding<T>> {
  const session = await openGuard(input);
  try {
    const key = keyOf(input.history, database);
    const runner = runnerLocks(session, input.ledger.locks?.(database.identity.database) ?? []);
    const refused = await poll(session, { key, runner, input, services });
    if (refused) return refused;
    const guard: Guard = {
      session,
      holds: async () => runner.held() && (await holds(session, key)),
      outside: runner.lend,
    };
    return { ok: true, value: await body(guard) };
  } finally {
    await session.close();
  }
}

async function openGuard({ database }: MigrateInput): Promise<Session> {
  const session = await connect(database.url, { applicationName: 'lockkeeper guard' });
  await session.execute(`set search_path = pg_catalog;
    set statement_timeout = ${Math.round(database.statementTimeoutMs)};
    set lock_timeout = ${Math.round(database.lockTimeoutMs)}`);
  // It has nothing to do while a long migration runs, and must not be ended for that.
  if (session.serverMajor >= 14) await session.execute('set idle_session_timeout = 0');
  return session;
}

/** One number for a ledger of a database: all that write to the same ledger take turns. */
function keyOf({ bookkeeping, dir }: History, { identity }: OpenDatabase): number {
  const name = JSON.stringify([identity.database, bookkeeping[0] ?? dir]);
  return createHash('sha256').update(name).digest().readInt32BE(0);
}

interface Polling {
  readonly key: number;
  readonly runner: RunnerLocks;
  readonly input: MigrateInput;
  readonly services: MigrateServices;
}

/** Undefined when we have it. */
async function poll(
  session: Session,
  { key, runner, input, services }: Polling,
): Promise<Extract<Guarding<never>, { ok: false }> | undefined> {
  const { clock, signal, progress, random } = services;
  const started = clock.now();
  for (let ours = false; ; ) {
    signal.throwIfAborted();
    ours ||= await take(session, key);
    const holder = ours
      ? ((await readLeftBehind(session)) ?? (await runner.take()))
      : await readHolder(session, key);
    if (ours && !holder) return undefined;
    const waitedMs = clock.now() - started;
    if (waitedMs >= input.limits.waitMs) return { ok: false, holder, waitedMs };
    progress(`waiting: ${holder ? describeHolder(holder) : 'somebody else'} migrates this database`);
    await clock.sleep(pollMs / 2 + (pollMs / 2) * random(), signal);
  }
}

async function take(session: Session, key: number): Promise<boolean> {
  const [row] = await session.query<{ got: string }>('select pg_try_advisory_lock($1, $2) as got', [
    lockClass,
    key,
  ]);
  return row?.got === 't';
}

/**
 * What a run that was killed has left at work: a backend goes on with its statement although its client is gone, and
 * so does a runner's own process with its step. It is waited for: the state is known when it has ended. While somebody
 * migrates with another ledger of this database, whose work it is cannot be told.
 */
async function readLeftBehind(session: Session): Promise<Holder | undefined> {
  const [row] = await session.query<HolderRow>(
    `select ${holderColumns} from pg_stat_activity a
      where a.datname = current_database() and a.pid <> pg_backend_pid()
        and (a.application_name like $2 || ' %' or a.application_name = $2 and a.state <> 'idle')
        and not exists (select from pg_locks l where l.locktype = 'advisory' and l.granted and l.objsubid = 2
          and l.database = a.datid and l.classid = $1::int4::oid and l.pid <> pg_backend_pid())
      order by a.backend_start limit 1`,
    [lockClass, stepApplication],
  );
  return row && holderOf(row);
}

async function readHolder(session: Session, key: number): Promise<Holder | undefined> {
  const [row] = await session.query<HolderRow>(
    `select ${holderColumns} from pg_locks l left join pg_stat_activity a on a.pid = l.pid
      where l.locktype = 'advisory' and l.granted and l.objsubid = 2
        and l.database = (select oid from pg_database where datname = current_database())
        and l.classid = $1::int4::oid and l.objid = $2::int4::oid`,
    [lockClass, key],
  );
  return row && holderOf(row);
}

async function holds(session: Session, key: number): Promise<boolean> {
  try {
    const [row] = await session.query<{ held: string }>(
      `select exists (select from pg_locks where locktype = 'advisory' and granted and pid = pg_backend_pid()
        and classid = $1::int4::oid and objid = $2::int4::oid) as held`,
      [lockClass, key],
    );
    return row?.held === 't';
  } catch (error) {
    if (error instanceof ConnectionLost || error instanceof ServerError) return false;
    throw error;
  }
}

import type { Clock } from '../host/clock.js';
import { type Blocker, watchBlockers } from './blockers.js';
import { ConnectionLost, ServerError, type Session } from './session.js';

/** What a transaction that writes to a database in use may cost others. */
export interface GuardLimits {
  /** Milliseconds that one statement may wait for a lock. */
  readonly lockTimeoutMs: number;
  readonly statementTimeoutMs: number;
  /** How often it is tried when others hold its locks. */
  readonly tries: number;
}

export interface GuardServices {
  readonly clock: Clock;
  readonly signal: AbortSignal;
  /** Another session of the same database, for looking at who blocks. */
  readonly watcher: Session;
  progress(line: string): void;
  /** In [0, 1), for the pauses. */
  random(): number;
}

export type Guarded<T> =
  | { readonly ok: true; readonly value: T; readonly tries: number; readonly durationMs: number }
  | {
      readonly ok: false;
      readonly error: ServerError | ConnectionLost;
      readonly blockers: readonly Blocker[];
      readonly tries: number;
      readonly durationMs: number;
      /** The connection broke while COMMIT was on its way: nobody knows whether it counts. */
      readonly inDoubt: boolean;
    };

const passing = new Set(['55P03', '40P01', '40001']);

/** `lock_not_available`, `deadlock_detected` and `serialization_failure`: what is worth another try. */
export function passes(code: string | undefined): boolean {
  return code !== undefined && passing.has(code);
}

/** The head of a guarded transaction, as it is sent. Settings of the transaction alone, so that it works through a pooler. */
export function guardedHead({ lockTimeoutMs, statementTimeoutMs }: GuardLimits): readonly string[] {
  return [
    'BEGIN;',
    `SET LOCAL lock_timeout = '${Math.round(lockTimeoutMs)}ms';`,
    `SET LOCAL statement_timeout = '${Math.round(statementTimeoutMs)}ms';`,
  ];
}

/**
 * Runs `body` in one transaction with limits and commits it. When others hold a lock for too long it is rolled back
 * and tried again after a pause, which lets those pass that queued behind it. What the server refuses is a value;
 * anything else that `body` throws is thrown, after a rollback.
 */
export async function guarded<T>(
  session: Session,
  limits: GuardLimits & { readonly services: GuardServices; readonly subject: string },
  body: () => Promise<T>,
): Promise<Guarded<T>> {
  const { services, subject } = limits;
  const { clock, signal } = services;
  const started = clock.now();
  for (let tries = 1; ; tries++) {
    signal.throwIfAborted();
    const outcome = await attempt(session, limits, body);
    const durationMs = clock.now() - started;
    if (outcome.ok) return { ...outcome, tries, durationMs };
    const { error, blockers } = outcome;
    const again = error instanceof ServerError && passes(error.code) && tries < limits.tries;
    if (!again) return { ...outcome, tries, durationMs };
    await pauseBefore(tries + 1, { services, subject, blockers, tries: limits.tries });
  }
}

/** What a pause between two tries is told of. */
export interface Pause {
  readonly services: Pick<GuardServices, 'clock' | 'signal' | 'progress' | 'random'>;
  readonly subject: string;
  readonly blockers: readonly Blocker[];
  /** How many tries there are. */
  readonly tries: number;
}

/** Lets those pass that queued behind us, and says for whom we waited. Rejects when the run is stopped. */
export async function pauseBefore(
  next: number,
  { services, subject, blockers, tries }: Pause,
): Promise<void> {
  const pause = pauseMs(next - 1, services.random());
  const who = blockers.length > 0 ? ` behind process ${blockers.map(({ pid }) => pid).join(', ')}` : '';
  services.progress(`${subject}: waited for a lock${who}; try ${next} of ${tries} in ${pause} ms`);
  await services.clock.sleep(pause, services.signal);
}

/** How often to look at who blocks, from how long a statement waits. Milliseconds. */
export function watchEvery(lockTimeoutMs: number): number {
  return Math.max(20, Math.min(500, lockTimeoutMs / 4));
}

/** Doubles from 250 ms to 5 s, of which between half and all is taken. */
function pauseMs(tries: number, random: number): number {
  const whole = Math.min(5_000, 250 * 2 ** Math.min(tries - 1, 10));
  return Math.round(whole / 2 + (whole / 2) * random);
}

type Attempt<T> =
  | { readonly ok: true; readonly value: T }
  | Pick<Extract<Guarded<T>, { ok: false }>, 'ok' | 'error' | 'blockers' | 'inDoubt'>;

async function attempt<T>(
  session: Session,
  { services, ...limits }: GuardLimits & { readonly services: GuardServices },
  body: () => Promise<T>,
): Promise<Attempt<T>> {
  let committing = false;
  let watch: ReturnType<typeof watchBlockers> | undefined;
  try {
    await session.execute(guardedHead(limits).join('\n'));
    const [backend] = await session.query<{ pid: string }>('select pg_catalog.pg_backend_pid() as pid');
    const everyMs = watchEvery(limits.lockTimeoutMs);
    watch = watchBlockers(services.watcher, Number(backend?.pid), { clock: services.clock, everyMs });
    const value = await body();
    committing = true;
    await session.execute('COMMIT');
    await watch.stop();
    return { ok: true, value };
  } catch (error) {
    const blockers = (await watch?.stop()) ?? [];
    if (session.alive && session.inTransaction) await session.execute('ROLLBACK').catch(() => undefined);
    if (!(error instanceof ServerError || error instanceof ConnectionLost)) throw error;
    return { ok: false, error, blockers, inDoubt: committing && error instanceof ConnectionLost };
  }
}

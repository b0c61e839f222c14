import type { MigrateStatus } from '../../core/migrate.js';
import { migrationLabel } from '../../core/migration-label.js';
import type { MigrationRunner, StepFailure, StepGuard, Target } from '../../migrations/engine.js';
import type { LedgerWriter } from '../../migrations/ledger/ledger.js';
import type { Migration } from '../../migrations/model.js';
import { stepTransaction } from '../../migrations/transaction.js';
import { type Blocker, watchBlockers } from '../../postgres/blockers.js';
import { passes, pauseBefore, watchEvery } from '../../postgres/guarded.js';
import { ConnectionLost, ServerError, type Session } from '../../postgres/session.js';
import type { MigrateInput, MigrateServices } from './input.js';
import type { Guard } from './lock.js';
import type { Marks } from './unfinished.js';

/** What running one migration needs. */
export interface Course {
  readonly input: MigrateInput;
  readonly services: MigrateServices;
  readonly runner: MigrationRunner;
  /** The session that migrations of SQL run in. */
  readonly session: Session;
  readonly guard: Guard;
  readonly marks: Marks;
}

export interface StepRun {
  readonly migration: Migration;
  /** As the runner says it; the ledger has the last word. */
  readonly status: MigrateStatus;
  readonly tries: number;
  readonly durationMs: number;
  /** Why it did not work. */
  readonly trouble?: Trouble;
}

export type Trouble =
  /** The guard session was lost: another run may have begun. */
  | { readonly kind: 'guard' }
  /** The run was stopped from outside. */
  | { readonly kind: 'stopped' }
  | { readonly kind: 'failure'; readonly failure: StepFailure; readonly blockers: readonly Blocker[] };

/** What is left of a step that stopped, by whether it runs in one transaction. */
const stoppedStatus = { one: 'failed', none: 'unfinished', unknown: 'unknown' } as const;

/**
 * Runs one migration, again while others hold its locks and a failure leaves nothing behind. Never throws for a stop,
 * nor for what the server and the network do.
 */
export async function runStep(migration: Migration, earlier: Earlier, course: Course): Promise<StepRun> {
  const { services, input } = course;
  const started = services.clock.now();
  const stopped = stoppedStatus[stepTransaction(migration, input.wanted.direction)];
  const count: Count = { tries: 0 };
  let trouble: Trouble | undefined;
  try {
    trouble = await tryStep(migration, { earlier, count }, course);
  } catch (error) {
    trouble = services.signal.aborted ? { kind: 'stopped' } : await whatBroke(error, course);
  }
  const { tries } = count;
  const durationMs = services.clock.now() - started;
  if (!trouble) {
    const status = input.wanted.direction === 'up' ? 'applied' : 'reverted';
    return { migration, status, tries, durationMs };
  }
  return { migration, status: tries === 0 ? 'not-started' : stopped, tries, durationMs, trouble };
}

/** What the server or the network did to our own words about a step. Throws what is neither. */
async function whatBroke(error: unknown, { guard }: Course): Promise<Trouble> {
  if (!(error instanceof ConnectionLost || error instanceof ServerError)) throw error;
  if (!(await guard.holds())) return { kind: 'guard' };
  const { message } = error;
  const failure: StepFailure =
    error instanceof ServerError
      ? { kind: 'sql', message, code: error.code }
      : { kind: 'connection', message };
  return { kind: 'failure', failure, blockers: [] };
}

/** What an earlier run has done of it. */
export interface Earlier {
  /** Statements to leave out. */
  readonly skip: number;
  readonly resumed: boolean;
}

interface Count {
  tries: number;
}

/** Undefined when it went well. */
async function tryStep(
  migration: Migration,
  { earlier, count }: { readonly earlier: Earlier; readonly count: Count },
  course: Course,
): Promise<Trouble | undefined> {
  const { input, services, marks, session, guard } = course;
  const isWhole = stepTransaction(migration, input.wanted.direction) === 'one';
  const { tries } = input.limits;
  let seen: readonly Blocker[] = [];
  const target = await targetOf(migration, earlier.skip, course);
  for (;;) {
    services.signal.throwIfAborted();
    if (!(await guard.holds())) return { kind: 'guard' };
    if (count.tries === 0 && !isWhole) await announce(migration, earlier, { course, target });
    count.tries++;
    const { outcome, blockers } = await attempt(migration, target, course);
    if (outcome.ok) {
      // A mark that stays behind a step that is recorded is settled by the ledger on the next run.
      if (!isWhole) await marks.end(migration.id).catch((error: unknown) => whatBroke(error, course));
      return undefined;
    }
    const { failure } = outcome;
    if (services.signal.aborted) return { kind: 'stopped' };
    // A try may end between two looks; whom the one before waited for says more than nothing.
    if (blockers.length > 0) seen = blockers;
    const again = isWhole && session.alive && passes(failure.code) && count.tries < tries;
    if (!again) return { kind: 'failure', failure, blockers: seen };
    // Each try stays in the log: a live line is too short for whom it waits for.
    const told = { ...services, progress: services.tell };
    const pause = { services: told, subject: migrationLabel(migration), blockers: seen, tries };
    await pauseBefore(count.tries + 1, pause);
  }
}

/** Everything that is left when a step outside of a transaction stops: our mark, and the runner’s own word. */
async function announce(
  migration: Migration,
  { resumed }: Earlier,
  { course, target }: { readonly course: Course; readonly target: Target },
): Promise<void> {
  const { input, marks } = course;
  const { direction } = input.wanted;
  if (!resumed) await marks.begin(migration, direction);
  const words = (await input.ledger.writer?.start?.(migration, direction)) ?? [];
  if (words.length > 0) await target.session.execute(words.join(';\n'));
}

async function targetOf(migration: Migration, skip: number, course: Course): Promise<Target> {
  const { input, marks, session, services } = course;
  const { direction } = input.wanted;
  const guard: StepGuard = {
    lockTimeoutMs: input.limits.lockTimeoutMs,
    statementTimeoutMs: input.limits.statementTimeoutMs,
    record: await recordOf(input.ledger.writer, migration, direction),
    skip,
    async onStatement(event) {
      if (!event.done) {
        services.progress(`${migrationLabel(migration)}: statement ${event.number} of ${event.of}`);
      }
      await marks.statement(migration, event);
    },
  };
  return { url: input.database.url, session, guard };
}

/** What the ledger gets; nothing where the engine writes it by itself. */
export async function recordOf(
  writer: LedgerWriter | undefined,
  migration: Migration,
  direction: 'up' | 'down',
): Promise<readonly string[]> {
  if (!writer) return [];
  return direction === 'up' ? writer.record(migration) : writer.forget(migration);
}

async function attempt(migration: Migration, target: Target, { input, runner, guard, services }: Course) {
  const { direction } = input.wanted;
  const step = () => runner[direction](migration, target);
  // Migrations of SQL run in our session; code opens its own.
  const waiting = migration[direction]?.sql ? target.session.pid : 'opened-since';
  const watch = watchBlockers(guard.session, waiting, {
    clock: services.clock,
    everyMs: watchEvery(input.limits.lockTimeoutMs),
  });
  try {
    const isWhole = stepTransaction(migration, direction) === 'one';
    const outcome = await (isWhole ? step() : guard.outside(step));
    return { outcome, blockers: await watch.stop() };
  } finally {
    await watch.stop();
  }
}

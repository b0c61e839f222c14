import { type LockMode, lockModes } from './lock.js';
import type { StatementTrace, StepTrace } from './trace.js';

/** The locks of one relation, in the order in which they were taken. */
export interface LockedRelation {
  readonly relation: string;
  readonly held: readonly HeldLock[];
}

/** One lock from the statement that took it to the last one before it went. Statements are counted from 1. */
export interface HeldLock {
  readonly mode: LockMode;
  readonly from: number;
  /** Equal to `from` where the statement committed by itself. */
  readonly to: number;
  /** How it ended: its transaction did, or a stronger lock took its place. */
  readonly until: 'commit' | 'stronger';
  /** Milliseconds of these statements on the server that was measured; absent where one of them is not known. */
  readonly durationMs?: number;
}

/**
 * Which lock was held on what, and for how long: relations by the statement that locked them first, the stronger lock
 * before the weaker. A lock lasts until its transaction commits; a stronger one on the same relation takes its place.
 */
export function lockTimeline({ statements }: StepTrace): readonly LockedRelation[] {
  const relations = new Map<string, HeldLock[]>();
  for (const transaction of transactionsOf(statements)) {
    for (const [relation, taken] of takenIn(transaction)) {
      const held = heldLocks(taken, transaction);
      relations.set(relation, [...(relations.get(relation) ?? []), ...held]);
    }
  }
  return [...relations]
    .map(([relation, held]) => ({ relation, held: held.sort((a, b) => a.from - b.from) }))
    .sort(byFirstLock);
}

/** Only locks that anybody may notice: from SHARE UPDATE EXCLUSIVE up, which keeps changes of the schema out. */
export function noticeable(timeline: readonly LockedRelation[]): readonly LockedRelation[] {
  return timeline
    .map(({ relation, held }) => ({ relation, held: held.filter(({ mode }) => isNoticeable(mode)) }))
    .filter(({ held }) => held.length > 0);
}

function isNoticeable(mode: LockMode): boolean {
  return strength(mode) >= strength('SHARE UPDATE EXCLUSIVE');
}

function strength(mode: LockMode): number {
  return lockModes.indexOf(mode);
}

interface NumberedStatement {
  readonly number: number;
  readonly statement: StatementTrace;
}

/** The statements of each transaction; one that committed by itself is a transaction of its own. */
function transactionsOf(statements: readonly StatementTrace[]): readonly (readonly NumberedStatement[])[] {
  const transactions = new Map<string, NumberedStatement[]>();
  for (const [index, statement] of statements.entries()) {
    const { transaction } = statement;
    const key = transaction === undefined ? `alone ${index}` : String(transaction);
    transactions.set(key, [...(transactions.get(key) ?? []), { number: index + 1, statement }]);
  }
  return [...transactions.values()];
}

interface TakenLock {
  readonly mode: LockMode;
  readonly at: number;
}

/** Of each relation the locks that were stronger than what the transaction held of it before. */
function takenIn(transaction: readonly NumberedStatement[]): ReadonlyMap<string, readonly TakenLock[]> {
  const relations = new Map<string, TakenLock[]>();
  for (const { number, statement } of transaction) {
    for (const { relation, mode } of statement.locks) {
      const taken = relations.get(relation) ?? [];
      relations.set(relation, taken);
      const last = taken.at(-1);
      if (last !== undefined && strength(last.mode) >= strength(mode)) continue;
      if (last?.at === number) taken.pop();
      taken.push({ mode, at: number });
    }
  }
  return relations;
}

function heldLocks(
  taken: readonly TakenLock[],
  transaction: readonly NumberedStatement[],
): readonly HeldLock[] {
  return taken.map(({ mode, at }, index) => {
    const next = taken[index + 1];
    const during = transaction.filter(
      ({ number }) => number >= at && (next === undefined || number < next.at),
    );
    const durations = during.map(({ statement }) => statement.durationMs);
    const known = durations.filter((duration) => duration !== undefined);
    return {
      mode,
      from: at,
      to: during.at(-1)?.number ?? at,
      until: next === undefined ? ('commit' as const) : ('stronger' as const),
      ...(known.length === durations.length ? { durationMs: sum(known) } : {}),
    };
  });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function byFirstLock(a: LockedRelation, b: LockedRelation): number {
  const [first, second] = [a.held[0], b.held[0]];
  if (first === undefined || second === undefined) return 0;
  return (
    first.from - second.from ||
    strength(second.mode) - strength(first.mode) ||
    (a.relation < b.relation ? -1 : 1)
  );
}

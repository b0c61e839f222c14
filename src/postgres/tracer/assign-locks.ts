import { type LockMode, lockModes } from '../../core/lock.js';
import type { TracedLock } from '../../core/trace.js';
import type { HeldLock } from './locks.js';
import type { Relations } from './relations.js';
import type { Run } from './run.js';
import { locksLittle, takesNoLock } from './unseen.js';

/** By oid the strongest mode. */
type Held = Map<number, LockMode>;

interface Transaction {
  readonly held: Held;
  /** Statements whose locks nobody has looked at yet. */
  unseen: Run[];
}

interface Ledger {
  readonly before: Relations;
  readonly gaps: Set<string>;
  readonly taken: Map<Run, Taken>;
}

/** What one statement brought into its transaction. */
interface Taken {
  readonly held: Held;
  readonly transaction: Transaction;
}

/** Tells each lock of the statement that brought it into its transaction. What cannot be told is a gap. */
export function assignLocks(
  runs: readonly Run[],
  before: Relations,
  gaps: Set<string>,
): ReadonlyMap<Run, readonly TracedLock[]> {
  const ledger: Ledger = { before, gaps, taken: new Map() };
  const transactions = new Map<number, Transaction>();
  for (const run of runs) {
    const known = run.transaction === undefined ? undefined : transactions.get(run.transaction);
    const transaction = known ?? { held: new Map(), unseen: [] };
    if (run.transaction !== undefined) transactions.set(run.transaction, transaction);
    ledger.taken.set(run, { held: new Map(), transaction });
    follow(run, transaction, ledger);
  }
  for (const { unseen } of transactions.values()) for (const run of unseen) miss(run, gaps);
  return new Map([...ledger.taken].map(([run, taken]) => [run, tell(taken, before)]));
}

function follow(run: Run, transaction: Transaction, { before, gaps, taken }: Ledger): void {
  const [first, ...rest] = run.events;
  const add = (locks: readonly HeldLock[] = [], among: readonly Run[] = []): void => {
    for (const lock of locks) {
      const held = taken.get(ownerAmong(among, lock, before) ?? run)?.held;
      if (held && raise(transaction.held, lock)) raise(held, lock);
    }
  };
  // What is there already when a command begins is of the statements before it.
  add(first?.locks, transaction.unseen);
  for (const { locks } of rest) add(locks);
  add(run.held);
  add(run.seen, [...transaction.unseen, run]);
  if (run.tag === undefined)
    gaps.add(`it failed, and what it had locked by then was let go: ${shown(run.text)}`);
  const known = first || run.held || (run.seen && run.seen.length > 0);
  if (known) transaction.unseen = [];
  else if (run.tag !== undefined && !takesNoLock(run.text)) {
    if (run.transaction === undefined) miss(run, gaps);
    else transaction.unseen.push(run);
  }
}

function miss({ text }: Run, gaps: Set<string>): void {
  if (!locksLittle(text)) gaps.add(`nobody saw the locks of: ${shown(text)}`);
}

/** A statement as a gap names it. */
export function shown(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 100 ? `${line.slice(0, 99)}…` : line;
}

/** The last of them that names the relation, else the last. */
function ownerAmong(runs: readonly Run[], lock: HeldLock, before: Relations): Run | undefined {
  const bare = before.get(lock.relation)?.bare;
  return runs.findLast(({ text }) => bare !== undefined && text.includes(bare)) ?? runs.at(-1);
}

/** False when as much was held before. */
function raise(held: Held, { relation, mode }: HeldLock): boolean {
  const old = held.get(relation);
  if (old !== undefined && strength(old) >= strength(mode)) return false;
  held.set(relation, mode);
  return true;
}

/**
 * Locks that stand in somebody's way. Plain reading (ACCESS SHARE) is left out; so is an index whose table is locked
 * just as much, since nobody uses one without the other.
 */
function tell({ held, transaction }: Taken, before: Relations): readonly TracedLock[] {
  return [...held]
    .flatMap(([oid, mode]): readonly TracedLock[] => {
      const relation = before.get(oid);
      if (!relation || mode === 'ACCESS SHARE') return [];
      const table = transaction.held.get(relation.table);
      const implied = table !== undefined && strength(table) >= strength(mode);
      const isIndex = relation.table !== 0;
      const weak = strength(mode) < strength('SHARE UPDATE EXCLUSIVE');
      return isIndex && (implied || weak) ? [] : [{ relation: relation.name, mode }];
    })
    .sort((a, b) => strength(b.mode) - strength(a.mode) || (a.relation < b.relation ? -1 : 1));
}

function strength(mode: LockMode): number {
  return lockModes.indexOf(mode);
}

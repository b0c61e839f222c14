import { type LockMode, lockModes } from '../../../core/lock.js';
import type { StatementTrace, StepTrace } from '../../../core/trace.js';

/** A lock as a transaction holds it: taken by one statement, and kept until the commit. */
export interface Hold {
  readonly relation: string;
  readonly mode: LockMode;
  /** Of the statement that took it, from 0. */
  readonly index: number;
  /** Statements of its transaction that ran while it was held; undefined where its statement committed by itself. */
  readonly later: number | undefined;
}

export function isAtLeast(mode: LockMode, wanted: LockMode): boolean {
  return lockModes.indexOf(mode) >= lockModes.indexOf(wanted);
}

/** The strongest lock on a relation while a statement ran; undefined where it held none. */
export function holdAt({ statements }: StepTrace, index: number, relation: string): Hold | undefined {
  const transaction = statements[index]?.transaction;
  let found: Hold | undefined;
  for (const [at, statement] of statements.entries()) {
    if (at > index) break;
    const isSame = at === index || (transaction !== undefined && statement.transaction === transaction);
    if (!isSame) continue;
    for (const lock of statement.locks) {
      if (lock.relation !== relation || (found && !isStronger(lock.mode, found.mode))) continue;
      found = { relation, mode: lock.mode, index: at, later: laterThan(statements, at) };
    }
  }
  return found;
}

function isStronger(mode: LockMode, than: LockMode): boolean {
  return lockModes.indexOf(mode) > lockModes.indexOf(than);
}

function laterThan(statements: readonly StatementTrace[], index: number): number | undefined {
  const transaction = statements[index]?.transaction;
  if (transaction === undefined) return undefined;
  return statements.filter((one, at) => at > index && one.transaction === transaction && isWork(one)).length;
}

/** COMMIT is the end itself, and no statement that the lock waits for. */
function isWork({ sql }: StatementTrace): boolean {
  return !/^\s*(?:commit|end|rollback)\b/i.test(sql);
}

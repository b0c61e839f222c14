import { blocked, type LockMode, lockModes, strongest } from '../core/lock.js';
import type { Effect } from './effect.js';
import type { JudgedScript, PassedStatement, Timeouts } from './rule.js';

/** Longer than this, a queue in front of a table is an outage: requests of an app give up after 10 s or so. */
export const longestWait = 10_000;

/** The shortest of the limits that end the waiting for a lock, in milliseconds; undefined where none does. */
export function longestWaitOf({ lock = 0, statement = 0, transaction = 0 }: Timeouts): number | undefined {
  const limits = [lock, statement, transaction].filter((limit) => limit > 0);
  return limits.length === 0 ? undefined : Math.min(...limits);
}

/** A statement that has to wait for locks that keep readers or writers away. */
export interface Waiting {
  readonly statement: PassedStatement;
  /** Only the locks that its transaction does not hold yet. */
  readonly effects: readonly Effect[];
}

/** Statements of a script that take a strong lock that their transaction does not hold yet. */
export function takesStrongLocks(statements: readonly PassedStatement[]): readonly Waiting[] {
  let held = new Map<string, LockMode>();
  let number: number | undefined;
  return statements.flatMap((statement) => {
    if (statement.transaction === undefined || statement.transaction !== number) held = new Map();
    number = statement.transaction;
    const effects = statement.effects.filter(
      ({ relation, lock }) => isStrong(lock) && isStronger(lock, held.get(relation)),
    );
    for (const { relation, lock } of effects) held.set(relation, strongest(lock, held.get(relation) ?? lock));
    return effects.length === 0 ? [] : [{ statement, effects }];
  });
}

/** Those of which nothing else was told, and which no limit ends soon. */
export function waitingTooLong({ statements }: JudgedScript): readonly Waiting[] {
  return takesStrongLocks(statements).filter(
    ({ statement }) =>
      !isToldAbout(statement) &&
      (longestWaitOf(statement.timeouts) ?? Number.POSITIVE_INFINITY) > longestWait,
  );
}

/** Whether readers or writers wait for it. */
export function isStrong(lock: LockMode): boolean {
  const who = blocked(lock);
  return who === 'reads and writes' || who === 'writes';
}

function isStronger(lock: LockMode, held: LockMode | undefined): boolean {
  return held === undefined || lockModes.indexOf(lock) > lockModes.indexOf(held);
}

/** Whether a rule spoke of what the statement does under its lock, or of the lock: a limit is the least that is wrong. */
export function isToldAbout({ told }: Pick<PassedStatement, 'told'>): boolean {
  return told.some(({ claim }) => claim !== undefined && claim !== 'rows');
}

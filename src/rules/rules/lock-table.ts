import { blocked } from '../../core/lock.js';
import { limit } from '../advice/steps.js';
import type { SqlRule } from '../rule.js';
import { blocks, shown } from '../words.js';

/** A lock that is asked for by name. */
export const lockTable: SqlRule = {
  info: {
    id: 'lock-table',
    title: 'LOCK TABLE keeps others waiting until the transaction ends',
    severity: 'error',
    cost: 'the lock that it names, ACCESS EXCLUSIVE where it names none, until COMMIT',
    versions: 'all',
    claim: 'lock',
    why: 'Everything behind it in the transaction runs while others wait.',
    bad: 'LOCK TABLE orders;',
    good: "SET lock_timeout = '2s';\nLOCK TABLE orders IN SHARE ROW EXCLUSIVE MODE; -- and as little as possible behind it",
    mend: 'Take the weakest lock that will do, under lock_timeout, and commit soon. NOWAIT fails at once in place of waiting.',
  },
  kinds: ['LockStmt'],
  *check(statement) {
    if (!('LockStmt' in statement.node)) return;
    for (const { relation, lock } of statement.effects) {
      if (!/reads|writes/.test(blocked(lock))) continue;
      yield {
        title: `LOCK TABLE ${blocks(lock, relation)}`,
        fix: `${limit(statement)}\nLOCK TABLE ${shown(relation)} IN SHARE ROW EXCLUSIVE MODE;`,
        subject: relation,
      };
    }
  },
};

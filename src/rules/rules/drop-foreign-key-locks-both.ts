import { readableName } from '../../sql/quote.js';
import { limit } from '../advice/steps.js';
import { commandsOf } from '../commands.js';
import type { SqlRule } from '../rule.js';
import { shown } from '../words.js';

/** Dropping a foreign key locks the table that it points to as well. */
export const dropForeignKeyLocksBoth: SqlRule = {
  info: {
    id: 'drop-foreign-key-locks-both',
    title: 'Dropping a foreign key locks both tables',
    severity: 'warning',
    cost: 'ACCESS EXCLUSIVE on the table and on the one that it refers to, for a moment',
    versions: 'all',
    claim: 'lock',
    why: 'The server takes its triggers off both tables. Where the other one is busy, the migration waits, and everybody queues behind it; two migrations that lock two tables in different orders can block each other.',
    bad: 'ALTER TABLE orders DROP CONSTRAINT orders_customer_id_fkey;',
    good: "SET lock_timeout = '2s';\nALTER TABLE orders DROP CONSTRAINT orders_customer_id_fkey;",
    mend: 'Set lock_timeout before it, and do nothing else in the same transaction.',
  },
  kinds: ['AlterTableStmt'],
  *check(statement) {
    for (const { table, command } of commandsOf(statement, 'AT_DropConstraint')) {
      const constraint = statement.catalog.relations.get(table)?.constraints.get(command.name ?? '');
      const parent = constraint?.references?.relation;
      if (parent === undefined || parent === table || statement.isNew(parent)) continue;
      if ((statement.timeouts.lock ?? 0) > 0) continue;
      const name = readableName(command.name ?? '');
      yield {
        title: `dropping ${name} locks ${shown(table)} and ${shown(parent)}`,
        detail: `Nobody reads or writes either of them until it commits, and it waits for whoever uses them now.`,
        fix: `${limit(statement)}\nALTER TABLE ${shown(table)} DROP CONSTRAINT ${name};`,
        subject: `${table} ${name}`,
      };
    }
  },
};

import { readableName } from '../../sql/quote.js';
import { commandsOf } from '../commands.js';
import type { SqlRule } from '../rule.js';
import { shown } from '../words.js';

/** A promise to every reader that is taken back. */
export const dropNotNull: SqlRule = {
  info: {
    id: 'drop-not-null',
    title: 'A column may be null from now on',
    severity: 'warning',
    cost: 'ACCESS EXCLUSIVE on the table, for a moment',
    versions: 'all',
    why: 'Code that reads the column was written when it could not be null. And a down that sets NOT NULL again fails once there is a null.',
    bad: 'ALTER TABLE orders ALTER COLUMN note DROP NOT NULL;',
    good: '-- readers that take null first, then:\nALTER TABLE orders ALTER COLUMN note DROP NOT NULL;',
    mend: 'Release readers that take null before, then say so with a suppression.',
  },
  kinds: ['AlterTableStmt'],
  *check(statement) {
    // A down takes back what its up has promised.
    if (statement.direction === 'down') return;
    for (const { table, command } of commandsOf(statement, 'AT_DropNotNull')) {
      const name = command.name ?? '';
      if (statement.catalog.relations.get(table)?.columns.get(name)?.notNull === false) continue;
      yield {
        title: `${readableName(name)} of ${shown(table)} may be null from now on`,
        fix: `release readers that take null first; then: -- lockkeeper: ignore drop-not-null: readers take null since <version>`,
        subject: `${table}.${name}`,
      };
    }
  },
};

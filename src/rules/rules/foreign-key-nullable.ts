import { readableName } from '../../sql/quote.js';
import { newForeignKeys } from '../foreign-keys.js';
import type { SqlRule } from '../rule.js';
import { shown } from '../words.js';

/** A reference that may be missing. */
export const foreignKeyNullable: SqlRule = {
  info: {
    id: 'foreign-key-nullable',
    title: 'A foreign key column allows nulls',
    severity: 'off',
    cost: 'none',
    versions: 'all',
    why: 'A null refers to nothing and is checked by nobody; an inner join drops its row. Where every row has a parent, say so.',
    bad: 'CREATE TABLE items (order_id bigint REFERENCES orders);',
    good: 'CREATE TABLE items (order_id bigint NOT NULL REFERENCES orders);',
    mend: 'Make it NOT NULL while the table is new.',
  },
  kinds: ['CreateStmt', 'AlterTableStmt'],
  *check(statement) {
    const { catalog } = statement;
    for (const { table, columns, byte } of newForeignKeys(statement)) {
      for (const { name } of columns.filter(({ notNull }) => !notNull)) {
        yield {
          title: `${shown(table)}.${readableName(name)} may refer to nothing`,
          fix: `ALTER TABLE ${shown(table)} ALTER COLUMN ${readableName(name)} SET NOT NULL;`,
          subject: `${table} ${name}`,
          byte,
          stands: () => catalog.relations.get(table)?.columns.get(name)?.notNull === false,
        };
      }
    }
  },
};

import { columnOf } from '../../schema/replay/columns.js';
import { readableName } from '../../sql/quote.js';
import { columnWords } from '../advice/column-words.js';
import { constraintSteps } from '../advice/new-column.js';
import { commandsOf } from '../commands.js';
import { rewriteReason } from '../effects/add-column.js';
import type { SqlRule } from '../rule.js';
import { shown } from '../words.js';

/** A column that no old row has a value for. */
export const addColumnNotNull: SqlRule = {
  info: {
    id: 'add-column-not-null',
    title: 'A new NOT NULL column has no value for old rows',
    severity: 'error',
    cost: 'fails as soon as the table has a row',
    versions: 'all',
    rowsFail: ['23502'],
    why: 'Every row that is there would have a null in it, so the server refuses. It works on an empty database, and fails on the one that counts.',
    bad: 'ALTER TABLE orders ADD COLUMN kind text NOT NULL;',
    good: "ALTER TABLE orders ADD COLUMN kind text NOT NULL DEFAULT 'usual';",
    mend: 'Give it a constant default, which costs nothing; or add it without NOT NULL, fill old rows in batches, and set NOT NULL by way of a validated CHECK.',
  },
  kinds: ['AlterTableStmt'],
  *check(statement) {
    for (const { table, command, byte, end } of commandsOf(statement, 'AT_AddColumn')) {
      if (!command.def || !('ColumnDef' in command.def)) continue;
      const definition = command.def.ColumnDef;
      const column = columnOf(definition);
      if (!column.notNull || column.default || column.generated) continue;
      if (rewriteReason(definition, statement.catalog) !== undefined) continue;
      const name = readableName(column.name);
      const words = columnWords(statement.text, definition, end);
      yield {
        title: `rows of ${shown(table)} have no value for ${name}, which is NOT NULL`,
        detail: `NOT NULL without a default fails as soon as ${shown(table)} has one row.`,
        fix: [
          `-- with a constant that fits old rows it is free: ADD COLUMN ${name} ${words.type} NOT NULL DEFAULT ...`,
          '-- where there is none:',
          `ALTER TABLE ${shown(table)} ADD COLUMN ${name} ${words.type};`,
          `-- then fill ${name} in old rows, in batches, while the app writes it in new ones`,
          ...constraintSteps(statement, { table, column: column.name, words }),
        ].join('\n'),
        subject: `${table}.${column.name}`,
        byte,
      };
    }
  },
};

import { columnOf } from '../../schema/replay/columns.js';
import { describeType } from '../../schema/replay/names.js';
import { readableName } from '../../sql/quote.js';
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
    for (const { table, command, byte } of commandsOf(statement, 'AT_AddColumn')) {
      if (!command.def || !('ColumnDef' in command.def)) continue;
      const definition = command.def.ColumnDef;
      const column = columnOf(definition);
      if (!column.notNull || column.default || column.generated) continue;
      if (rewriteReason(definition, statement.catalog) !== undefined) continue;
      const [name, type] = [readableName(column.name), describeType(column.type)];
      yield {
        title: `${shown(table)} has rows without a ${name}`,
        detail: `NOT NULL without a default fails as soon as ${shown(table)} has one row.`,
        fix: [
          `ALTER TABLE ${shown(table)} ADD COLUMN ${name} ${type} NOT NULL DEFAULT <a constant>;`,
          '-- or, where there is no such value:',
          `ALTER TABLE ${shown(table)} ADD COLUMN ${name} ${type}; -- then fill old rows in batches, then set NOT NULL`,
        ].join('\n'),
        subject: `${table}.${column.name}`,
        byte,
      };
    }
  },
};

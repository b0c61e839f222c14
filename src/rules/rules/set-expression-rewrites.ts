import { describeType } from '../../schema/replay/names.js';
import { readableName } from '../../sql/quote.js';
import { swapSteps } from '../advice/swapped-column.js';
import { commandsOf } from '../commands.js';
import type { SqlRule } from '../rule.js';
import { blocks, shown } from '../words.js';

/** Another expression for a stored generated column. */
export const setExpressionRewrites: SqlRule = {
  info: {
    id: 'set-expression-rewrites',
    title: 'SET EXPRESSION writes the whole table anew',
    severity: 'error',
    cost: 'ACCESS EXCLUSIVE on the table, with a scan and a rewrite of the table and of every index',
    versions: '17 and later, which have the statement',
    rowsFail: ['22', '23'],
    claim: 'rewrite',
    bySize: true,
    why: 'The value of a stored generated column is worked out again for every row, while nobody reads or writes the table.',
    bad: 'ALTER TABLE orders ALTER COLUMN twice SET EXPRESSION AS (id * 3);',
    good: 'ALTER TABLE orders ADD COLUMN twice_new bigint;\n-- a trigger for new rows, old rows in batches, then swap',
    mend: 'Add a plain column, fill it by a trigger and in batches, and swap the two in a short transaction.',
  },
  kinds: ['AlterTableStmt'],
  *check(statement) {
    for (const { table, command } of commandsOf(statement, 'AT_SetExpression')) {
      const name = command.name ?? '';
      if (statement.catalog.relations.get(table)?.columns.get(name)?.generated === 'virtual') continue;
      const known = statement.catalog.relations.get(table)?.columns.get(name);
      const type = known ? describeType(known.type) : 'text';
      const expression = /\bset\s+expression\s+as\s*\(([\s\S]*)\)\s*$/i.exec(statement.text)?.[1] ?? 'NULL';
      yield {
        title: `another expression for ${readableName(name)} writes all of ${shown(table)} anew`,
        detail: `Meanwhile it ${blocks('ACCESS EXCLUSIVE', table)}. It fails where the expression does, for one row.`,
        fix: swapSteps(statement, { table, column: name, type, expression }).join('\n'),
        subject: `${table}.${name}`,
      };
    }
  },
};

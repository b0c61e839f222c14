import { writeExpression } from '../../sql/grammar/write-expression.js';
import { readableName } from '../../sql/quote.js';
import { newType, swapSteps } from '../advice/swapped-column.js';
import { commandsOf } from '../commands.js';
import { typeWork } from '../effects/change-type.js';
import type { SqlRule } from '../rule.js';
import { blocks, shown } from '../words.js';

/** A change of type that would be free, were it not for a check or an index. */
export const changeTypeScans: SqlRule = {
  info: {
    id: 'change-type-scans',
    title: 'A change of type that looks free reads every row',
    severity: 'error',
    cost: 'ACCESS EXCLUSIVE on the table, with a scan for a CHECK that names the column, or to build its index in the new order',
    versions: 'all',
    rowsFail: ['23', '22'],
    claim: 'scan',
    bySize: true,
    why: 'Widening a column stores nothing anew. But a CHECK that names it is proven again for every row, and an index over a column whose collation changes is built again, both under the strongest lock.',
    bad: "ALTER TABLE orders ADD CHECK (code <> '');\nALTER TABLE orders ALTER COLUMN code TYPE varchar(100);",
    good: "ALTER TABLE orders DROP CONSTRAINT orders_code_check;\nALTER TABLE orders ALTER COLUMN code TYPE varchar(100);\nALTER TABLE orders ADD CONSTRAINT orders_code_check CHECK (code <> '') NOT VALID;\n-- and in a later migration: VALIDATE CONSTRAINT",
    mend: 'Drop the CHECK, change the type, add the CHECK again NOT VALID, and validate it in a later migration. An index of a new collation is built concurrently on a new column.',
  },
  kinds: ['AlterTableStmt'],
  *check(statement) {
    for (const { table, command, byte } of commandsOf(statement, 'AT_AlterColumnType')) {
      const relation = statement.catalog.relations.get(table);
      const work = typeWork(statement.catalog, relation, command);
      if (work !== 'check' && work !== 'index') continue;
      const column = command.name ?? '';
      const checks = [...(relation?.constraints.values() ?? [])].filter(
        ({ kind, columns }) => kind === 'check' && columns.includes(column),
      );
      const names = checks.map(({ name }) => readableName(name));
      yield {
        title:
          work === 'check'
            ? `${readableName(column)} keeps what it stores, but ${names.join(', ') || 'a CHECK'} is proven again for every row of ${shown(table)}`
            : `${readableName(column)} keeps what it stores, but its index is built again over all of ${shown(table)}`,
        detail: `Meanwhile it ${blocks('ACCESS EXCLUSIVE', table)}.`,
        fix:
          work === 'check'
            ? [
                ...names.map((name) => `ALTER TABLE ${shown(table)} DROP CONSTRAINT ${name};`),
                `${statement.text};`,
                ...checks.map(({ name, expression }) => {
                  const text = expression && writeExpression(expression);
                  const again = `${readableName(name)} ${text === undefined ? '' : `CHECK (${text}) `}NOT VALID`;
                  return text === undefined
                    ? `-- and the CHECK ${again} again, as it was`
                    : `ALTER TABLE ${shown(table)} ADD CONSTRAINT ${again};`;
                }),
                '-- in a later migration:',
                ...names.map((name) => `ALTER TABLE ${shown(table)} VALIDATE CONSTRAINT ${name};`),
              ].join('\n')
            : swapSteps(statement, { table, column, ...newType(statement.text, command) }).join('\n'),
        subject: `${table}.${column}`,
        byte,
      };
    }
  },
};

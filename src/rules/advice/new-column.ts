import { chosenName } from '../../schema/replay/constraints.js';
import { readableName } from '../../sql/quote.js';
import type { JudgedStatement } from '../rule.js';
import { shown } from '../words.js';
import type { ColumnConstraint, ColumnWords } from './column-words.js';
import { notNullSteps } from './steps.js';

/** A column on its way into a table: `schema.name`, and its own name. */
export interface NewColumn {
  readonly table: string;
  readonly column: string;
  readonly words: ColumnWords;
}

/** What stands behind a new column, each put there without a long lock once the column is filled. */
export function constraintSteps(
  statement: JudgedStatement,
  { table, column, words: { constraints, notNull } }: NewColumn,
): readonly string[] {
  const isKey = constraints.some(({ kind }) => kind === 'primary key');
  const required = notNull || isKey;
  return [
    ...(required ? ['-- then NOT NULL:', ...notNullSteps(statement, table, column)] : []),
    ...constraints.flatMap((one) => stepsOf(one, table, column)),
  ];
}

function stepsOf(one: ColumnConstraint, table: string, column: string): readonly string[] {
  const [name, own] = [shown(table), readableName(column)];
  const bare = table.slice(table.lastIndexOf('.') + 1);
  const constraint = readableName(one.name ?? chosenName(bare, one.kind, [column]));
  if (one.kind === 'unique' || one.kind === 'primary key') {
    return [
      '-- in a later migration, outside of a transaction:',
      `CREATE UNIQUE INDEX CONCURRENTLY ${constraint} ON ${name} (${own});`,
      '-- in a migration after that:',
      `ALTER TABLE ${name} ADD CONSTRAINT ${constraint} ${one.kind.toUpperCase()} USING INDEX ${constraint};`,
    ];
  }
  const clause = one.kind === 'check' ? one.text : `FOREIGN KEY (${own}) ${one.text}`;
  return [
    `ALTER TABLE ${name} ADD CONSTRAINT ${constraint} ${clause}${/\bnot\s+valid$/i.test(clause) ? '' : ' NOT VALID'};`,
    '-- and in a later migration:',
    `ALTER TABLE ${name} VALIDATE CONSTRAINT ${constraint};`,
  ];
}

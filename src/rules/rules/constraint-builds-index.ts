import { readableName } from '../../sql/quote.js';
import { limit, notNullSteps } from '../advice/steps.js';
import { commandsOf, type JudgedCommand } from '../commands.js';
import { type AddedConstraint, addedConstraint } from '../constraint-words.js';
import { directive } from '../directive.js';
import { addedKey, keySteps } from '../fixes/key-steps.js';
import type { JudgedStatement, SqlRule } from '../rule.js';
import { blocks } from '../words.js';

/** A key that builds its index while nobody can use the table. */
export const constraintBuildsIndex: SqlRule = {
  info: {
    id: 'constraint-builds-index',
    title: 'A new key builds its index while nobody can use the table',
    severity: 'error',
    cost: 'ACCESS EXCLUSIVE on the table, with a scan that builds the index',
    versions: 'all',
    rowsFail: ['23505', '23P01', '23502'],
    claim: 'scan',
    bySize: true,
    why: 'UNIQUE, PRIMARY KEY and EXCLUDE need an index, and the server builds it under the strongest lock there is. None of them can be NOT VALID.',
    bad: 'ALTER TABLE orders ADD CONSTRAINT orders_code_key UNIQUE (code);',
    good: 'CREATE UNIQUE INDEX CONCURRENTLY orders_code_key ON orders (code);\n-- and in a later migration:\nALTER TABLE orders ADD CONSTRAINT orders_code_key UNIQUE USING INDEX orders_code_key;',
    mend: 'Build the unique index with CREATE UNIQUE INDEX CONCURRENTLY outside of a transaction, then take it over with USING INDEX. An EXCLUDE constraint has no such way: use a new table, or a maintenance window.',
  },
  kinds: ['AlterTableStmt'],
  *check(statement) {
    for (const command of commandsOf(statement, 'AT_AddConstraint')) {
      const added = addedConstraint(statement, command);
      const { def } = command.command;
      if (!added || !def || !('Constraint' in def) || def.Constraint.indexname !== undefined) continue;
      const { kind, columns } = added.constraint;
      if (kind !== 'unique' && kind !== 'primary key' && kind !== 'exclude') continue;
      const { table, name } = added;
      const list = columns.map(readableName).join(', ');
      yield {
        title: `adding ${name} builds an index over all of ${table}`,
        detail: `Meanwhile it ${blocks('ACCESS EXCLUSIVE', command.table)}. ${failsWhere(kind, list)}`,
        fix: stepsOf(statement, command, added).join('\n'),
        subject: `${command.table} ${name}`,
        byte: command.byte,
      };
    }
  },
};

function failsWhere(kind: 'unique' | 'primary key' | 'exclude', columns: string): string {
  if (kind === 'exclude') return 'It fails where two rows are in conflict.';
  return `It fails where two rows have the same ${columns}${kind === 'unique' ? '' : ', or one has none'}.`;
}

function stepsOf(
  statement: JudgedStatement,
  command: JudgedCommand,
  { constraint }: AddedConstraint,
): readonly string[] {
  const key = addedKey(command, constraint);
  if (!key || key.node.without_overlaps)
    return [
      '-- it cannot be NOT VALID and takes over no index: add it to a new table and move the rows,',
      '-- or do it in a maintenance window, with a limit for the waiting:',
      limit(statement),
      `${statement.text};`,
    ];
  const { table, kind, columns } = key;
  const relation = statement.catalog.relations.get(table);
  const nullable = columns.filter((column) => relation?.columns.get(column)?.notNull === false);
  const { build, adopt } = keySteps(key);
  return [
    `${build};${directive(statement)}`,
    ...(kind === 'primary key' ? nullable.flatMap((column) => notNullSteps(statement, table, column)) : []),
    '-- and in a later migration:',
    `${adopt};`,
  ];
}

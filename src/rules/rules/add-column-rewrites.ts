import type { ColumnDef, Node } from '@pgsql/types';
import { readableName } from '../../sql/quote.js';
import { columnWords } from '../advice/column-words.js';
import { stepsAround } from '../advice/rewriting-column.js';
import { commandsOf, type JudgedCommand } from '../commands.js';
import { type RewriteReason, rewriteReason } from '../effects/add-column.js';
import type { JudgedStatement, SqlFinding, SqlRule } from '../rule.js';
import { blocks, shown } from '../words.js';

/** Adding a column whose value differs from row to row. */
export const addColumnRewrites: SqlRule = {
  info: {
    id: 'add-column-rewrites',
    title: 'A new column makes the server write the whole table anew',
    severity: 'error',
    cost: 'ACCESS EXCLUSIVE on the table, with a scan and a rewrite of the table and of every index',
    versions: 'all',
    rowsFail: ['23', '22'],
    claim: 'rewrite',
    bySize: true,
    why: 'A default that differs from row to row, serial, identity, a stored generated column, or a domain with constraints cannot be kept as one value in the catalog, as PostgreSQL does with constants. Every row is written, and nobody reads or writes the table meanwhile.',
    bad: 'ALTER TABLE orders ADD COLUMN token uuid DEFAULT gen_random_uuid();',
    good: 'ALTER TABLE orders ADD COLUMN token uuid;\nALTER TABLE orders ALTER COLUMN token SET DEFAULT gen_random_uuid();\n-- then fill old rows in batches',
    mend: 'Add the column without its default, set the default for new rows, and fill old rows in batches outside of the migration.',
  },
  kinds: ['AlterTableStmt'],
  *check(statement) {
    for (const command of commandsOf(statement, 'AT_AddColumn')) {
      const { def } = command.command;
      if (def && 'ColumnDef' in def) yield* judge(statement, command, def.ColumnDef);
    }
  },
};

const reasons: Readonly<Record<RewriteReason, string>> = {
  'volatile default': 'its default has another value for every row',
  serial: 'serial gives every row a number of its own',
  identity: 'an identity gives every row a number of its own',
  generated: 'a stored generated column is worked out for every row',
  domain: 'its domain has constraints, which are checked for every row, also without a default',
};

function* judge(
  statement: JudgedStatement,
  { table, byte, end }: JudgedCommand,
  definition: ColumnDef,
): Iterable<SqlFinding> {
  const reason = rewriteReason(definition, statement.catalog);
  if (!reason) return;
  const column = definition.colname ?? '';
  yield {
    title: `adding ${readableName(column)} writes all of ${shown(table)} anew`,
    detail: `${upper(reasons[reason])}. ${upper(blocks('ACCESS EXCLUSIVE', table))}, for as long as it takes to write every row and every index.`,
    fix: stepsAround(
      statement,
      { table, column, words: columnWords(statement.text, definition, end) },
      reason,
    ),
    goesOverRows: numbering.has(reason) && definition.constraints?.some(isChecked) !== true,
    subject: `${table}.${column}`,
    byte,
  };
}

/** Defaults that are no constant still give a value to every row; what is worked out, or checked, may fail. */
const numbering: ReadonlySet<RewriteReason> = new Set(['serial', 'identity', 'volatile default']);

function isChecked(node: Node): boolean {
  return 'Constraint' in node && /CHECK|UNIQUE|PRIMARY|FOREIGN/.test(node.Constraint.contype ?? '');
}

function upper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

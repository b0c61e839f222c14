import type { ColumnDef } from '@pgsql/types';
import { constraintsOf } from '../../schema/replay/columns.js';
import { readableName } from '../../sql/quote.js';
import { columnWords } from '../advice/column-words.js';
import { constraintSteps, type NewColumn } from '../advice/new-column.js';
import { commandsOf } from '../commands.js';
import { rewriteReason } from '../effects/add-column.js';
import type { JudgedStatement, SqlRule } from '../rule.js';
import { blocks, shown } from '../words.js';

/** A constraint behind a new column that makes the server look at every row. */
export const addColumnScans: SqlRule = {
  info: {
    id: 'add-column-scans',
    title: 'A constraint behind a new column reads every row',
    severity: 'error',
    cost: 'ACCESS EXCLUSIVE on the table, with a scan; with a default and REFERENCES also SHARE ROW EXCLUSIVE and a scan of the other table',
    versions: 'all',
    rowsFail: ['23514', '23505', '23503', '23502'],
    claim: 'scan',
    bySize: true,
    why: 'Adding the column itself costs nothing. CHECK, UNIQUE, PRIMARY KEY, and REFERENCES together with a default make the server look at every row, or build an index, before it lets anybody go on.',
    bad: 'ALTER TABLE orders ADD COLUMN kind int CHECK (kind > 0);',
    good: 'ALTER TABLE orders ADD COLUMN kind int;\nALTER TABLE orders ADD CONSTRAINT kind_check CHECK (kind > 0) NOT VALID;\n-- and in a later migration:\nALTER TABLE orders VALIDATE CONSTRAINT kind_check;',
    mend: 'Add the bare column. Then add a CHECK or a foreign key NOT VALID and validate it in a later migration; build a unique index concurrently and take it over.',
  },
  kinds: ['AlterTableStmt'],
  *check(statement) {
    for (const { table, command, byte, end } of commandsOf(statement, 'AT_AddColumn')) {
      const own = statement.effects.find(({ relation }) => relation === table);
      if (!own?.scan || !command.def || !('ColumnDef' in command.def)) continue;
      const definition = command.def.ColumnDef;
      const kind = kindOf(definition);
      if (!kind || rewriteReason(definition, statement.catalog) !== undefined) continue;
      const column = definition.colname ?? '';
      yield {
        title: `${kind} behind ${readableName(column)} reads every row of ${shown(table)}`,
        detail: `Meanwhile it ${blocks('ACCESS EXCLUSIVE', table)}.${failsWhere(definition, kind)}`,
        fix: stepsOf(statement, { table, column, words: columnWords(statement.text, definition, end) }),
        subject: `${table}.${column}`,
        byte,
      };
    }
  },
};

type Kind = 'CHECK' | 'UNIQUE' | 'PRIMARY KEY' | 'REFERENCES';

function kindOf(definition: ColumnDef): Kind | undefined {
  if (constraintsOf(definition, 'CONSTR_PRIMARY').length > 0) return 'PRIMARY KEY';
  if (constraintsOf(definition, 'CONSTR_UNIQUE').length > 0) return 'UNIQUE';
  if (constraintsOf(definition, 'CONSTR_CHECK').length > 0) return 'CHECK';
  const refers = constraintsOf(definition, 'CONSTR_FOREIGN').length > 0;
  return refers && constraintsOf(definition, 'CONSTR_DEFAULT').length > 0 ? 'REFERENCES' : undefined;
}

/** Without a default the new column holds nulls, to which only a primary key objects. */
function failsWhere(definition: ColumnDef, kind: Kind): string {
  if (kind === 'PRIMARY KEY') return ' It fails as soon as there is a row without a value of its own.';
  if (constraintsOf(definition, 'CONSTR_DEFAULT').length === 0) return '';
  if (kind === 'UNIQUE') return ' It fails where there are two rows: both have the default.';
  return ` It fails where there are rows and the default ${kind === 'CHECK' ? 'is against the CHECK' : 'points to nothing'}.`;
}

function stepsOf(statement: JudgedStatement, added: NewColumn): string {
  const { type, value, notNull } = added.words;
  // A constant default costs nothing; without one, rows that are there have no value for NOT NULL yet.
  const bare = [type, ...(value === undefined ? [] : [`DEFAULT ${value}`])];
  const kept = value !== undefined && notNull;
  return [
    `ALTER TABLE ${shown(added.table)} ADD COLUMN ${[readableName(added.column), ...bare, ...(kept ? ['NOT NULL'] : [])].join(' ')};`,
    ...constraintSteps(statement, { ...added, words: { ...added.words, notNull: notNull && !kept } }),
  ].join('\n');
}

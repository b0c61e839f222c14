import type { TypeName } from '../../schema/replay/catalog.js';
import { describeType, typeName } from '../../schema/replay/names.js';
import { readableName } from '../../sql/quote.js';
import { newType, swapSteps } from '../advice/swapped-column.js';
import { commandsOf } from '../commands.js';
import { typeWork, viewsOver } from '../effects/change-type.js';
import type { SqlRule } from '../rule.js';
import { blocks, shown } from '../words.js';

/** A change of type that stores every value anew. */
export const changeTypeRewrites: SqlRule = {
  info: {
    id: 'change-type-rewrites',
    title: 'A change of type writes the whole table anew',
    severity: 'error',
    cost: 'ACCESS EXCLUSIVE on the table, with a scan and a rewrite of the table and of every index',
    versions: 'all',
    rowsFail: ['22', '23'],
    claim: 'rewrite',
    bySize: true,
    why: 'The new type stores its values in another way, so every row and every index is written while nobody reads or writes the table. Widening varchar, varchar to text, and a wider numeric of the same scale are free, and are not reported.',
    bad: 'ALTER TABLE orders ALTER COLUMN id TYPE bigint;',
    good: 'ALTER TABLE orders ADD COLUMN id_new bigint;\n-- a trigger keeps it up to date, old rows are filled in batches, then the columns are swapped in one short transaction',
    mend: 'Add a column of the new type, keep it up to date with a trigger, fill old rows in batches, and swap the two in a short transaction.',
  },
  kinds: ['AlterTableStmt'],
  *check(statement) {
    for (const { table, command, byte } of commandsOf(statement, 'AT_AlterColumnType')) {
      const relation = statement.catalog.relations.get(table);
      const work = typeWork(statement.catalog, relation, command);
      if (work !== 'rewrite' && work !== 'unknown') continue;
      const { name: column = '', def } = command;
      if (relation && viewsOver(statement.catalog, table, column).length > 0) continue;
      const to = def && 'ColumnDef' in def ? describeType(typeName(def.ColumnDef.typeName)) : '';
      const known = relation?.columns.get(column);
      const from = known ? `from ${describeType(known.type)} ` : '';
      const [name, own] = [shown(table), readableName(column)];
      // What USING works out may fail of itself.
      const isWide = fits(known?.type, to) && newType(statement.text, command).expression === undefined;
      yield {
        title: `${own} ${from}to ${to} writes all of ${name} anew`,
        detail: `${known ? '' : 'The type that it has now is not known from the migrations, and most changes of type are rewrites. '}Meanwhile it ${blocks('ACCESS EXCLUSIVE', table)}.${isWide ? '' : ' It fails where a value does not fit the new type.'}`,
        fix:
          statement.direction === 'down'
            ? `-- leave ${own} as it is where the code before can use it; else a column beside it, as for an up`
            : swapSteps(statement, { table, column, ...newType(statement.text, command) }).join('\n'),
        goesOverRows: isWide,
        subject: `${table}.${column}`,
        byte,
      };
    }
  },
};

/** Types that hold every value of the one before. */
const wider: Readonly<Record<string, readonly string[]>> = {
  int2: ['integer', 'bigint', 'numeric', 'real', 'double precision'],
  int4: ['bigint', 'numeric', 'double precision'],
  int8: ['numeric'],
  float4: ['double precision'],
  date: ['timestamp', 'timestamptz'],
  timestamp: ['timestamptz'],
};

/** Whether no value can be in the way. */
function fits(from: TypeName | undefined, to: string): boolean {
  if (from === undefined || from.array) return false;
  return to === 'text' || wider[from.name]?.includes(to) === true;
}

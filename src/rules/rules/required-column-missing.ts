import type { CreateStmt, RangeVar } from '@pgsql/types';
import type { Catalog } from '../../schema/replay/catalog.js';
import { newKey } from '../../schema/replay/create.js';
import { describeType, keyOf } from '../../schema/replay/names.js';
import { readableName } from '../../sql/quote.js';
import type { JudgedStatement, SqlRule } from '../rule.js';
import { shown } from '../words.js';

/** A table without a column that every table of the project has. */
export const requiredColumnMissing: SqlRule = {
  info: {
    id: 'required-column-missing',
    title: 'A table lacks a column that the project wants in every table',
    severity: 'error',
    cost: 'none',
    versions: 'all',
    why: 'What works on every table (a trigger that notes changes, an export, a clean-up by age) fails on the one that lacks the column, and the values of rows that were written without it cannot be had later. The rule speaks only where `required-columns` is set.',
    bad: 'CREATE TABLE orders (id bigint PRIMARY KEY); -- with required-columns: [created_at]',
    good: 'CREATE TABLE orders (id bigint PRIMARY KEY, created_at timestamptz NOT NULL DEFAULT now());',
    mend: 'Add the column while the table is empty. For tables that need none, switch the rule off under `tables` in `lockkeeper.yml`.',
  },
  kinds: ['CreateStmt', 'AlterTableStmt', 'RenameStmt'],
  *check(statement) {
    const { requiredColumns = [] } = statement.agreed;
    // A down takes away what its up has brought.
    if (requiredColumns.length === 0 || statement.direction === 'down') return;
    for (const { table, columns, byte, says, isKnown } of lackings(statement, requiredColumns)) {
      for (const column of columns) {
        const { catalog } = statement;
        yield {
          title: `${shown(table)} ${says} ${readableName(column)}, which every table must have`,
          fix: `ALTER TABLE ${shown(table)} ADD COLUMN ${readableName(column)} ${usualType(catalog, column)}; -- in the same migration`,
          subject: `${table} ${column}`,
          byte,
          // A table that nobody knew may be there still; one that was known and is gone needs no columns.
          stands: () => !(catalog.relations.get(table)?.columns.has(column) ?? isKnown),
        };
      }
    }
  },
};

interface Lacking {
  /** `schema.name`. */
  readonly table: string;
  readonly columns: readonly string[];
  readonly byte?: number | undefined;
  readonly says: string;
  readonly isKnown: boolean;
}

/** As the column is where the project has it already. */
function usualType({ relations }: Catalog, column: string): string {
  const types = [...relations.values()].flatMap(({ columns }) => {
    const type = columns.get(column)?.type;
    return type ? [describeType(type)] : [];
  });
  return types.at(-1) ?? '<its type>';
}

/** Columns that a statement leaves out, takes away or calls by another name. */
function lackings({ node, catalog }: JudgedStatement, required: readonly string[]): readonly Lacking[] {
  if ('CreateStmt' in node)
    return showsColumns(node.CreateStmt, catalog)
      ? [{ ...ofNew(node.CreateStmt, catalog), columns: required }]
      : [];
  const gone = ({
    relation,
    column,
  }: {
    relation: RangeVar | undefined;
    column: string;
  }): readonly Lacking[] => {
    const table = keyOf(catalog, relation);
    const isKnown = catalog.relations.has(table);
    return required.includes(column) ? [{ table, columns: [column], says: 'loses', isKnown }] : [];
  };
  if ('RenameStmt' in node) {
    const { renameType, relationType, relation, subname = '' } = node.RenameStmt;
    const isColumn = renameType === 'OBJECT_COLUMN' && relationType === 'OBJECT_TABLE';
    return isColumn ? gone({ relation, column: subname }) : [];
  }
  if (!('AlterTableStmt' in node)) return [];
  const { relation, cmds = [] } = node.AlterTableStmt;
  return cmds.flatMap((one) =>
    'AlterTableCmd' in one && one.AlterTableCmd.subtype === 'AT_DropColumn'
      ? gone({ relation, column: one.AlterTableCmd.name ?? '' })
      : [],
  );
}

function ofNew({ relation }: CreateStmt, catalog: Catalog): Omit<Lacking, 'columns'> {
  return { table: newKey(catalog, relation), byte: relation?.location, says: 'has no', isKnown: true };
}

/** Whether a CREATE TABLE makes a table, and all its columns are known. A temporary table is nobody’s data. */
function showsColumns(statement: CreateStmt, catalog: Catalog): boolean {
  const { relation, if_not_exists, inhRelations = [], tableElts = [], ofTypename } = statement;
  if (relation?.relpersistence === 't' || ofTypename) return false;
  if (if_not_exists && catalog.relations.has(newKey(catalog, relation))) return false;
  return [...inhRelations, ...tableElts].every((one) => {
    const source =
      'RangeVar' in one ? one.RangeVar : 'TableLikeClause' in one ? one.TableLikeClause.relation : undefined;
    return !source || catalog.relations.has(keyOf(catalog, source));
  });
}

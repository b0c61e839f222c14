import type { ColumnDef } from '@pgsql/types';
import type { Column } from '../schema/replay/catalog.js';
import { columnOf } from '../schema/replay/columns.js';
import { keyOf, words } from '../schema/replay/names.js';
import type { JudgedStatement } from './rule.js';

/** A column that a statement makes. */
export interface NewColumn {
  /** `schema.name`. */
  readonly table: string;
  readonly column: Column;
  readonly definition: ColumnDef;
  /** It is the primary key, or a part of it. */
  readonly isKey: boolean;
}

/** The columns of CREATE TABLE and ADD COLUMN. */
export function newColumns({ node, catalog }: JudgedStatement): readonly NewColumn[] {
  if ('CreateStmt' in node) {
    const { relation, tableElts = [] } = node.CreateStmt;
    const table = keyOf(catalog, relation);
    const keys = new Set(
      tableElts.flatMap((one) =>
        'Constraint' in one && one.Constraint.contype === 'CONSTR_PRIMARY' ? words(one.Constraint.keys) : [],
      ),
    );
    return tableElts.flatMap((one) => ('ColumnDef' in one ? [newColumn(table, one.ColumnDef, keys)] : []));
  }
  if (!('AlterTableStmt' in node)) return [];
  const { relation, cmds = [] } = node.AlterTableStmt;
  const table = keyOf(catalog, relation);
  return cmds.flatMap((one) => {
    if (!('AlterTableCmd' in one) || one.AlterTableCmd.subtype !== 'AT_AddColumn') return [];
    const { def } = one.AlterTableCmd;
    return def && 'ColumnDef' in def ? [newColumn(table, def.ColumnDef, new Set())] : [];
  });
}

function newColumn(table: string, definition: ColumnDef, keys: ReadonlySet<string>): NewColumn {
  const own = (definition.constraints ?? []).some(
    (one) => 'Constraint' in one && one.Constraint.contype === 'CONSTR_PRIMARY',
  );
  const column = columnOf(definition);
  return { table, column, definition, isKey: own || keys.has(column.name) };
}

import type { ColumnDef, Constraint as ConstraintNode, Node } from '@pgsql/types';
import type { Catalog, Column } from '../schema/replay/catalog.js';
import { columnOf } from '../schema/replay/columns.js';
import { keyOf, words } from '../schema/replay/names.js';
import type { JudgedStatement } from './rule.js';

/** A foreign key that a statement makes, in a new table or in one that was there. */
export interface NewForeignKey {
  /** `schema.name` of its own side. */
  readonly table: string;
  /** Its own columns; one that the statement does not say and nobody knows is left out. */
  readonly columns: readonly Column[];
  /** `schema.name` of the other side. */
  readonly parent: string;
  /** The columns of the other side, as far as they are known, each beside its own. */
  readonly parentColumns: readonly (Column | undefined)[];
  readonly byte: number | undefined;
}

/** All foreign keys of a CREATE TABLE or an ALTER TABLE. */
export function newForeignKeys({ node, catalog }: JudgedStatement): readonly NewForeignKey[] {
  const parts = partsOf(node);
  if (!parts || !mentionsKey(parts)) return [];
  const table = keyOf(catalog, parts.relation);
  const columns = new Map(catalog.relations.get(table)?.columns);
  for (const definition of parts.columns) columns.set(definition.colname ?? '', columnOf(definition));
  const keys = [
    ...parts.constraints.map((constraint) => ({ constraint, names: words(constraint.fk_attrs) })),
    ...parts.columns.flatMap(({ colname = '', constraints = [] }) =>
      constraints.flatMap((one) =>
        'Constraint' in one ? [{ constraint: one.Constraint, names: [colname] }] : [],
      ),
    ),
  ];
  return keys.flatMap(({ constraint, names }) => {
    if (constraint.contype !== 'CONSTR_FOREIGN') return [];
    const parent = keyOf(catalog, constraint.pktable);
    const known = parent === table ? columns : catalog.relations.get(parent)?.columns;
    const parentColumns = keyColumns(catalog, parent, constraint).map((name) => known?.get(name));
    const own = names.flatMap((name) => columns.get(name) ?? []);
    return [{ table, columns: own, parent, parentColumns, byte: constraint.location }];
  });
}

function mentionsKey({ constraints, columns }: Parts): boolean {
  const all = [...constraints.map((one) => one.contype), ...columns.flatMap(kindsOf)];
  return all.includes('CONSTR_FOREIGN');
}

function kindsOf({ constraints = [] }: ColumnDef): readonly ConstraintNode['contype'][] {
  return constraints.map((one) => ('Constraint' in one ? one.Constraint.contype : undefined));
}

interface Parts {
  readonly relation: Parameters<typeof keyOf>[1];
  readonly columns: readonly ColumnDef[];
  readonly constraints: readonly ConstraintNode[];
}

function partsOf(node: Node): Parts | undefined {
  if ('CreateStmt' in node) {
    const { relation, tableElts = [] } = node.CreateStmt;
    return { relation, ...sorted(tableElts) };
  }
  if (!('AlterTableStmt' in node)) return undefined;
  const { relation, cmds = [] } = node.AlterTableStmt;
  const definitions = cmds.flatMap((one) => {
    if (!('AlterTableCmd' in one)) return [];
    const { subtype, def } = one.AlterTableCmd;
    return def && (subtype === 'AT_AddColumn' || subtype === 'AT_AddConstraint') ? [def] : [];
  });
  return { relation, ...sorted(definitions) };
}

function sorted(nodes: readonly Node[]): Pick<Parts, 'columns' | 'constraints'> {
  return {
    columns: nodes.flatMap((node) => ('ColumnDef' in node ? [node.ColumnDef] : [])),
    constraints: nodes.flatMap((node) => ('Constraint' in node ? [node.Constraint] : [])),
  };
}

/** Without a list it is the primary key that is meant. */
function keyColumns(catalog: Catalog, parent: string, { pk_attrs }: ConstraintNode): readonly string[] {
  const written = words(pk_attrs);
  if (written.length > 0) return written;
  const constraints = catalog.relations.get(parent)?.constraints.values() ?? [];
  return [...constraints].find(({ kind }) => kind === 'primary key')?.columns ?? [];
}

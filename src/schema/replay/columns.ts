import type { ColumnDef, Constraint as ConstraintNode, Node } from '@pgsql/types';
import { columnsOf } from '../../sql/grammar/mentions.js';
import type { Catalog, Column, Constraint, Relation } from './catalog.js';
import { constraintOf, type NewConstraint } from './constraints.js';
import { typeName, withoutPlaces, words } from './names.js';

/** What `serial` and its like stand for. */
export const serialTypes: Readonly<Record<string, string>> = {
  serial: 'int4',
  serial4: 'int4',
  bigserial: 'int8',
  serial8: 'int8',
  smallserial: 'int2',
  serial2: 'int2',
};

/** The constraints that stand behind a column, by their kind. */
export function constraintsOf(
  { constraints = [] }: ColumnDef,
  kind: NonNullable<ConstraintNode['contype']>,
): readonly ConstraintNode[] {
  return constraints.flatMap((node) =>
    'Constraint' in node && node.Constraint.contype === kind ? [node.Constraint] : [],
  );
}

export function columnOf(definition: ColumnDef): Column {
  const written = typeName(definition.typeName);
  const serial = serialTypes[written.name];
  const generated = constraintsOf(definition, 'CONSTR_GENERATED')[0];
  const defaultExpression = constraintsOf(definition, 'CONSTR_DEFAULT')[0]?.raw_expr;
  const collation = definition.collClause?.collname?.at(-1);
  const isKey = constraintsOf(definition, 'CONSTR_PRIMARY').length > 0;
  const isIdentity = constraintsOf(definition, 'CONSTR_IDENTITY').length > 0;
  return {
    name: definition.colname ?? '',
    type: serial === undefined ? written : { ...written, name: serial },
    notNull:
      serial !== undefined || isKey || isIdentity || constraintsOf(definition, 'CONSTR_NOTNULL').length > 0,
    ...(defaultExpression ? { default: defaultExpression } : {}),
    ...(generated ? { generated: generated.generated_kind === 's' ? 'stored' : 'virtual' } : {}),
    ...(isIdentity ? { identity: true } : {}),
    ...(serial === undefined ? {} : { serial: true }),
    ...(collation && 'String' in collation && collation.String.sval
      ? { collation: collation.String.sval }
      : {}),
  };
}

/** Puts a column with all that stands behind it into a table. */
export function addColumn(catalog: Catalog, relation: Relation, definition: ColumnDef): void {
  const column = columnOf(definition);
  relation.columns.set(column.name, column);
  for (const node of definition.constraints ?? []) {
    if ('Constraint' in node)
      addConstraint(catalog, relation, { node: node.Constraint, column: column.name });
  }
}

/** Puts a constraint into a table, with the index that it makes or takes over. */
export function addConstraint(catalog: Catalog, relation: Relation, added: NewConstraint): void {
  const { node } = added;
  const constraint = constraintOf(catalog, relation, added);
  if (!constraint) return;
  relation.constraints.set(constraint.name, constraint);
  catalog.namesUsed.add(constraint.name);
  const { kind, index, columns } = constraint;
  if (kind === 'primary key') for (const name of columns) setNotNull(relation, name, true);
  if (kind === 'not null') for (const name of columns) setNotNull(relation, name, true);
  const taken = relation.indexes.get(node.indexname ?? '');
  if (index !== undefined && taken) {
    // The server gives the index the name of the constraint.
    relation.indexes.delete(taken.name);
    relation.indexes.set(index, { ...taken, name: index });
  }
  if (index === undefined || relation.indexes.has(index)) return;
  relation.indexes.set(index, {
    name: index,
    columns,
    details: columns.map(() => ''),
    included: words(node.including),
    ...(node.where_clause ? { condition: withoutPlaces(node.where_clause) } : {}),
    mentions: new Set([...words(node.including), ...columnsOf(node.where_clause)]),
    unique: kind !== 'exclude',
    partial: node.where_clause !== undefined,
    method: node.access_method ?? 'btree',
    valid: true,
  });
}

export function setNotNull(relation: Relation, name: string, notNull: boolean): void {
  const column = relation.columns.get(name);
  if (column) relation.columns.set(name, { ...column, notNull });
}

/** Takes a column away, with all that the server takes away with it. Returns the names of what went. */
export function dropColumn(relation: Relation, name: string): readonly string[] {
  relation.columns.delete(name);
  const gone: string[] = [];
  for (const [key, index] of relation.indexes) {
    if (!index.columns.includes(name) && !index.mentions.has(name)) continue;
    relation.indexes.delete(key);
    gone.push(key);
  }
  for (const [key, constraint] of relation.constraints) {
    if (!mentions(constraint, name)) continue;
    relation.constraints.delete(key);
    gone.push(key);
  }
  return gone;
}

/** Whether a constraint is about a column. */
export function mentions({ columns, expression }: Constraint, name: string): boolean {
  return columns.includes(name) || (expression !== undefined && columnsOf(expression).has(name));
}

/** A column with one thing of it changed. */
export function changeColumn(relation: Relation, name: string, change: Partial<Column>): void {
  const column = relation.columns.get(name);
  if (column) relation.columns.set(name, { ...column, ...change });
}

/** A column whose default is another expression, or none. */
export function setDefault(relation: Relation, name: string, expression: Node | undefined): void {
  const column = relation.columns.get(name);
  if (!column) return;
  const { default: _, ...rest } = column;
  relation.columns.set(name, expression ? { ...rest, default: expression } : rest);
}

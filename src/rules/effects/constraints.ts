import type { Constraint as ConstraintNode } from '@pgsql/types';
import type { Catalog, Constraint, Relation } from '../../schema/replay/catalog.js';
import { isEnforced } from '../../schema/replay/constraints.js';
import { keyOf, words } from '../../schema/replay/names.js';
import { nodesOf } from '../../sql/grammar/mentions.js';
import { brief, type Effect, type PredictCommand } from '../effect.js';

/** ADD CONSTRAINT. NOT VALID and NOT ENFORCED leave the rows alone; a key over a ready index has nothing to build. */
export const addConstraintEffects: PredictCommand = (relation, { def }, { catalog }) => {
  if (!def || !('Constraint' in def)) return [brief(relation, 'ACCESS EXCLUSIVE')];
  const node = def.Constraint;
  const looks = node.skip_validation !== true && isEnforced(node);
  switch (node.contype) {
    case 'CONSTR_FOREIGN': {
      const lock = 'SHARE ROW EXCLUSIVE';
      const parent = keyOf(catalog, node.pktable);
      return [...partitionsOf(catalog, relation), relation, parent].map((one) => ({
        ...brief(one, lock),
        scan: looks,
      }));
    }
    case 'CONSTR_CHECK':
    case 'CONSTR_NOTNULL':
      return withPartitions(catalog, { ...brief(relation, 'ACCESS EXCLUSIVE'), scan: looks });
    default:
      return withPartitions(catalog, {
        ...brief(relation, 'ACCESS EXCLUSIVE'),
        scan: scansForKey(catalog, relation, node),
      });
  }
};

/** A unique index that is there is taken over; a primary key over nullable columns looks for nulls first. */
export function scansForKey(catalog: Catalog, relation: string, node: ConstraintNode): boolean {
  if (node.indexname === undefined) return true;
  if (node.contype !== 'CONSTR_PRIMARY') return false;
  return nullableIn(catalog.relations.get(relation), node.indexname).length > 0;
}

/** Columns of an index that allow nulls and are not proven free of them. */
export function nullableIn(relation: Relation | undefined, index: string): readonly string[] {
  const columns = relation?.indexes.get(index)?.columns ?? [];
  return columns.flatMap((name) => {
    const column = name === undefined ? undefined : relation?.columns.get(name);
    return column && !column.notNull && !isProvenNotNull(relation, column.name) ? [column.name] : [];
  });
}

/**
 * Whether a validated CHECK says that a column is never null: then SET NOT NULL reads no row (from version 12 on). The
 * server also sees it among the parts of an AND.
 */
export function isProvenNotNull(relation: Relation | undefined, column: string): boolean {
  return [...(relation?.constraints.values() ?? [])].some(
    ({ kind, validated, expression }) =>
      kind === 'check' && validated && expression !== undefined && provesNotNull(expression, column),
  );
}

function provesNotNull(expression: unknown, column: string): boolean {
  if (typeof expression !== 'object' || expression === null) return false;
  if ('BoolExpr' in expression) {
    const { boolop, args = [] } = expression.BoolExpr as { boolop?: string; args?: readonly unknown[] };
    return boolop === 'AND_EXPR' && args.some((one) => provesNotNull(one, column));
  }
  if (!('NullTest' in expression)) return false;
  const test = expression.NullTest as { nulltesttype?: string; arg?: unknown };
  const [reference] = nodesOf(test.arg, 'ColumnRef');
  return test.nulltesttype === 'IS_NOT_NULL' && words(reference?.fields).at(-1) === column;
}

/** SET NOT NULL reads every row unless a validated CHECK has done so. */
export const setNotNullEffects: PredictCommand = (relation, { name = '' }, { catalog }) => {
  const table = catalog.relations.get(relation);
  const known = table?.columns.get(name);
  const scan = known?.notNull !== true && !isProvenNotNull(table, name);
  return withPartitions(catalog, { ...brief(relation, 'ACCESS EXCLUSIVE'), scan });
};

/** VALIDATE CONSTRAINT lets writes through. What is valid already is not looked at again. */
export const validateEffects: PredictCommand = (relation, { name = '' }, { catalog }) => {
  const constraint = catalog.relations.get(relation)?.constraints.get(name);
  const scan = constraint?.validated !== true;
  const own: Effect = { ...brief(relation, 'SHARE UPDATE EXCLUSIVE'), scan };
  const parent = constraint?.references?.relation;
  return parent === undefined || !scan ? [own] : [own, { ...brief(parent, 'ROW SHARE'), scan }];
};

/** Dropping a foreign key takes its trigger off the other table too. */
export const dropConstraintEffects: PredictCommand = (relation, { name = '' }, { catalog }) => {
  const constraint = catalog.relations.get(relation)?.constraints.get(name);
  const own = brief(relation, 'ACCESS EXCLUSIVE');
  const others = [constraint?.references?.relation, ...referencing(catalog, relation, constraint)];
  return [own, ...others.flatMap((other) => (other === undefined ? [] : [brief(other, 'ACCESS EXCLUSIVE')]))];
};

/** Tables whose foreign keys go with a key that is dropped by CASCADE. */
function referencing(
  catalog: Catalog,
  relation: string,
  constraint: Constraint | undefined,
): readonly string[] {
  if (constraint?.kind !== 'primary key' && constraint?.kind !== 'unique') return [];
  return [...catalog.relations].flatMap(([key, other]) =>
    key !== relation &&
    [...other.constraints.values()].some(({ references }) => references?.relation === relation)
      ? [key]
      : [],
  );
}

/** Partitions of a table, at any depth. */
export function partitionsOf(catalog: Catalog, relation: string): readonly string[] {
  const all: string[] = [];
  if (!catalog.dependedOn.has(relation)) return all;
  for (const [key, { parent }] of catalog.relations) {
    if (parent?.name === relation) all.push(key, ...partitionsOf(catalog, key));
  }
  return all;
}

/** What a table's partitions suffer as it does. */
export function withPartitions(catalog: Catalog, effect: Effect): readonly Effect[] {
  return [effect, ...partitionsOf(catalog, effect.relation).map((relation) => ({ ...effect, relation }))];
}

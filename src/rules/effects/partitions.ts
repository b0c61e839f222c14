import type { PartitionCmd } from '@pgsql/types';
import type { Catalog } from '../../schema/replay/catalog.js';
import { mentions } from '../../schema/replay/columns.js';
import { keyOf } from '../../schema/replay/names.js';
import type { Node } from '../../sql/grammar/grammar.js';
import { nodesOf } from '../../sql/grammar/mentions.js';
import { brief, type Effect, type Predict, type PredictCommand } from '../effect.js';

/** The default partition of a table. */
export function defaultPartition(catalog: Catalog, relation: string): string | undefined {
  if (!catalog.dependedOn.has(relation)) return undefined;
  return [...catalog.relations].find(([, { parent }]) => parent?.name === relation && parent.isDefault)?.[0];
}

/** Attaching reads the new partition, and the default one, for rows that belong elsewhere, unless a CHECK proves it. */
export const attachEffects: PredictCommand = (relation, { def }, { catalog }) => {
  if (!def || !('PartitionCmd' in def)) return [];
  const child = keyOf(catalog, def.PartitionCmd.name);
  const other = defaultPartition(catalog, relation);
  const isDefault = def.PartitionCmd.bound?.is_default === true;
  return [
    brief(relation, 'SHARE UPDATE EXCLUSIVE'),
    { ...brief(child, 'ACCESS EXCLUSIVE'), scan: !hasCheck(catalog, child, relation) },
    ...(other === undefined || isDefault
      ? []
      : [{ ...brief(other, 'ACCESS EXCLUSIVE'), scan: !hasCheck(catalog, other, relation) }]),
  ];
};

/**
 * Whether a validated CHECK may prove the bound: one that names what the parent is divided by. Whether it does, only the
 * server can tell.
 */
export function hasCheck(catalog: Catalog, key: string, parent: string): boolean {
  const by = catalog.relations.get(parent)?.divided?.columns;
  const constraints = [...(catalog.relations.get(key)?.constraints.values() ?? [])];
  return constraints.some(
    (one) =>
      one.kind === 'check' &&
      one.validated &&
      (by === undefined || by.some((name) => name === undefined || mentions(one, name))),
  );
}

export const detachEffects: PredictCommand = (relation, { def }, { catalog, major }) => {
  if (!def || !('PartitionCmd' in def)) return [];
  const { name, concurrent }: PartitionCmd = def.PartitionCmd;
  const child = keyOf(catalog, name);
  if (concurrent) return [brief(relation, 'SHARE UPDATE EXCLUSIVE'), brief(child, 'SHARE UPDATE EXCLUSIVE')];
  const other = defaultPartition(catalog, relation);
  return [
    brief(relation, 'ACCESS EXCLUSIVE'),
    brief(child, major >= 14 ? 'ACCESS EXCLUSIVE' : 'SHARE UPDATE EXCLUSIVE'),
    ...(other === undefined ? [] : [brief(other, 'ACCESS EXCLUSIVE')]),
  ];
};

/** The partition that CREATE TABLE ... PARTITION OF makes, and its parent; undefined for any other statement. */
export function madePartition(
  node: Node,
  catalog: Catalog,
): { readonly parent: string; readonly child: string } | undefined {
  if (!('CreateStmt' in node) || !node.CreateStmt.partbound) return undefined;
  const { inhRelations: [first] = [], relation } = node.CreateStmt;
  if (!first || !('RangeVar' in first)) return undefined;
  const schema = relation?.schemaname ?? catalog.searchPath[0] ?? 'public';
  return { parent: keyOf(catalog, first.RangeVar), child: `${schema}.${relation?.relname}` };
}

/** The table itself is new; its parent, its default partition and the tables that it refers to are not. */
export const createTableEffects: Predict<'CreateStmt'> = (statement, { catalog }) => {
  const parents = (statement.inhRelations ?? []).flatMap((node) =>
    'RangeVar' in node ? [keyOf(catalog, node.RangeVar)] : [],
  );
  const ofParents = parents.flatMap((parent) =>
    statement.partbound ? ofPartition(catalog, parent) : [brief(parent, 'SHARE UPDATE EXCLUSIVE')],
  );
  const referred = nodesOf(statement.tableElts, 'Constraint').flatMap(({ contype, pktable }) =>
    contype === 'CONSTR_FOREIGN' ? [brief(keyOf(catalog, pktable), 'SHARE ROW EXCLUSIVE')] : [],
  );
  return [...ofParents, ...referred];
};

/** A new partition takes over the foreign keys of its parent, and its rows from the default partition. */
function ofPartition(catalog: Catalog, parent: string): readonly Effect[] {
  const other = defaultPartition(catalog, parent);
  const constraints = [...(catalog.relations.get(parent)?.constraints.values() ?? [])];
  return [
    brief(parent, 'ACCESS EXCLUSIVE'),
    ...(other === undefined
      ? []
      : [{ ...brief(other, 'ACCESS EXCLUSIVE'), scan: !hasCheck(catalog, other, parent) }]),
    ...constraints.flatMap(({ references }) =>
      references ? [brief(references.relation, 'SHARE ROW EXCLUSIVE')] : [],
    ),
  ];
}

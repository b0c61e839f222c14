import type { Catalog } from '../../schema/replay/catalog.js';
import { droppedNames } from '../../schema/replay/drop.js';
import { qualified, writtenName } from '../../schema/replay/names.js';
import { brief, type Effect, type Predict } from '../effect.js';
import { partitionsOf } from './constraints.js';
import { dropIndexEffects } from './indexes.js';

const relations: ReadonlySet<string> = new Set([
  'OBJECT_TABLE',
  'OBJECT_VIEW',
  'OBJECT_MATVIEW',
  'OBJECT_FOREIGN_TABLE',
]);
const ofTables: ReadonlySet<string> = new Set(['OBJECT_POLICY', 'OBJECT_TRIGGER', 'OBJECT_RULE']);

export const dropEffects: Predict<'DropStmt'> = (statement, world) => {
  const { catalog } = world;
  const type = statement.removeType ?? '';
  if (type === 'OBJECT_INDEX') return dropIndexEffects(statement, world);
  if (relations.has(type))
    return droppedRelations(catalog, statement).flatMap((key) => [
      ...dropRelation(catalog, key),
      ...(statement.behavior === 'DROP_CASCADE' ? dependents(catalog, key) : []),
    ]);
  if (type === 'OBJECT_SCHEMA') {
    const schemas = new Set(droppedNames(statement).map(({ name }) => name));
    return [...catalog.relations].flatMap(([key, { schema }]) =>
      schemas.has(schema) ? dropRelation(catalog, key) : [],
    );
  }
  if (!ofTables.has(type)) return [];
  return (statement.objects ?? []).flatMap((node): readonly Effect[] => {
    if (!('List' in node)) return [];
    const items = node.List.items ?? [];
    const table = writtenName(items.slice(0, -1));
    const key = qualified(catalog, table, (one) => catalog.relations.has(one));
    const relation = catalog.relations.get(key);
    const known = type === 'OBJECT_POLICY' ? relation?.policies : relation?.triggers;
    // IF EXISTS of what is not there takes no lock.
    const isThere =
      !catalog.complete || type === 'OBJECT_RULE' || known?.has(writtenName(items.slice(-1)).name);
    return statement.missing_ok && !isThere ? [] : [brief(key, 'ACCESS EXCLUSIVE')];
  });
};

/** The relations that a DROP names and that are there, as far as is known. */
export function droppedRelations(
  catalog: Catalog,
  statement: Parameters<typeof droppedNames>[0],
): readonly string[] {
  return droppedNames(statement)
    .map((name) => qualified(catalog, name, (key) => catalog.relations.has(key)))
    .filter((key) => !statement.missing_ok || !catalog.complete || catalog.relations.has(key));
}

/** With a table go its partitions; its parent and the tables that its foreign keys point to are locked too. */
function dropRelation(catalog: Catalog, key: string): readonly Effect[] {
  const relation = catalog.relations.get(key);
  const parents = [...(relation?.constraints.values() ?? [])].flatMap(({ references }) =>
    references ? [references.relation] : [],
  );
  const parent = relation?.parent?.partition ? [relation.parent.name] : [];
  const all = [key, ...partitionsOf(catalog, key), ...parents, ...parent];
  return all.map((one) => brief(one, 'ACCESS EXCLUSIVE'));
}

/** What CASCADE takes with it or takes something off: views that read it, tables whose foreign keys point to it. */
function dependents(catalog: Catalog, key: string): readonly Effect[] {
  return [...catalog.relations].flatMap(([other, { constraints, reads }]) => {
    if (reads.has(key)) return [brief(other, 'ACCESS EXCLUSIVE'), ...dependents(catalog, other)];
    const refers = [...constraints.values()].some(({ references }) => references?.relation === key);
    return refers && other !== key ? [brief(other, 'ACCESS EXCLUSIVE')] : [];
  });
}

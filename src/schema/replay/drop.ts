import type { DropStmt, Node } from '@pgsql/types';
import type { Catalog } from './catalog.js';
import { changeable } from './fork.js';
import { ownerOfIndex, qualified, type WrittenName, writtenName } from './names.js';

const relationKinds: ReadonlySet<string> = new Set([
  'OBJECT_TABLE',
  'OBJECT_VIEW',
  'OBJECT_MATVIEW',
  'OBJECT_FOREIGN_TABLE',
  'OBJECT_SEQUENCE',
]);

const routineKinds: ReadonlySet<string> = new Set(['OBJECT_FUNCTION', 'OBJECT_PROCEDURE', 'OBJECT_ROUTINE']);

/** The names that a DROP lists, as they are written. */
export function droppedNames({ objects = [] }: DropStmt): readonly WrittenName[] {
  return objects.map((node) => nameIn(node));
}

function nameIn(node: Node): WrittenName {
  if ('List' in node) return writtenName(node.List.items);
  if ('TypeName' in node) return writtenName(node.TypeName.names);
  if ('ObjectWithArgs' in node) return writtenName(node.ObjectWithArgs.objname);
  return writtenName([node]);
}

export function drop(catalog: Catalog, statement: DropStmt): void {
  const type = statement.removeType ?? '';
  for (const name of droppedNames(statement)) {
    if (relationKinds.has(type)) dropRelation(catalog, keyIn(catalog.relations, catalog, name));
    else if (type === 'OBJECT_INDEX') dropIndex(catalog, name);
    else if (type === 'OBJECT_SCHEMA') dropSchema(catalog, name.name);
    else if (type === 'OBJECT_DOMAIN') catalog.domains.delete(keyIn(catalog.domains, catalog, name));
    else if (type === 'OBJECT_TYPE') catalog.enums.delete(keyIn(catalog.enums, catalog, name));
    else if (type === 'OBJECT_PUBLICATION') catalog.publications.delete(name.name);
    else if (routineKinds.has(type)) {
      catalog.functions.delete(keyIn(catalog.functions, catalog, name));
      catalog.routines.delete(keyIn(catalog.routines, catalog, name));
    }
  }
  if (type === 'OBJECT_POLICY' || type === 'OBJECT_TRIGGER') dropOfTable(catalog, statement);
}

function dropIndex(catalog: Catalog, name: WrittenName): void {
  const owner = ownerOfIndex(catalog, name);
  if (owner) changeable(catalog, owner.key)?.indexes.delete(name.name);
}

/** Policies and triggers are named behind their table: `[schema, table, name]`. */
function dropOfTable(catalog: Catalog, { objects = [], removeType }: DropStmt): void {
  for (const node of objects) {
    if (!('List' in node)) continue;
    const items = node.List.items ?? [];
    const name = writtenName(items.slice(-1)).name;
    const relation = changeable(catalog, keyIn(catalog.relations, catalog, writtenName(items.slice(0, -1))));
    (removeType === 'OBJECT_POLICY' ? relation?.policies : relation?.triggers)?.delete(name);
  }
}

function keyIn(found: ReadonlyMap<string, unknown>, catalog: Catalog, name: WrittenName): string {
  return qualified(catalog, name, (key) => found.has(key));
}

/** With its partitions, and with the foreign keys of others that point to it (CASCADE; else the server refuses). */
function dropRelation(catalog: Catalog, key: string): void {
  catalog.relations.delete(key);
  for (const [other, relation] of catalog.relations) {
    if (relation.parent?.name === key && relation.parent.partition) dropRelation(catalog, other);
    for (const [name, { references }] of relation.constraints) {
      if (references?.relation === key) changeable(catalog, other)?.constraints.delete(name);
    }
  }
}

function dropSchema(catalog: Catalog, schema: string): void {
  for (const [key, relation] of catalog.relations)
    if (relation.schema === schema) catalog.relations.delete(key);
  for (const kind of [catalog.domains, catalog.enums, catalog.functions]) {
    for (const key of kind.keys()) if (key.startsWith(`${schema}.`)) kind.delete(key);
  }
}

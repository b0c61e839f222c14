import type { AlterObjectSchemaStmt, RenameStmt } from '@pgsql/types';
import type { Catalog, Relation } from './catalog.js';
import { changeable } from './fork.js';
import { keyOf, ownerOfIndex } from './names.js';
import { forgetRoutine } from './routines.js';

export function rename(catalog: Catalog, statement: RenameStmt): void {
  const { renameType, relation: name, subname = '', newname = '' } = statement;
  catalog.namesUsed.add(newname);
  if (renameType === 'OBJECT_SCHEMA') renameSchema(catalog, subname, newname);
  if (renameType === 'OBJECT_INDEX') {
    const owner = ownerOfIndex(catalog, { schema: name?.schemaname, name: name?.relname ?? '' });
    const relation = owner && changeable(catalog, owner.key);
    if (relation) renameKeyAndIndex(relation, name?.relname ?? '', newname);
    return;
  }
  forgetRoutine(catalog, statement);
  const key = keyOf(catalog, name);
  const relation = changeable(catalog, key);
  if (!relation) return;
  if (renameType === 'OBJECT_COLUMN') renameColumn(relation, subname, newname);
  else if (renameType === 'OBJECT_TABCONSTRAINT') renameKeyAndIndex(relation, subname, newname);
  else if (renameType === 'OBJECT_POLICY') renameKey(relation.policies, subname, newname);
  else if (renameType === 'OBJECT_TRIGGER') renameIn(relation.triggers, subname, newname);
  else if (relationTypes.has(renameType ?? '')) move(catalog, key, { ...relation, name: newname });
}

const relationTypes: ReadonlySet<string> = new Set([
  'OBJECT_TABLE',
  'OBJECT_VIEW',
  'OBJECT_MATVIEW',
  'OBJECT_SEQUENCE',
]);

export function setSchema(catalog: Catalog, statement: AlterObjectSchemaStmt): void {
  const { relation: name, newschema = '' } = statement;
  forgetRoutine(catalog, statement);
  const key = keyOf(catalog, name);
  const relation = changeable(catalog, key);
  if (relation) move(catalog, key, { ...relation, schema: newschema });
}

/** Gives a relation another key, here and where others name it. */
function move(catalog: Catalog, from: string, relation: Relation): void {
  const to = `${relation.schema}.${relation.name}`;
  catalog.relations.delete(from);
  catalog.relations.set(to, relation);
  if (catalog.dependedOn.has(from)) catalog.dependedOn.add(to);
  for (const [key, other] of catalog.relations) {
    if (other.parent?.name === from) {
      const child = changeable(catalog, key);
      if (child) child.parent = { ...other.parent, name: to };
    }
    for (const [name, constraint] of other.constraints) {
      const { references } = constraint;
      if (references?.relation !== from) continue;
      const moved = { ...constraint, references: { ...references, relation: to } };
      changeable(catalog, key)?.constraints.set(name, moved);
    }
  }
}

function renameSchema(catalog: Catalog, from: string, to: string): void {
  for (const [key, relation] of [...catalog.relations]) {
    const own = relation.schema === from ? changeable(catalog, key) : undefined;
    if (own) move(catalog, key, { ...own, schema: to });
  }
}

function renameColumn(relation: Relation, from: string, to: string): void {
  const columns = [...relation.columns.values()];
  relation.columns.clear();
  for (const column of columns) {
    const name = column.name === from ? to : column.name;
    relation.columns.set(name, { ...column, name });
  }
  const renamed = (name: string): string => (name === from ? to : name);
  for (const [key, index] of relation.indexes) {
    const mentions = new Set([...index.mentions].map(renamed));
    const own = index.columns.map((name) => (name === undefined ? undefined : renamed(name)));
    relation.indexes.set(key, { ...index, columns: own, mentions });
  }
  for (const [key, constraint] of relation.constraints) {
    relation.constraints.set(key, { ...constraint, columns: constraint.columns.map(renamed) });
  }
}

/** A constraint and its index have one name: the server renames both, whichever is named. */
function renameKeyAndIndex({ constraints, indexes }: Relation, from: string, to: string): void {
  const constraint = constraints.get(from);
  renameKey(constraints, from, to);
  if (constraint && constraint.index === undefined) return;
  if (constraint) constraints.set(to, { ...constraint, name: to, index: to });
  renameKey(indexes, from, to);
}

function renameKey<T extends { readonly name: string }>(map: Map<string, T>, from: string, to: string): void {
  const found = map.get(from);
  if (!found) return;
  map.delete(from);
  map.set(to, { ...found, name: to });
}

function renameIn(set: Set<string>, from: string, to: string): void {
  if (set.delete(from)) set.add(to);
}

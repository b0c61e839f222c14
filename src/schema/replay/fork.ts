import type { Catalog, Relation } from './catalog.js';

/**
 * A catalog that goes its own way from here, for a script that may run from this state or not: a down. Relations are
 * copied when the first statement changes them. The catalog that it comes from must stand still meanwhile.
 */
export function forked(catalog: Catalog): Catalog {
  return {
    ...catalog,
    relations: new Map(catalog.relations),
    domains: new Map(catalog.domains),
    enums: new Map(catalog.enums),
    functions: new Map(catalog.functions),
    publications: new Map(catalog.publications),
    namesUsed: new Set(catalog.namesUsed),
    dependedOn: new Set(catalog.dependedOn),
    borrowed: new Set(catalog.relations.values()),
  };
}

/** A relation for a statement to change; undefined where there is none. */
export function changeable(catalog: Catalog, key: string): Relation | undefined {
  const relation = catalog.relations.get(key);
  if (!relation || !catalog.borrowed?.has(relation)) return relation;
  const own = {
    ...relation,
    columns: new Map(relation.columns),
    indexes: new Map(relation.indexes),
    constraints: new Map(relation.constraints),
    policies: new Map(relation.policies),
    triggers: new Set(relation.triggers),
    rowSecurity: { ...relation.rowSecurity },
  };
  catalog.relations.set(key, own);
  return own;
}

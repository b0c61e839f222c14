import type { Catalog, Relation } from './catalog.js';

/**
 * A catalog that goes its own way from here, for a script that may run from this state or not: a down. Relations are
 * copied when the first statement changes them. The catalog that it comes from must stand still meanwhile; the names that
 * were ever used are common to both, as it does no harm to know of too many.
 */
export function forked(catalog: Catalog): Catalog {
  return {
    ...catalog,
    relations: new Map(catalog.relations),
    domains: new Map(catalog.domains),
    enums: new Map(catalog.enums),
    functions: new Map(catalog.functions),
    routines: new Map(catalog.routines),
    publications: new Map(catalog.publications),
    borrowed: catalog.relations,
  };
}

/** A relation for a statement to change; undefined where there is none. */
export function changeable(catalog: Catalog, key: string): Relation | undefined {
  const relation = catalog.relations.get(key);
  if (!relation || catalog.borrowed?.get(key) !== relation) return relation;
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

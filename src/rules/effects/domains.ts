import type { AlterDomainStmt } from '@pgsql/types';
import type { Catalog } from '../../schema/replay/catalog.js';
import { qualified, splitName, writtenName } from '../../schema/replay/names.js';
import { brief, type Predict } from '../effect.js';

/** Tables that have a column of this domain. */
export function tablesWith(catalog: Catalog, domain: string): readonly string[] {
  return [...catalog.relations].flatMap(([key, { kind, columns }]) => {
    if (kind !== 'table' && kind !== 'partitioned') return [];
    const uses = [...columns.values()].some(
      ({ type }) => qualified(catalog, splitName(type.name), (one) => catalog.domains.has(one)) === domain,
    );
    return uses ? [key] : [];
  });
}

/** `schema.name` of the domain that a statement alters. */
export function alteredDomain(catalog: Catalog, { typeName }: AlterDomainStmt): string {
  return qualified(catalog, writtenName(typeName), (key) => catalog.domains.has(key));
}

/** Whether it looks at every row: a new CHECK that is not NOT VALID, NOT NULL, and VALIDATE. */
export function looksAtRows({ subtype, def }: AlterDomainStmt): boolean {
  if (subtype === 'O' || subtype === 'V') return true;
  return (
    subtype === 'C' && def !== undefined && 'Constraint' in def && def.Constraint.skip_validation !== true
  );
}

/** A new constraint of a domain is proven for the rows of every table that uses it, which cannot be written meanwhile. */
export const alterDomainEffects: Predict<'AlterDomainStmt'> = (statement, { catalog }) => {
  if (!looksAtRows(statement)) return [];
  const domain = alteredDomain(catalog, statement);
  return tablesWith(catalog, domain).map((table) => ({ ...brief(table, 'SHARE'), scan: true }));
};

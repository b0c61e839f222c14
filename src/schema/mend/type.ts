import type { SchemaObject } from '../model.js';
import { ownName } from '../side.js';

const rangeParts = ['subtype', 'subtype_opclass', 'collation', 'subtype_diff', 'multirange_type_name'];

/** Makes an enum, a composite, a range or a domain with its constraints; undefined for a base type. */
export function typeStatement(
  type: SchemaObject,
  constraints: readonly SchemaObject[],
): readonly string[] | undefined {
  const p = type.properties;
  if (type.kind === 'domain') return [domainStatement(type, constraints)];
  switch (p.form) {
    case 'ENUM':
      return [`CREATE TYPE ${type.name} AS ENUM (${(p.labels ?? '').split('\n').join(', ')})`];
    case 'COMPOSITE':
      return [`CREATE TYPE ${type.name} AS (${attributes(p.attributes)})`];
    case 'RANGE': {
      if (p.canonical !== undefined) return undefined;
      const parts = rangeParts.filter((part) => p[part] !== undefined).map((part) => `${part} = ${p[part]}`);
      return [`CREATE TYPE ${type.name} AS RANGE (${parts.join(', ')})`];
    }
    default:
      return undefined;
  }
}

function domainStatement(domain: SchemaObject, constraints: readonly SchemaObject[]): string {
  const p = domain.properties;
  return [
    `CREATE DOMAIN ${domain.name} AS ${p.type}`,
    p.collation && `COLLATE ${p.collation}`,
    p.default !== undefined && `DEFAULT ${p.default}`,
    p['not null'],
    ...constraints.map(
      (constraint) => `CONSTRAINT ${ownName(constraint)} ${constraint.properties.definition}`,
    ),
  ]
    .filter(Boolean)
    .join(' ');
}

/** The snapshot writes an attribute's comment behind it. */
function attributes(lines = ''): string {
  return lines
    .split('\n')
    .map((line) => line.replace(/ -- .*$/, ''))
    .join(', ');
}

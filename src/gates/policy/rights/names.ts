import { nearest } from '../../../core/suggest.js';
import type { PolicyFinding } from '../finding.js';
import type { DatabasePolicy, GrantPolicy, RolePolicy } from '../model.js';
import type { Catalog } from './catalog.js';
import { fits } from './effective.js';

/** Schemas, objects and roles that the policy names and the database does not have. */
export function nameFindings({ roles }: DatabasePolicy, catalog: Catalog): readonly PolicyFinding[] {
  const known = new Set([...catalog.roles, ...roles].map(({ name }) => name));
  const all = roles.flatMap((role) => [
    ...role.grants.flatMap((grant) => unknownObject(grant, catalog)),
    ...unknownSchemas(role, catalog),
    ...unknownRoles(role, known, catalog),
  ]);
  return all.filter((one, index) => all.findIndex(({ subject }) => subject === one.subject) === index);
}

function missing(what: string, fix: string, location: RolePolicy['place']): PolicyFinding {
  const title = `the policy names ${what}, which is not in the database`;
  return { rule: 'objectMissing', title, fix, subject: what, location };
}

function unknownObject({ kind, pattern, place }: GrantPolicy, catalog: Catalog): readonly PolicyFinding[] {
  const [schema = ''] = pattern.split('.');
  if (kind === 'database' || schema.includes('*')) return [];
  if (!schemasOf(catalog).includes(schema)) return [unknownSchema(schema, catalog, place)];
  if (kind === 'schema' || pattern.includes('*')) return [];
  const there = catalog.objects.some(
    (object) => object.kind === kind && fits(`${object.schema}.${object.name}`, pattern),
  );
  return there ? [] : [missing(`the ${kind} ${pattern}`, 'correct the name in the policy file', place)];
}

function unknownSchemas({ owns, defaults, place }: RolePolicy, catalog: Catalog): readonly PolicyFinding[] {
  return [...owns, ...defaults.map(({ schema }) => schema)]
    .filter((schema) => !schemasOf(catalog).includes(schema))
    .map((schema) => unknownSchema(schema, catalog, place));
}

function unknownSchema(name: string, catalog: Catalog, place: RolePolicy['place']): PolicyFinding {
  const meant = nearest(name, schemasOf(catalog));
  const fix = meant
    ? `write ${meant} in the policy file in its place`
    : `CREATE SCHEMA ${catalog.quote(name)};`;
  return missing(`the schema ${name}`, fix, place);
}

function unknownRoles(
  { memberOf = [], defaults, place }: RolePolicy,
  known: ReadonlySet<string>,
  catalog: Catalog,
): readonly PolicyFinding[] {
  return [...memberOf, ...defaults.flatMap(({ madeBy = [] }) => madeBy)]
    .filter((name) => !known.has(name))
    .map((name) => missing(`the role ${name}`, `CREATE ROLE ${catalog.quote(name)} NOLOGIN;`, place));
}

function schemasOf({ objects }: Catalog): readonly string[] {
  return objects.filter(({ kind }) => kind === 'schema').map(({ name }) => name);
}

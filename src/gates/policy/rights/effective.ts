import type { GrantPolicy, RolePolicy } from '../model.js';
import type { Catalog, CatalogObject, CatalogRole } from './catalog.js';

export const everybody = 0;

/** A role of the policy as the database has it. */
export interface Subject {
  readonly role: CatalogRole | undefined;
  /** Whose rights it has: PUBLIC, itself, and every group whose rights it inherits. */
  readonly acts: ReadonlySet<number>;
}

/**
 * A role of the policy; one that is not there has the rights of PUBLIC. Where the policy says its groups, those count
 * and not the ones of today, so that what is judged still holds when the memberships are mended.
 */
export function subjectOf({ name, memberOf }: RolePolicy, catalog: Catalog): Subject {
  const role = catalog.roles.find((one) => one.name === name);
  const acts = new Set<number>([everybody]);
  if (role && !memberOf) addGroups(role.oid, catalog, acts);
  if (role) acts.add(role.oid);
  for (const group of catalog.roles) if (memberOf?.includes(group.name)) addGroups(group.oid, catalog, acts);
  const database = catalog.objects.find(({ kind }) => kind === 'database');
  const owners = catalog.roles.find((one) => one.name === 'pg_database_owner');
  // The database's owner is its only member, and pg_auth_members does not say so.
  if (database && owners && acts.has(database.owner)) acts.add(owners.oid);
  return { role, acts };
}

function addGroups(oid: number, catalog: Catalog, acts: Set<number>): void {
  if (acts.has(oid)) return;
  acts.add(oid);
  for (const { role, member, inherits } of catalog.memberships) {
    if (member === oid && inherits) addGroups(role, catalog, acts);
  }
}

const wholeServer: Readonly<Record<string, (object: CatalogObject) => readonly string[]>> = {
  pg_read_all_data: ({ kind }) =>
    kind === 'schema' ? ['USAGE'] : kind === 'table' || kind === 'sequence' ? ['SELECT'] : [],
  pg_write_all_data: ({ kind }) =>
    kind === 'schema' ? ['USAGE'] : kind === 'table' ? ['INSERT', 'UPDATE', 'DELETE'] : [],
};

export type Sources = ReadonlyMap<string, readonly number[]>;

/** From whom a role has each right on an object, by right. */
export function rightsOn(object: CatalogObject, { acts }: Subject, catalog: Catalog): Sources {
  const found = new Map<string, number[]>();
  const add = (right: string, from: number): unknown => found.set(right, [...(found.get(right) ?? []), from]);
  for (const { grantee, right } of object.rights) if (acts.has(grantee)) add(right, grantee);
  for (const { oid, name } of catalog.roles) {
    if (acts.has(oid)) for (const right of wholeServer[name]?.(object) ?? []) add(right, oid);
  }
  return found;
}

/** The grant that speaks of the object: the longest pattern that fits. */
export function grantFor(object: CatalogObject, grants: readonly GrantPolicy[]): GrantPolicy | undefined {
  const name = object.kind === 'schema' ? object.name : `${object.schema}.${object.name}`;
  return grants
    .filter(({ kind, pattern }) => kind === object.kind && (kind === 'database' || fits(name, pattern)))
    .sort((a, b) => b.pattern.length - a.pattern.length)[0];
}

/** Whether a name fits a pattern in which `*` stands for any characters. */
export function fits(name: string, pattern: string): boolean {
  const parts = pattern.split('*').map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`, 's').test(name);
}

export function nameOfRole(oid: number, catalog: Catalog): string {
  if (oid === everybody) return 'PUBLIC';
  return catalog.roles.find((role) => role.oid === oid)?.quoted ?? String(oid);
}

import type { PolicyFinding } from '../finding.js';
import type { DatabasePolicy, GrantPolicy, Kind, RolePolicy } from '../model.js';
import type { Catalog, CatalogObject } from './catalog.js';
import {
  everybody,
  grantFor,
  nameOfRole,
  rightsOn,
  type Sources,
  type Subject,
  subjectOf,
} from './effective.js';

/** How GRANT calls each kind. */
export const grantWords: Readonly<Record<Kind, string>> = {
  database: 'DATABASE',
  schema: 'SCHEMA',
  table: 'TABLE',
  sequence: 'SEQUENCE',
  function: 'ROUTINE',
};

interface Group {
  readonly kind: Kind;
  readonly schema: string;
  readonly rights: readonly string[];
  /** Who the rights are taken from; of missing ones nobody. */
  readonly from: number | undefined;
  readonly grant: GrantPolicy;
  readonly objects: CatalogObject[];
}

/** What the rights of all roles are judged by. */
export interface Judging {
  readonly policy: DatabasePolicy;
  readonly catalog: Catalog;
  /** Rights that a finding about any role takes away, by `takenKey`. */
  readonly taken: ReadonlySet<string>;
}

/** Rights that a role lacks or has too many of; objects of one schema with the same difference are one finding. */
export function grantFindings(
  policy: RolePolicy,
  subject: Subject,
  { catalog, taken }: Judging,
): readonly PolicyFinding[] {
  const groups = new Map<string, Group>();
  const add = (object: CatalogObject, grant: GrantPolicy, rest: Pick<Group, 'rights' | 'from'>): void => {
    const { kind, schema } = object;
    const key = JSON.stringify([kind, kind === 'schema' ? '' : schema, rest]);
    const group = groups.get(key);
    if (group) group.objects.push(object);
    else groups.set(key, { kind, schema, grant, ...rest, objects: [object] });
  };
  for (const object of catalog.objects) {
    const grant = grantFor(object, policy.grants);
    // An owner has every right: what is wrong then is the owner.
    if (!grant || object.owner === subject.role?.oid) continue;
    const has = rightsOn(object, subject, catalog);
    const stays = (right: string): boolean =>
      (has.get(right) ?? []).some((from) => !taken.has(takenKey(object, right, from)));
    const missing = neededRights(object, grant).filter((right) => !stays(right));
    if (missing.length > 0) add(object, grant, { rights: missing, from: undefined });
    for (const [from, rights] of extraRights(has, grant)) {
      if (isToBlame(from, { policy, subject, catalog })) add(object, grant, { rights, from });
    }
  }
  return [...groups.values()].map((group) => toFinding(group, policy, catalog));
}

/** Every right that the findings about all roles take away: what rests on it needs a grant of its own. */
export function takenRights({ roles }: DatabasePolicy, catalog: Catalog): ReadonlySet<string> {
  const taken = new Set<string>();
  for (const policy of roles) {
    const subject = subjectOf(policy, catalog);
    for (const object of catalog.objects) {
      const grant = grantFor(object, policy.grants);
      if (!grant || object.owner === subject.role?.oid) continue;
      for (const [from, rights] of extraRights(rightsOn(object, subject, catalog), grant)) {
        if (!isToBlame(from, { policy, subject, catalog })) continue;
        for (const right of rights) taken.add(takenKey(object, right, from));
      }
    }
  }
  return taken;
}

function takenKey({ kind, quoted }: CatalogObject, right: string, from: number): string {
  return `${kind} ${quoted} ${right} ${from}`;
}

/** A view takes rows only where it is made for that, and a partition is reached through its table. */
export function neededRights(object: CatalogObject, { rights }: GrantPolicy): readonly string[] {
  if (object.partition) return [];
  return object.viewLike ? rights.filter((right) => right === 'SELECT') : rights;
}

function extraRights(
  has: Sources,
  { rights, tolerated }: GrantPolicy,
): ReadonlyMap<number, readonly string[]> {
  const bySource = new Map<number, string[]>();
  for (const [right, sources] of has) {
    if (rights.includes(right) || tolerated.includes(right)) continue;
    for (const from of sources) bySource.set(from, [...(bySource.get(from) ?? []), right]);
  }
  return bySource;
}

/** Whether the grant itself is wrong, and not the membership through which the role has it. */
function isToBlame(
  from: number,
  {
    policy,
    subject,
    catalog,
  }: { readonly policy: RolePolicy; readonly subject: Subject; readonly catalog: Catalog },
): boolean {
  if (from === everybody || from === subject.role?.oid) return true;
  const name = catalog.roles.find(({ oid }) => oid === from)?.name ?? '';
  return policy.memberOf === undefined && !name.startsWith('pg_');
}

function toFinding(
  { kind, schema, rights, from, grant, objects }: Group,
  { name }: RolePolicy,
  catalog: Catalog,
): PolicyFinding {
  const list = rights.join(', ');
  const target = `${grantWords[kind]} ${objects.map(({ quoted }) => quoted).join(', ')}`;
  const where = shownObjects(kind, schema, objects);
  const subject = `${name} ${list} ${where}`;
  const location = grant.place;
  if (from === undefined) {
    return {
      rule: 'grantMissing',
      title: `${name} lacks ${list} on ${where}`,
      fix: `GRANT ${list} ON ${target} TO ${catalog.quote(name)};`,
      subject,
      location,
      needs: [name],
      ...allNames(objects),
    };
  }
  const source = nameOfRole(from, catalog);
  const through = source === catalog.quote(name) ? '' : `, through ${source}`;
  return {
    rule: 'grantExtra',
    title: `${name} has ${list} on ${where}${through}, which the policy does not give`,
    fix: `REVOKE ${list} ON ${target} FROM ${source};`,
    subject,
    location,
    ...allNames(objects),
  };
}

/** `table app.orders`, or `12 tables of app`. */
function shownObjects(kind: Kind, schema: string, objects: readonly CatalogObject[]): string {
  const [first] = objects;
  if (objects.length === 1 && first) return `${kind} ${first.quoted}`;
  return kind === 'schema' ? `${objects.length} schemas` : `${objects.length} ${kind}s of ${schema}`;
}

const mostNames = 20;

function allNames(objects: readonly CatalogObject[]): { readonly detail?: string } {
  if (objects.length === 1) return {};
  const names = objects.slice(0, mostNames).map(({ quoted }) => quoted);
  const left = objects.length - names.length;
  return { detail: `${names.join(', ')}${left > 0 ? ` and ${left} more` : ''}` };
}

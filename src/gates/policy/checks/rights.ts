import type { PolicyFinding, Seen } from '../finding.js';
import type { DatabasePolicy, RolePolicy } from '../model.js';
import { attributeFindings, roleOptions } from '../rights/attributes.js';
import type { Catalog } from '../rights/catalog.js';
import { defaultFindings } from '../rights/defaults.js';
import { subjectOf } from '../rights/effective.js';
import { grantFindings, type Judging, takenRights } from '../rights/grants.js';
import { membershipFindings } from '../rights/memberships.js';
import { nameFindings } from '../rights/names.js';
import { ddlFindings, ownerFindings } from '../rights/owners.js';

/** Every name of the policy that may stand in SQL. */
export function namesOf({ roles }: DatabasePolicy): readonly string[] {
  return roles.flatMap((role) => [
    role.name,
    ...(role.memberOf ?? []),
    ...role.owns,
    ...role.grants.map(({ pattern }) => pattern),
    ...role.defaults.flatMap(({ madeBy = [], schema }) => [...madeBy, schema]),
  ]);
}

/** Roles and their rights, by the name of the check. */
export function judgeRights(policy: DatabasePolicy, catalog: Catalog): Readonly<Record<string, Seen>> {
  const judging: Judging = { policy, catalog, taken: takenRights(policy, catalog) };
  const of = (judge: (role: RolePolicy) => readonly PolicyFinding[]) => policy.roles.flatMap(judge);
  const there = (name: string) => catalog.roles.find((role) => role.name === name);
  const attributes = of((role) => {
    const found = there(role.name);
    return found ? attributeFindings(role, found, catalog) : [];
  });
  const subjects = new Map(policy.roles.map((role) => [role.name, subjectOf(role, catalog)]));
  const withSubject =
    (judge: typeof grantFindings) =>
    (role: RolePolicy): readonly PolicyFinding[] => {
      const subject = subjects.get(role.name);
      return subject ? judge(role, subject, judging) : [];
    };
  const sorted = {
    memberships: of((role) => membershipFindings(role, catalog)),
    ownership: [...of(withSubject(ddlFindings)), ...of(withSubject(ownerFindings))],
    grants: of(withSubject(grantFindings)),
    'default privileges': of(withSubject(defaultFindings)),
  };
  const absent = policy.roles.filter(({ name }) => !there(name));
  const waits = ({ needs = [] }: PolicyFinding) =>
    needs.some((name) => absent.some((role) => role.name === name));
  const later = Object.values(sorted).flat().filter(waits);
  const roles = [
    ...nameFindings(policy, catalog),
    ...creation(absent, later, catalog),
    ...attributes,
    ...unexpected(policy, catalog),
  ];
  const objects = catalog.objects.length;
  return {
    roles: { findings: roles, what: `${policy.roles.length} roles of the policy` },
    ...Object.fromEntries(
      Object.entries(sorted).map(([name, findings]) => [
        name,
        { findings: findings.filter((one) => !waits(one)), what: wordsOf[name]?.(objects) ?? name },
      ]),
    ),
  };
}

const wordsOf: Readonly<Record<string, (objects: number) => string>> = {
  memberships: () => 'groups of each role',
  ownership: (objects) => `owners of ${objects} objects`,
  grants: (objects) => `rights on ${objects} objects`,
  'default privileges': () => 'rights on what is made later',
};

/** One finding for all roles that are not there: what makes them, and gives them what the policy says. */
function creation(
  absent: readonly RolePolicy[],
  later: readonly PolicyFinding[],
  catalog: Catalog,
): readonly PolicyFinding[] {
  const [first] = absent;
  if (!first) return [];
  const lines = absent.flatMap(({ name, attributes }) => {
    const quoted = catalog.quote(name);
    const create = `CREATE ROLE ${quoted} ${roleOptions(attributes, catalog.now)}`.trimEnd();
    const password = attributes.login ? [`-- then, in psql: \\password ${quoted}`] : [];
    return [`${create};`, ...password];
  });
  const names = absent.map(({ name }) => name).join(', ');
  return [
    {
      rule: 'roleMissing',
      title: `${absent.length === 1 ? 'the role' : 'the roles'} ${names} ${absent.length === 1 ? 'is' : 'are'} not there`,
      fix: [...lines, ...later.map(({ fix }) => fix)].join('\n'),
      subject: names,
      location: first.place,
    },
  ];
}

function unexpected({ roles, otherRoles }: DatabasePolicy, catalog: Catalog): readonly PolicyFinding[] {
  if (otherRoles === 'allowed') return [];
  return catalog.roles
    .filter(({ login, name }) => login && !roles.some((role) => role.name === name))
    .map(({ name, quoted }) => ({
      rule: 'roleUnexpected',
      title: `${name} may log in, and the policy does not name it`,
      fix: `ALTER ROLE ${quoted} NOLOGIN;`,
      subject: name,
    }));
}

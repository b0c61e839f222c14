import type { PolicyFinding } from '../finding.js';
import type { RolePolicy } from '../model.js';
import type { Catalog } from './catalog.js';

/** Groups that a role lacks or has too many of. A role that is not there is a member of none. */
export function membershipFindings(policy: RolePolicy, catalog: Catalog): readonly PolicyFinding[] {
  const { name, memberOf, place: location } = policy;
  if (!memberOf) return [];
  const groups = groupsOf(name, catalog);
  const quoted = catalog.quote(name);
  const missing = memberOf
    .filter((group) => !groups.includes(group))
    .map(
      (group): PolicyFinding => ({
        rule: 'roleMembership',
        title: `${name} is no member of ${group}`,
        fix: `GRANT ${catalog.quote(group)} TO ${quoted};`,
        subject: `${name} in ${group}`,
        location,
        needs: [name, group],
      }),
    );
  const extra = groups
    .filter((group) => !memberOf.includes(group))
    .map(
      (group): PolicyFinding => ({
        rule: 'roleMembership',
        title: `${name} is a member of ${group}, which the policy does not say`,
        fix: `REVOKE ${quoteRole(group, catalog)} FROM ${quoted};`,
        subject: `${name} in ${group}`,
        location,
      }),
    );
  return [...missing, ...extra];
}

function groupsOf(name: string, { roles, memberships }: Catalog): readonly string[] {
  const own = roles.find((role) => role.name === name)?.oid;
  const oids = new Set(memberships.filter(({ member }) => member === own).map(({ role }) => role));
  return roles.filter(({ oid }) => oids.has(oid)).map((role) => role.name);
}

function quoteRole(name: string, { roles }: Catalog): string {
  return roles.find((role) => role.name === name)?.quoted ?? name;
}

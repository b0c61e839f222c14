import type { AlterPolicyStmt, CreatePolicyStmt, Node } from '@pgsql/types';
import type { Catalog, Policy } from './catalog.js';
import { changeable } from './fork.js';
import { keyOf } from './names.js';

export function createPolicy(catalog: Catalog, statement: CreatePolicyStmt): void {
  const policy = policyOf(statement);
  changeable(catalog, keyOf(catalog, statement.table))?.policies.set(policy.name, policy);
}

/** The policy that a statement makes. */
export function policyOf(statement: CreatePolicyStmt): Policy {
  const { policy_name = '', cmd_name = 'all', permissive, roles, qual, with_check } = statement;
  return {
    name: policy_name,
    permissive: permissive === true,
    command: commands.find((command) => command === cmd_name) ?? 'all',
    roles: roleNames(roles),
    ...(qual ? { using: qual } : {}),
    ...(with_check ? { check: with_check } : {}),
  };
}

/** What ALTER POLICY leaves out stays as it was. */
export function alterPolicy(catalog: Catalog, statement: AlterPolicyStmt): void {
  const { table, policy_name = '', roles, qual, with_check } = statement;
  const policies = changeable(catalog, keyOf(catalog, table))?.policies;
  const policy = policies?.get(policy_name);
  if (!policy) return;
  policies?.set(policy_name, {
    ...policy,
    ...(roles ? { roles: roleNames(roles) } : {}),
    ...(qual ? { using: qual } : {}),
    ...(with_check ? { check: with_check } : {}),
  });
}

const commands = ['all', 'select', 'insert', 'update', 'delete'] as const;

function roleNames(roles: readonly Node[] = []): readonly string[] {
  return roles.flatMap((node) => {
    if (!('RoleSpec' in node)) return [];
    const { roletype, rolename } = node.RoleSpec;
    if (roletype === 'ROLESPEC_PUBLIC') return ['public'];
    return [rolename ?? (roletype ?? '').replace('ROLESPEC_', '').toLowerCase()];
  });
}

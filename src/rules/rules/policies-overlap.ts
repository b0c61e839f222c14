import type { Policy } from '../../schema/replay/catalog.js';
import { keyOf } from '../../schema/replay/names.js';
import { policyOf } from '../../schema/replay/policies.js';
import { readableName } from '../../sql/quote.js';
import type { SqlRule } from '../rule.js';
import { shown } from '../words.js';

/** Several policies that are all asked. */
export const policiesOverlap: SqlRule = {
  info: {
    id: 'policies-overlap',
    title: 'Several permissive policies are for the same command and role',
    severity: 'notice',
    cost: 'ACCESS EXCLUSIVE on the table for a moment; every query then asks each of them for each row',
    versions: 'all',
    why: 'Permissive policies are joined by OR: a row that one of them lets through is let through. Whoever adds the second to narrow the first has widened it; and all of them are worked out for every row.',
    bad: "CREATE POLICY own ON orders USING (owner = current_user);\nCREATE POLICY open_days ON orders USING (day > now() - interval '1 year');",
    good: "CREATE POLICY own ON orders USING (owner = current_user);\nCREATE POLICY open_days ON orders AS RESTRICTIVE USING (day > now() - interval '1 year');",
    mend: 'AS RESTRICTIVE where both must hold; one policy with OR where one of them is enough.',
  },
  kinds: ['CreatePolicyStmt'],
  *check({ node, catalog, text }) {
    if (!('CreatePolicyStmt' in node)) return;
    const policy = policyOf(node.CreatePolicyStmt);
    const table = keyOf(catalog, node.CreatePolicyStmt.table);
    const others = [...(catalog.relations.get(table)?.policies.values() ?? [])].filter((other) =>
      overlap(policy, other),
    );
    const [other] = others;
    if (!other) return;
    yield {
      title: `${readableName(policy.name)} and ${readableName(other.name)} both let rows of ${shown(table)} through`,
      detail: `Either is enough for ${policy.command === 'all' ? other.command.toUpperCase() : policy.command.toUpperCase()}, and both are worked out for every row.`,
      fix: `${text.replace(/\s+as\s+permissive\b/i, '').replace(/\bon\s+\S+/i, (on) => `${on} AS RESTRICTIVE`)}; -- where both must hold; else one policy with OR`,
      subject: `${table} ${policy.name}`,
      stands: () => {
        const now = catalog.relations.get(table)?.policies;
        return now?.has(policy.name) === true && others.some(({ name }) => now.has(name));
      },
    };
  },
};

function overlap(a: Policy, b: Policy): boolean {
  if (!a.permissive || !b.permissive || a.name === b.name) return false;
  const command = a.command === b.command || a.command === 'all' || b.command === 'all';
  const everybody = a.roles.includes('public') || b.roles.includes('public');
  return command && (everybody || a.roles.some((role) => b.roles.includes(role)));
}

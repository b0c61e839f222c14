import { keyOf } from '../../schema/replay/names.js';
import { readableName } from '../../sql/quote.js';
import type { SqlRule } from '../rule.js';
import { shown } from '../words.js';

/** A policy that nobody asks. */
export const policyWithoutRowSecurity: SqlRule = {
  info: {
    id: 'policy-without-row-security',
    title: 'A policy is on a table without row level security',
    severity: 'warning',
    cost: 'ACCESS EXCLUSIVE on the table for a moment',
    versions: 'all',
    why: 'CREATE POLICY does not switch row level security on. Until somebody does, the policy is not asked: whoever may read the table reads all of it.',
    bad: 'CREATE POLICY own ON orders USING (owner = current_user);',
    good: 'CREATE POLICY own ON orders USING (owner = current_user);\nALTER TABLE orders ENABLE ROW LEVEL SECURITY;',
    mend: 'Switch it on in the same transaction, when all policies of the table are there.',
  },
  kinds: ['CreatePolicyStmt'],
  *check({ node, catalog }) {
    if (!('CreatePolicyStmt' in node)) return;
    const table = keyOf(catalog, node.CreatePolicyStmt.table);
    yield {
      title: `${shown(table)} has no row level security: ${readableName(node.CreatePolicyStmt.policy_name ?? '')} protects nothing`,
      fix: `ALTER TABLE ${shown(table)} ENABLE ROW LEVEL SECURITY; -- in the same transaction`,
      subject: table,
      // What was not read may have switched it on.
      stands: () => catalog.complete && catalog.relations.get(table)?.rowSecurity.enabled === false,
    };
  },
};

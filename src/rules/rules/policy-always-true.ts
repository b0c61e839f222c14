import type { Node } from '@pgsql/types';
import type { Policy } from '../../schema/replay/catalog.js';
import { keyOf } from '../../schema/replay/names.js';
import { policyOf } from '../../schema/replay/policies.js';
import { readableName } from '../../sql/quote.js';
import type { SqlRule } from '../rule.js';
import { shown } from '../words.js';

/** A policy that lets everybody write everything. */
export const policyAlwaysTrue: SqlRule = {
  info: {
    id: 'policy-always-true',
    title: 'A policy lets everybody write every row',
    severity: 'warning',
    cost: 'ACCESS EXCLUSIVE on the table for a moment',
    versions: 'all',
    why: 'Permissive policies are added up: one that is always true makes all others of its command idle. For SELECT that may be meant; for INSERT, UPDATE and DELETE it seldom is.',
    bad: 'CREATE POLICY anybody ON orders USING (true);',
    good: 'CREATE POLICY anybody_reads ON orders FOR SELECT USING (true);\nCREATE POLICY own ON orders FOR UPDATE USING (owner = current_user);',
    mend: 'Say whose rows they are, or name the one role that may do this with TO.',
  },
  kinds: ['CreatePolicyStmt'],
  *check({ node, catalog }) {
    if (!('CreatePolicyStmt' in node)) return;
    const policy = policyOf(node.CreatePolicyStmt);
    if (
      !policy.permissive ||
      policy.command === 'select' ||
      !policy.roles.some((role) => everybody.has(role))
    )
      return;
    if (!opens(policy)) return;
    const table = keyOf(catalog, node.CreatePolicyStmt.table);
    const name = readableName(policy.name);
    const what = policy.command === 'all' ? 'read and write' : policy.command;
    yield {
      title: `${name} lets everybody ${what} every row of ${shown(table)}`,
      fix: `CREATE POLICY ${name} ON ${shown(table)} FOR ${policy.command.toUpperCase()} TO the_role USING (...);`,
      subject: `${table} ${policy.name}`,
      stands: () => catalog.relations.get(table)?.policies.has(policy.name) !== false,
    };
  },
};

/** PUBLIC, and the roles for everybody of a widespread platform. */
const everybody: ReadonlySet<string> = new Set(['public', 'anon', 'authenticated']);

/** What decides about new rows is WITH CHECK, else USING. */
function opens({ command, using, check }: Policy): boolean {
  if (command === 'insert') return isTrue(check);
  return isTrue(using) && (check === undefined || isTrue(check));
}

/** `true`, and `1 = 1`. */
function isTrue(node: Node | undefined): boolean {
  if (!node) return false;
  if ('A_Const' in node) return node.A_Const.boolval?.boolval === true;
  if (!('A_Expr' in node)) return false;
  const { name = [], lexpr, rexpr } = node.A_Expr;
  const [operator] = name;
  if (!operator || !('String' in operator) || operator.String.sval !== '=') return false;
  const [left, right] = [lexpr, rexpr].map(constant);
  return left !== undefined && left === right;
}

function constant(node: Node | undefined): string | undefined {
  if (!node || !('A_Const' in node)) return undefined;
  const { location: _, ...value } = node.A_Const;
  return JSON.stringify(value);
}

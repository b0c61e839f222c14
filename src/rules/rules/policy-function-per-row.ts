import type { Node } from '@pgsql/types';
import { keyOf, words } from '../../schema/replay/names.js';
import { readableName } from '../../sql/quote.js';
import { advance, scanner } from '../../sql/scanner.js';
import type { SqlRule } from '../rule.js';
import { shown } from '../words.js';

/** A function of the session that a policy calls again for every row. */
export const policyFunctionPerRow: SqlRule = {
  info: {
    id: 'policy-function-per-row',
    title: 'A policy calls a function of the session for every row',
    severity: 'notice',
    cost: 'ACCESS EXCLUSIVE on the table for a moment; every query then calls the function once a row',
    versions: 'all',
    why: 'The answer is the same for all rows of a query. In brackets with SELECT it is worked out once, before the rows are read; without, as often as there are rows.',
    bad: "CREATE POLICY own ON orders USING (tenant = current_setting('app.tenant'));",
    good: "CREATE POLICY own ON orders USING (tenant = (SELECT current_setting('app.tenant')));",
    mend: 'Put the call into brackets with SELECT.',
  },
  kinds: ['CreatePolicyStmt', 'AlterPolicyStmt'],
  *check({ node, catalog, text }) {
    const policy =
      'CreatePolicyStmt' in node
        ? node.CreatePolicyStmt
        : 'AlterPolicyStmt' in node
          ? node.AlterPolicyStmt
          : undefined;
    if (!policy) return;
    const call = [...callsIn([policy.qual, policy.with_check])][0];
    if (!call) return;
    const table = keyOf(catalog, policy.table);
    const name = policy.policy_name ?? '';
    const written = callAt(text, call.location ?? 0);
    yield {
      title: `${readableName(name)} calls ${call.name}() for every row of ${shown(table)}`,
      fix: `write (SELECT ${written}) in place of ${written}`,
      subject: `${table} ${name}`,
      byte: call.location,
    };
  },
};

interface Call {
  readonly name: string;
  readonly location: number | undefined;
}

/** Calls outside of a sub-select that look at the session and at no column. */
function* callsIn(tree: unknown): Iterable<Call> {
  if (Array.isArray(tree)) for (const one of tree) yield* callsIn(one);
  else if (typeof tree === 'object' && tree !== null) {
    for (const [kind, value] of Object.entries(tree)) {
      if (kind === 'SubLink') continue;
      if (kind === 'FuncCall') {
        const { funcname, location } = value as Extract<Node, { FuncCall: unknown }>['FuncCall'];
        const parts = words(funcname);
        const ofSession = parts.at(-1) === 'current_setting' || (parts.length === 2 && parts[0] === 'auth');
        if (ofSession) yield { name: parts.map(readableName).join('.'), location };
      }
      yield* callsIn(value);
    }
  }
}

/** The call as it is written, to its closing bracket. */
function callAt(text: string, byte: number): string {
  const start = Buffer.from(text).subarray(0, byte).toString('utf8').length;
  const scan = scanner(text, start);
  let depth = 0;
  for (let kind = advance(scan); kind !== 'end' && kind !== 'unterminated'; kind = advance(scan)) {
    if (kind === 'open') depth++;
    if (kind === 'close' && --depth === 0) break;
  }
  return text.slice(start, scan.end);
}

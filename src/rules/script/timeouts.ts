import { parseDuration } from '../../core/duration.js';
import type { Node } from '../../sql/grammar/grammar.js';
import type { Timeouts } from '../rule.js';

/** What the session's limits are after this statement. Milliseconds; 0 is no limit. */
export function timeoutsAfter(timeouts: Timeouts, node: Node): Timeouts {
  if (!('VariableSetStmt' in node)) return timeouts;
  const { name, kind, args = [] } = node.VariableSetStmt;
  if (kind === 'VAR_RESET_ALL') return { lock: undefined, statement: undefined };
  const which = name === 'lock_timeout' ? 'lock' : name === 'statement_timeout' ? 'statement' : undefined;
  if (!which) return timeouts;
  return { ...timeouts, [which]: kind === 'VAR_SET_VALUE' ? millisecondsOf(args[0]) : undefined };
}

/** A number is milliseconds; a text has PostgreSQL's units. */
function millisecondsOf(node: Node | undefined): number | undefined {
  if (!node || !('A_Const' in node)) return undefined;
  const { ival, sval } = node.A_Const;
  if (ival) return ival.ival ?? 0;
  const text = sval?.sval?.trim() ?? '';
  if (/^\d+$/.test(text)) return Number(text);
  return parseDuration(text.replace(/min$/, 'm').replace(/\s+/g, ''));
}

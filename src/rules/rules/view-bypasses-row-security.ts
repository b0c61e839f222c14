import { isSwitchedOn } from '../../schema/replay/create.js';
import { keyOf } from '../../schema/replay/names.js';
import { relationsOf } from '../../sql/grammar/mentions.js';
import type { SqlRule } from '../rule.js';
import { shown } from '../words.js';

/** A view that shows what the policies of its tables hide. */
export const viewBypassesRowSecurity: SqlRule = {
  info: {
    id: 'view-bypasses-row-security',
    title: 'A view passes by the row level security of a table',
    severity: 'warning',
    cost: 'none on the table',
    versions: '15 and later have security_invoker; older ones have no way to ask as the caller',
    why: 'A view reads as its owner, who is seldom bound by policies. Whoever may read the view reads every customer’s rows.',
    bad: 'CREATE VIEW open_orders AS SELECT * FROM orders WHERE NOT done; -- orders has row level security',
    good: 'CREATE VIEW open_orders WITH (security_invoker = true) AS SELECT * FROM orders WHERE NOT done;',
    mend: 'Let the view ask with the rights of its caller. Where it is to show more, mute this with that reason.',
  },
  kinds: ['ViewStmt'],
  *check({ node, catalog, major, text }) {
    if (!('ViewStmt' in node) || major < 15) return;
    const { view, query, options = [] } = node.ViewStmt;
    if (isSwitchedOn(options, 'security_invoker')) return;
    const key = keyOf(catalog, view);
    const tables = [...new Set(relationsOf(query).map((one) => keyOf(catalog, one)))];
    const guarded = (): readonly string[] =>
      tables.filter((table) => catalog.relations.get(table)?.rowSecurity.enabled);
    const at = text.search(/\bas\s+(?:\(|select|with|values|table)\b/i);
    yield {
      title: `${shown(key)} shows rows that row level security hides`,
      detail: `It reads ${tables.map(shown).join(', ')} as its owner.`,
      fix:
        at < 0
          ? `ALTER VIEW ${shown(key)} SET (security_invoker = true);`
          : `${text.slice(0, at).trimEnd()} WITH (security_invoker = true) ${text.slice(at)};`,
      subject: key,
      stands: () => guarded().length > 0 && catalog.relations.get(key)?.securityInvoker !== true,
    };
  },
};

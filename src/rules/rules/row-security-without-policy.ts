import { keyOf } from '../../schema/replay/names.js';
import type { SqlRule } from '../rule.js';
import { shown } from '../words.js';

/** Row level security that lets nobody in. */
export const rowSecurityWithoutPolicy: SqlRule = {
  info: {
    id: 'row-security-without-policy',
    title: 'Row level security is switched on, and the table has no policy',
    severity: 'warning',
    cost: 'ACCESS EXCLUSIVE on the table for a moment; from then on all but its owner see no row',
    versions: 'all',
    why: 'Without a policy nobody is let in: the app, when it is not the owner, reads an empty table without an error, and its INSERT fails.',
    bad: 'ALTER TABLE orders ENABLE ROW LEVEL SECURITY;',
    good: 'CREATE POLICY own ON orders USING (owner = current_user);\nALTER TABLE orders ENABLE ROW LEVEL SECURITY;',
    mend: 'Create its policies first, in the same transaction. Where nobody but the owner is to see it, mute this with that reason.',
  },
  kinds: ['AlterTableStmt'],
  *check({ node, catalog, isNew }) {
    if (!('AlterTableStmt' in node)) return;
    const { relation, cmds = [] } = node.AlterTableStmt;
    if (!cmds.some((one) => 'AlterTableCmd' in one && one.AlterTableCmd.subtype === 'AT_EnableRowSecurity'))
      return;
    const table = keyOf(catalog, relation);
    // What was not read may have brought policies.
    if (!catalog.complete || !catalog.relations.has(table)) return;
    yield {
      title: `${shown(table)} gets row level security and has no policy: all but its owner see no row`,
      fix: `-- in the same transaction, with the condition of your own in place of this one, which lets nobody in:\nCREATE POLICY ${shown(table).replace(/^.*\./, '')}_policy ON ${shown(table)} USING (false);`,
      subject: table,
      // A new table is empty: nobody loses sight of a row.
      ...(isNew(table) ? { severity: 'notice' } : {}),
      stands: () => {
        const now = catalog.relations.get(table);
        return catalog.complete && now?.rowSecurity.enabled === true && now.policies.size === 0;
      },
    };
  },
};

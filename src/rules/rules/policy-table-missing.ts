import { qualified, writtenName } from '../../schema/replay/names.js';
import { readableName } from '../../sql/quote.js';
import type { SqlRule } from '../rule.js';
import { shown } from '../words.js';

/** IF EXISTS that hides a misspelled table. */
export const policyTableMissing: SqlRule = {
  info: {
    id: 'policy-table-missing',
    title: 'DROP POLICY IF EXISTS names a table that is not there',
    severity: 'warning',
    cost: 'none: it drops nothing, and says so only in a NOTICE',
    versions: 'all',
    why: 'IF EXISTS covers the table as well as the policy. Where the table’s name is misspelled, the policy that was to go stays, and nobody is told.',
    bad: 'DROP POLICY IF EXISTS open ON order; -- the table is called orders',
    good: 'DROP POLICY IF EXISTS open ON orders;',
    mend: 'Correct the table’s name, or leave the statement out.',
  },
  kinds: ['DropStmt'],
  *check({ node, catalog }) {
    if (!('DropStmt' in node) || !catalog.complete) return;
    const { removeType, missing_ok, objects = [] } = node.DropStmt;
    if (removeType !== 'OBJECT_POLICY' || !missing_ok) return;
    for (const object of objects) {
      const parts = 'List' in object ? (object.List.items ?? []) : [];
      const table = qualified(catalog, writtenName(parts.slice(0, -1)), (key) => catalog.relations.has(key));
      if (catalog.relations.has(table)) continue;
      const policy = readableName(writtenName(parts).name);
      yield {
        title: `no migration makes ${shown(table)}: ${policy} is dropped from nothing`,
        fix: `correct the name of the table, or leave the statement out`,
        subject: `${table} ${policy}`,
      };
    }
  },
};

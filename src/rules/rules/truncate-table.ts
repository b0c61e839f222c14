import { rowKey, some } from '../advice/steps.js';
import type { SqlRule } from '../rule.js';
import { blocks, shown } from '../words.js';

/** A table that is emptied. */
export const truncateTable: SqlRule = {
  info: {
    id: 'truncate-table',
    title: 'A table is emptied',
    severity: 'error',
    cost: 'ACCESS EXCLUSIVE on the table, and with CASCADE on every table that refers to it',
    versions: 'all',
    why: 'All rows are gone and no down brings them back. With CASCADE so are those of every table that refers to it, at any depth.',
    bad: 'TRUNCATE orders CASCADE;',
    good: "DELETE FROM orders WHERE made_at < '2020-01-01'; -- in batches, with a backup",
    mend: 'Delete what is meant, in batches, after a verified backup.',
  },
  kinds: ['TruncateStmt'],
  *check(statement) {
    if (!('TruncateStmt' in statement.node)) return;
    const relations = statement.effects.map(({ relation }) => relation);
    const [first] = relations;
    if (first === undefined) return;
    yield {
      title: `every row of ${relations.map(shown).join(', ')} is gone`,
      detail: `It ${blocks('ACCESS EXCLUSIVE', first)}.`,
      fix: [
        '-- with a verified backup; repeat it until it changes none, and commit each time:',
        ...relations.toReversed().map((table) => {
          const key = rowKey(statement.catalog, table);
          return `DELETE FROM ${shown(table)} WHERE ${some(key, `SELECT ${key} FROM ${shown(table)} LIMIT 10000`)};`;
        }),
      ].join('\n'),
      subject: relations.join(' '),
    };
  },
};

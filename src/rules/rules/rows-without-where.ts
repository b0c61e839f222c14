import { keyOf } from '../../schema/replay/names.js';
import type { SqlRule } from '../rule.js';
import { shown } from '../words.js';

/** Every row at once. */
export const rowsWithoutWhere: SqlRule = {
  info: {
    id: 'rows-without-where',
    title: 'Every row of a table is changed at once',
    severity: 'warning',
    cost: 'ROW EXCLUSIVE on the table, a lock on every row until it commits, and a new version of every row',
    versions: 'all',
    bySize: true,
    why: 'Whoever writes one of these rows waits until the whole statement is committed, the table doubles in size, and replicas fall behind. DELETE without WHERE loses all of it.',
    bad: "UPDATE orders SET kind = 'usual';",
    good: "UPDATE orders SET kind = 'usual' WHERE id BETWEEN 1 AND 10000; -- and on, each batch committed by itself",
    mend: 'Work in batches by the primary key, each committed by itself, outside of the migration that changes the schema.',
  },
  kinds: ['UpdateStmt', 'DeleteStmt'],
  *check(statement) {
    const { node } = statement;
    const change =
      'UpdateStmt' in node ? node.UpdateStmt : 'DeleteStmt' in node ? node.DeleteStmt : undefined;
    if (!change || change.whereClause) return;
    const table = keyOf(statement.catalog, change.relation);
    if (statement.isNew(table) || (statement.catalog.complete && !statement.catalog.relations.has(table)))
      return;
    const column = [...(statement.catalog.relations.get(table)?.constraints.values() ?? [])].find(
      ({ kind }) => kind === 'primary key',
    )?.columns[0];
    yield {
      title: `${'UpdateStmt' in node ? 'UPDATE' : 'DELETE'} works on every row of ${shown(table)} at once`,
      fix: `${statement.text} WHERE ${column ?? '<primary key>'} BETWEEN 1 AND 10000; -- and on, each batch committed by itself`,
      // The rows of a small table are lost all the same.
      ...('DeleteStmt' in node ? { severity: 'warning' as const } : {}),
      subject: `${table} ${statement.text.replace(/\s+/g, ' ').slice(0, 80)}`,
    };
  },
};

import type { UpdateStmt } from '@pgsql/types';
import { keyOf } from '../../schema/replay/names.js';
import { readableName } from '../../sql/quote.js';
import { tokensOf } from '../../sql/tokens.js';
import { rowKey, some } from '../advice/steps.js';
import type { JudgedStatement, SqlRule } from '../rule.js';
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
    yield {
      title: `${'UpdateStmt' in node ? 'UPDATE' : 'DELETE'} works on every row of ${shown(table)} at once`,
      fix: inBatches(statement, table),
      // The rows of a small table are lost all the same.
      ...('DeleteStmt' in node ? { severity: 'warning' as const } : {}),
      subject: `${table} ${statement.text.replace(/\s+/g, ' ').slice(0, 80)}`,
    };
  },
};

/** Rows that are deleted are gone, so that the next ones come by themselves; those that are changed are counted. */
function inBatches({ node, text, catalog }: JudgedStatement, table: string): string {
  const key = rowKey(catalog, table);
  const change = 'UpdateStmt' in node ? node.UpdateStmt : undefined;
  const own = change ? `${nameIn(change, table)}.${key}` : key;
  const query = `SELECT ${key} FROM ${shown(table)}${change ? ` ORDER BY ${key}` : ''} LIMIT 10000`;
  const tokens = tokensOf(text);
  const returning = tokens.find((token) => token.depth === 0 && /^returning$/i.test(token.text));
  const head = text.slice(0, returning?.start ?? text.length).trimEnd();
  const tail = returning ? ` ${text.slice(returning.start)}` : '';
  const next = change
    ? 'repeat it with OFFSET 10000, 20000, ..., and commit'
    : 'repeat it until it changes none, and commit';
  return `-- ${next} each time:\n${head} WHERE ${some(own, query)}${tail};`;
}

/** What the statement calls the table: its alias where it has one. */
function nameIn({ relation }: UpdateStmt, table: string): string {
  const alias = relation?.alias?.aliasname;
  return alias === undefined ? shown(table) : readableName(alias);
}

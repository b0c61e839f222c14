import type { RangeVar } from '@pgsql/types';
import type { Catalog } from '../../schema/replay/catalog.js';
import { keyOf } from '../../schema/replay/names.js';
import type { Node } from '../../sql/grammar/grammar.js';
import { nodesOf } from '../../sql/grammar/mentions.js';
import { shortName, type Touch } from './touch.js';

/** Statements that may change rows, themselves or in a WITH. */
const queries = ['InsertStmt', 'UpdateStmt', 'DeleteStmt', 'MergeStmt', 'SelectStmt', 'CreateTableAsStmt'];

/** The tables whose rows a statement changes. */
export function rowsOf(node: Node, catalog: Catalog): readonly Touch[] {
  if ('CopyStmt' in node) {
    return node.CopyStmt.is_from ? touches([node.CopyStmt], 'COPY', catalog) : [];
  }
  if (!queries.some((kind) => kind in node)) return [];
  return [
    ...touches(nodesOf(node, 'InsertStmt'), 'INSERT', catalog),
    ...touches(nodesOf(node, 'UpdateStmt'), 'UPDATE', catalog),
    ...touches(nodesOf(node, 'DeleteStmt'), 'DELETE', catalog),
    ...touches(nodesOf(node, 'MergeStmt'), 'MERGE', catalog),
  ];
}

function touches(
  statements: readonly { readonly relation?: RangeVar }[],
  statement: string,
  catalog: Catalog,
): readonly Touch[] {
  return statements.map(({ relation }) => ({
    table: shortName(keyOf(catalog, relation)),
    work: 'rows',
    lock: 'ROW EXCLUSIVE',
    statement,
    aside: false,
  }));
}

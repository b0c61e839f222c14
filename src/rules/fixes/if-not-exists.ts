import { keyOf, ownerOfIndex } from '../../schema/replay/names.js';
import { shown } from '../words.js';
import { ifNotExistsEdits } from './concurrently.js';
import type { Fix } from './fix.js';

/** Drops what a failed build may have left before the index is built, and lets IF NOT EXISTS go. */
export const ifNotExists: Fix = ({ statement, up, index, textOf }) => {
  const own = up.statements[index];
  if (!own || !('IndexStmt' in statement.node)) return undefined;
  const { idxname = '', relation } = statement.node.IndexStmt;
  const table = keyOf(statement.catalog, relation);
  if (up.mode !== 'plain')
    return {
      declined:
        'its runner sends two statements as one transaction: drop it in a migration of its own before',
    };
  if (!statement.catalog.complete || ownerOfIndex(statement.catalog, { name: idxname }))
    return { declined: `nobody can tell here whether ${idxname} is there already` };
  const text = textOf(up.file);
  const lineEnd = /\r?\n/.exec(text)?.[0] ?? '\n';
  const line = text.slice(text.lastIndexOf('\n', own.start - 1) + 1, own.start);
  const indent = /^[ \t]*$/.test(line) ? line : '';
  const drop = dropLeftOver(table, idxname) + lineEnd + indent;
  const edits = ifNotExistsEdits(statement.text).map((edit) => ({
    ...edit,
    start: own.start + edit.start,
    end: own.start + edit.end,
  }));
  return { edits: new Map([[up.file, [{ start: own.start, end: own.start, text: drop }, ...edits]]]) };
};

/** The statement that drops an index of that name, whether there is one or not. `table` is `schema.name`. */
export function dropLeftOver(table: string, index: string): string {
  return `DROP INDEX CONCURRENTLY IF EXISTS ${shown(`${table.slice(0, table.lastIndexOf('.'))}.${index}`)};`;
}

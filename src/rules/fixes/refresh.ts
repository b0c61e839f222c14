import { keyOf } from '../../schema/replay/names.js';
import { tokensOf } from '../../sql/tokens.js';
import { shown } from '../words.js';
import type { Fix } from './fix.js';

/**
 * REFRESH MATERIALIZED VIEW as CONCURRENTLY, where a unique index over plain columns is there and the view was filled
 * before: without either the server refuses. It may run in a transaction.
 */
export const refreshConcurrently: Fix = ({ statement, up, index }) => {
  const own = up.statements[index];
  if (!own || !('RefreshMatViewStmt' in statement.node)) return undefined;
  const { relation: name, skipData } = statement.node.RefreshMatViewStmt;
  if (skipData) return { declined: 'WITH NO DATA empties it, for which nobody can be let by' };
  const key = keyOf(statement.catalog, name);
  const view = statement.catalog.relations.get(key);
  if (!view) return { declined: `nothing is known of ${shown(key)}` };
  if (!view.hasRows)
    return { declined: `${shown(key)} was made WITH NO DATA: its first filling cannot let readers by` };
  const isFit = [...view.indexes.values()].some(
    ({ unique, partial, valid, columns }) =>
      unique && !partial && valid && columns.every((column) => column !== undefined),
  );
  if (!isFit) return { declined: `${shown(key)} has no unique index over plain columns` };
  const word = tokensOf(own.text)[2];
  if (!word) return undefined;
  const at = own.start + word.end;
  return { edits: new Map([[up.file, [{ start: at, end: at, text: ' CONCURRENTLY' }]]]) };
};

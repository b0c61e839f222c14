import { firstKeyword } from '../../sql/statement.js';

/** What a statement that was not read may change, there and then. `nothing`: it is the body of a routine, which runs later. */
export type Hidden = 'schema' | 'rows' | 'nothing';

/** First words of statements that only bring rows or words, whatever they say. */
const plain = new Set([
  'INSERT',
  'UPDATE',
  'DELETE',
  'MERGE',
  'VALUES',
  'COMMENT',
  'SELECT',
  'SAVEPOINT',
  'RELEASE',
  'ANALYZE',
  'ANALYSE',
  'NOTIFY',
]);

/** What may hide in a statement that begins like this. */
export function hiddenIn(statement: string): Hidden {
  return plain.has(firstKeyword(statement)) ? 'rows' : 'schema';
}

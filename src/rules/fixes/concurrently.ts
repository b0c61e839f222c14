import { applyEdits, type TextEdit } from '../../core/text-edit.js';
import { type Token, tokensOf, wordsAt } from '../../sql/tokens.js';

/**
 * Edits that make a CREATE INDEX, DROP INDEX or REINDEX one that lets others by. IF NOT EXISTS goes: with it an invalid
 * index of a build that failed would stay. None for a statement that says CONCURRENTLY already, or is another one.
 */
export function concurrentlyEdits(statement: string): readonly TextEdit[] {
  const tokens = tokensOf(statement);
  const at = objectWord(tokens);
  const word = tokens[at];
  if (!word || wordsAt(tokens, at + 1, 'concurrently')) return [];
  return [{ start: word.end, end: word.end, text: ' CONCURRENTLY' }, ...ifNotExistsEdits(statement)];
}

/** Takes IF NOT EXISTS out of a CREATE INDEX. */
export function ifNotExistsEdits(statement: string): readonly TextEdit[] {
  const tokens = tokensOf(statement);
  if (!wordsAt(tokens, 0, 'create')) return [];
  const index = objectWord(tokens);
  const from = wordsAt(tokens, index + 1, 'concurrently') ? index + 2 : index + 1;
  const [first, last, next] = [tokens[from], tokens[from + 2], tokens[from + 3]];
  if (!first || !last || !wordsAt(tokens, from, 'if', 'not', 'exists')) return [];
  const isBlank = next !== undefined && statement.slice(last.end, next.start).trim() === '';
  return [{ start: first.start, end: isBlank ? next.start : last.end, text: '' }];
}

/** The statement as `concurrentlyEdits` makes it: what the rules advise and what `--fix` writes are one text. */
export function concurrently(statement: string): string {
  return applyEdits(statement, concurrentlyEdits(statement));
}

/** The statement without IF NOT EXISTS. */
export function withoutIfNotExists(statement: string): string {
  return applyEdits(statement, ifNotExistsEdits(statement));
}

/** Place of INDEX, or of what REINDEX is about, behind its options in parentheses; -1 in other statements. */
function objectWord(tokens: readonly Token[]): number {
  if (wordsAt(tokens, 0, 'create', 'unique', 'index')) return 2;
  if (wordsAt(tokens, 0, 'create', 'index') || wordsAt(tokens, 0, 'drop', 'index')) return 1;
  if (!wordsAt(tokens, 0, 'reindex')) return -1;
  return tokens.findIndex(({ kind, depth }, index) => index > 0 && kind === 'word' && depth === 0);
}

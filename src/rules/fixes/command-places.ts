import type { TextEdit } from '../../core/text-edit.js';
import { type Token, tokensOf, wordsAt } from '../../sql/tokens.js';

/** [start, end) of one command of an ALTER TABLE, without the comma. */
export interface CommandPlace {
  readonly start: number;
  readonly end: number;
}

/**
 * Where the command `ALTER [COLUMN] name <verb> NOT NULL` of an ALTER TABLE stands: the tree has no place for it, so it is
 * found among the pieces between commas. Undefined where it is not as expected.
 */
export function notNullPlace(
  statement: string,
  column: string,
  verb: 'set' | 'drop',
): CommandPlace | undefined {
  const found = pieces(tokensOf(statement)).flatMap((piece): CommandPlace[] => {
    const name = piece.length - 4;
    const first = wordsAt(piece, name - 1, 'column') ? name - 2 : name - 1;
    const [start, last] = [piece[first], piece.at(-1)];
    const isIt = wordsAt(piece, name + 1, verb, 'not', 'null') && wordsAt(piece, first, 'alter');
    if (!isIt || !start || !last || folded(piece[name]) !== column) return [];
    return [{ start: start.start, end: last.end }];
  });
  return found.length === 1 ? found[0] : undefined;
}

/** Where the commands of an ALTER TABLE stand, in their order; undefined where they are not as many as expected. */
export function commandPlaces(statement: string, count: number): readonly CommandPlace[] | undefined {
  const tokens = tokensOf(statement);
  const found = pieces(tokens.slice(firstCommand(tokens))).flatMap((piece): CommandPlace[] => {
    const [start, last] = [piece[0], piece.at(-1)];
    return start && last ? [{ start: start.start, end: last.end }] : [];
  });
  return found.length === count ? found : undefined;
}

/** Takes a command out of several, with its comma. Undefined where it is the only one, or a comment would go with it. */
export function withoutCommand(
  statement: string,
  places: readonly CommandPlace[],
  index: number,
): TextEdit | undefined {
  const [own, next, before] = [places[index], places[index + 1], places[index - 1]];
  if (!own || (!next && !before)) return undefined;
  const start = next ? own.start : (before?.end ?? own.start);
  const end = next ? next.start : own.end;
  const around = next ? statement.slice(own.end, end) : statement.slice(start, own.start);
  return around.replace(/\s/g, '') === ',' ? { start, end, text: '' } : undefined;
}

/** Whether a comment stands among the tokens of a statement. */
export function holdsComment(statement: string): boolean {
  const tokens = tokensOf(statement);
  return tokens.some(({ end }, index) => {
    const next = tokens[index + 1];
    return next !== undefined && statement.slice(end, next.start).trim() !== '';
  });
}

/** Behind `ALTER TABLE [IF EXISTS] [ONLY] name [*]`. */
function firstCommand(tokens: readonly Token[]): number {
  let at = 2;
  if (wordsAt(tokens, at, 'if', 'exists')) at += 2;
  if (wordsAt(tokens, at, 'only')) at += 1;
  at += 1;
  while (tokens[at]?.text === '.') at += 2;
  return tokens[at]?.text === '*' ? at + 1 : at;
}

/** Between commas that stand in no parentheses and no brackets. */
function pieces(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const found: Token[][] = [[]];
  let brackets = 0;
  for (const token of tokens) {
    if (token.text === '[') brackets++;
    if (token.text === ']') brackets--;
    if (token.text === ',' && token.depth === 0 && brackets === 0) found.push([]);
    else found.at(-1)?.push(token);
  }
  return found;
}

/** A name as the server reads it. */
function folded(token: Token | undefined): string | undefined {
  if (token?.kind === 'word') return token.text.toLowerCase();
  return token?.kind === 'identifier' ? token.text.slice(1, -1).replaceAll('""', '"') : undefined;
}

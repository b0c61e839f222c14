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

function pieces(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const found: Token[][] = [[]];
  for (const token of tokens) {
    if (token.text === ',' && token.depth === 0) found.push([]);
    else found.at(-1)?.push(token);
  }
  return found;
}

/** A name as the server reads it. */
function folded(token: Token | undefined): string | undefined {
  if (token?.kind === 'word') return token.text.toLowerCase();
  return token?.kind === 'identifier' ? token.text.slice(1, -1).replaceAll('""', '"') : undefined;
}

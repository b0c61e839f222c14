import { advance, scanner, type TokenKind } from './scanner.js';

/** A token that counts: no blank and no comment. */
export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  /** [start, end) in the text, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** How many parentheses are open around it; a parenthesis itself stands outside of what it holds. */
  readonly depth: number;
}

/** The tokens of one statement, in their order. */
export function tokensOf(sql: string): readonly Token[] {
  const scan = scanner(sql);
  const tokens: Token[] = [];
  let depth = 0;
  for (let kind = advance(scan); kind !== 'end'; kind = advance(scan)) {
    if (kind === 'space' || kind === 'comment') continue;
    if (kind === 'close') depth--;
    tokens.push({ kind, text: sql.slice(scan.start, scan.end), start: scan.start, end: scan.end, depth });
    if (kind === 'open') depth++;
  }
  return tokens;
}

/** Whether the tokens from `from` on are these words, in any case. */
export function wordsAt(tokens: readonly Token[], from: number, ...words: readonly string[]): boolean {
  return words.every((word, index) => {
    const token = tokens[from + index];
    return token?.kind === 'word' && token.text.toLowerCase() === word;
  });
}

import { advance, scanner, type TokenKind } from '../../sql/scanner.js';

interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Reads one statement from left to right. What does not fit is left where it is. */
export interface SqlReader {
  /** Takes these keywords, all or none. */
  words(...words: readonly string[]): boolean;
  /** Takes this single character. */
  mark(character: string): boolean;
  /** Takes a name as the server would know it: folded unless quoted. */
  name(): string | undefined;
  /** Takes what stands in parentheses, without them. */
  parentheses(): string | undefined;
  readonly ended: boolean;
  /** What was not taken yet. */
  readonly rest: string;
}

export function sqlReader(sql: string): SqlReader {
  const tokens = tokensOf(sql);
  let at = 0;
  const isWord = (index: number, word: string): boolean =>
    tokens[index]?.kind === 'word' && tokens[index]?.text.toLowerCase() === word.toLowerCase();
  return {
    words(...words) {
      if (!words.every((word, index) => isWord(at + index, word))) return false;
      at += words.length;
      return true;
    },
    mark(character) {
      if (tokens[at]?.text !== character) return false;
      at += 1;
      return true;
    },
    name() {
      const token = tokens[at];
      if (token?.kind !== 'word' && token?.kind !== 'identifier') return undefined;
      at += 1;
      if (token.kind === 'identifier') return token.text.slice(1, -1).replaceAll('""', '"');
      return token.text.toLowerCase();
    },
    parentheses() {
      const close = closing(tokens, at);
      const open = tokens[at];
      const end = tokens[close];
      if (open === undefined || end === undefined) return undefined;
      at = close + 1;
      return sql.slice(open.end, end.start).trim();
    },
    get ended() {
      return at >= tokens.length;
    },
    get rest() {
      return sql.slice(tokens[at]?.start ?? sql.length);
    },
  };
}

function tokensOf(sql: string): readonly Token[] {
  const scan = scanner(sql);
  const tokens: Token[] = [];
  for (let kind = advance(scan); kind !== 'end'; kind = advance(scan)) {
    if (kind === 'space' || kind === 'comment') continue;
    tokens.push({ kind, text: sql.slice(scan.start, scan.end), start: scan.start, end: scan.end });
  }
  return tokens;
}

/** Index of the token that closes the parenthesis at `from`; -1 where none is opened or closed. */
function closing(tokens: readonly Token[], from: number): number {
  if (tokens[from]?.kind !== 'open') return -1;
  let depth = 0;
  for (const [index, { kind }] of tokens.entries()) {
    if (index < from) continue;
    if (kind === 'open') depth += 1;
    if (kind === 'close') depth -= 1;
    if (depth === 0) return index;
  }
  return -1;
}

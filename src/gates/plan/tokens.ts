import { advance, scanner } from '../../sql/scanner.js';

/** One word, name or sign of a statement; comments, blanks and the insides of texts are left out. */
export interface Token {
  /** A name as the server stores it: folded to lower case unless it was quoted. */
  readonly name: string;
  /** For comparing with keywords; empty for a quoted name. */
  readonly word: string;
}

export function tokensOf(sql: string): readonly Token[] {
  const scan = scanner(sql);
  const tokens: Token[] = [];
  for (;;) {
    const kind = advance(scan);
    if (kind === 'end' || kind === 'unterminated') return tokens;
    if (kind === 'space' || kind === 'comment') continue;
    const text = sql.slice(scan.start, scan.end);
    if (kind === 'identifier') tokens.push({ name: text.slice(1, -1).replaceAll('""', '"'), word: '' });
    else if (kind === 'word') tokens.push({ name: text.toLowerCase(), word: text.toUpperCase() });
    else tokens.push({ name: '', word: kind === 'string' || kind === 'dollar' ? "''" : text });
  }
}

/** A cursor over tokens. */
export interface Cursor {
  /** Takes these words if they come next. */
  take(...words: readonly string[]): boolean;
  /** Takes a name with its schema if one comes next: `orders`, `public.orders`. */
  name(): string | undefined;
  /** Goes on until behind the next such word; false when there is none. */
  skipTo(word: string): boolean;
  /** What is left, words and names separated by one space. */
  rest(): string;
}

export function cursorOf(tokens: readonly Token[]): Cursor {
  let at = 0;
  return {
    take(...words) {
      if (!words.every((word, offset) => tokens[at + offset]?.word === word)) return false;
      at += words.length;
      return true;
    },
    name() {
      let found = tokens[at]?.name ?? '';
      if (found === '') return undefined;
      at++;
      while (tokens[at]?.word === '.' && tokens[at + 1]?.name) {
        found = `${found}.${tokens[at + 1]?.name}`;
        at += 2;
      }
      return found;
    },
    skipTo(word) {
      const next = tokens.findIndex((token, index) => index >= at && token.word === word);
      if (next < 0) return false;
      at = next + 1;
      return true;
    },
    rest: () =>
      tokens
        .slice(at)
        .map(({ word, name }) => word || `"${name}"`)
        .join(' '),
  };
}

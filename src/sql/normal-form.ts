import { advance, scanner } from './scanner.js';

/**
 * A statement so that two ways of writing it are one: comments and line breaks out, words in lower case. What stands
 * in quotes stays as it is.
 */
export function normalForm(sql: string): string {
  const scan = scanner(sql);
  const parts: string[] = [];
  for (;;) {
    const kind = advance(scan);
    if (kind === 'end') break;
    const text = sql.slice(scan.start, scan.end);
    if (kind === 'space' || kind === 'comment') {
      if (parts.at(-1) !== ' ') parts.push(' ');
    } else parts.push(kind === 'word' ? text.toLowerCase() : text);
  }
  return parts.join('').trim();
}

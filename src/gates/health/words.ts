import { printable } from '../../core/text.js';

/** Text from outside as one line that fits in a sentence. */
export function clipLine(text: string): string {
  const line = printable(text.replace(/\s+/g, ' ').trim());
  return line.length > 300 ? `${line.slice(0, 297)}...` : line;
}

/** An address as it may be shown: its query may hold a key. */
export function shownUrl(url: string): string {
  if (!URL.canParse(url)) return clipLine(url);
  const { origin, pathname } = new URL(url);
  return `${origin}${pathname}`;
}

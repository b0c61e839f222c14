import { advance, scanner } from './scanner.js';

const most = 300;

/** A statement of somebody else as it may be shown: its values and comments taken out, on one line, not too long. */
export function redacted(statement: string): string {
  const scan = scanner(statement);
  let text = '';
  while (advance(scan) !== 'end') {
    const token = statement.slice(scan.start, scan.end);
    const hidden = scan.kind === 'string' || scan.kind === 'dollar' || scan.kind === 'unterminated';
    if (scan.kind === 'space' || scan.kind === 'comment') text += ' ';
    else if (hidden || /^\d/.test(token)) text += '?';
    else text += token;
  }
  const line = text
    .replace(/\?\.\?\w*/g, '?')
    .replace(/\s+/g, ' ')
    .trim();
  return line.length > most ? `${line.slice(0, most)}...` : line;
}

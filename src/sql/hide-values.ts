import { advance, scanner } from './scanner.js';

/** A statement with its constants replaced by `?`, on one line, so that no data of people is shown with it. */
export function hideValues(sql: string): string {
  const scan = scanner(sql);
  let shown = '';
  for (let kind = advance(scan); kind !== 'end'; kind = advance(scan)) {
    const text = sql.slice(scan.start, scan.end);
    if (kind === 'comment' || kind === 'space') shown += ' ';
    else if (kind === 'string' || kind === 'dollar' || kind === 'unterminated') shown += '?';
    else shown += kind === 'other' && /^\d/.test(text) ? '?' : text;
  }
  return shown.replace(/\s+/g, ' ').trim();
}

import type { StatementTrace } from '../../../core/trace.js';
import type { Prediction } from '../../../rules/prediction.js';

/** What reached the server: a statement that was traced, or one that failed. */
export type Sent = Pick<StatementTrace, 'sql' | 'location'>;

/** Whether what was sent is the statement that was judged. A runner may send the comments around it along. */
export function isSent({ text, calledBy = text }: Prediction['statement'], { sql }: Sent): boolean {
  return isText(calledBy, sql);
}

/** Whether a text is what was sent. */
export function isText(text: string, sql: string): boolean {
  const wanted = plain(text);
  const sent = plain(sql);
  if (wanted === '') return false;
  // The trace cuts a long one.
  const cut = /^(.{80,}?)\s*(?:…|\.\.\.)$/.exec(sent)?.[1];
  return isSame(sent, wanted) || (cut !== undefined && wanted.includes(cut));
}

/** Whether it stands in what ran: a statement of a DO block. */
export function isInside({ location: judged }: Prediction['statement'], ran: Sent): boolean {
  const { file, line: first } = ran.location ?? {};
  if (first === undefined || judged.line === undefined || file !== judged.file) return false;
  const last = first + ran.sql.trimEnd().split('\n').length - 1;
  return /^do\b/i.test(ran.sql.trimStart()) && judged.line >= first && judged.line <= last;
}

function isSame(sent: string, wanted: string): boolean {
  return sent === wanted || sent.endsWith(` ${wanted}`) || /^\s*(?:--|\/\*)/.test(behind(sent, wanted));
}

/** What follows a text; empty where another begins. */
function behind(sent: string, wanted: string): string {
  return sent.startsWith(wanted) ? sent.slice(wanted.length) : '';
}

function plain(sql: string): string {
  return sql.replace(/\s+/g, ' ').trim().replace(/\s*;$/, '');
}

import type { JudgedScript, PassedStatement } from './rule.js';
import { spoken } from './words.js';

/** How code sends a statement, by the runner's flavor, and how a comment begins there. */
const calls: Readonly<Record<string, readonly [call: (sql: string) => string, comment: string]>> = {
  alembic: [(sql) => `op.execute(${JSON.stringify(sql)})`, '#'],
  'flask-migrate': [(sql) => `op.execute(${JSON.stringify(sql)})`, '#'],
  'node-pg-migrate': [(sql) => `pgm.sql(${JSON.stringify(sql)});`, '//'],
};

/** A statement as it is written in this migration, with a comment behind it. */
export function written(
  sql: string,
  { captured, runner }: Pick<JudgedScript, 'captured' | 'runner'>,
  comment?: string,
): string {
  const [call, sign] = (captured && calls[runner]) || [(text: string) => `${text};`, '--'];
  return comment === undefined ? call(sql) : `${call(sql)} ${sign} ${comment}`;
}

/** `line 3`; of a statement whose line nobody knows, what it is. */
export function placeIn({ location, text, byRunner }: PassedStatement): string {
  return location.line === undefined || byRunner ? `its ${spoken(text)}` : `line ${location.line}`;
}

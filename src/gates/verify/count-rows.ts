import type { Finding } from '../../core/finding.js';
import { ServerError, type Session } from '../../postgres/session.js';
import type { Expectations, ExpectedTable } from './expectations.js';
import { verifyRules } from './rules.js';

export interface CountedTable {
  /** As the file writes it. */
  readonly key: string;
  /** `public.orders`. */
  readonly name: string;
  readonly rows: NonNullable<ExpectedTable['rows']>;
  readonly place: Expectations['place'];
}

/**
 * Judges how many rows a table has. Reads no more of them than the bounds ask for, and never counts what row level
 * security lets the role see for all there is. Runs in the caller's transaction.
 */
export async function judgeRows(session: Session, table: CountedTable): Promise<readonly Finding[]> {
  const { name, rows, key } = table;
  const least = rows['at-least'] ?? 0;
  const most = rows['at-most'];
  const enough = most === undefined ? least : Math.max(least, most + 1);
  const base = { subject: `rows ${name}`, location: table.place(['tables', key, 'rows']) };
  const count = await countUpTo(session, name, enough);
  if (typeof count === 'string') {
    const { id, severity } = verifyRules.unseen;
    return [
      {
        ...base,
        rule: id,
        severity,
        title: `rows of ${name} could not be counted: ${count}`,
        fix: await grantsFor(session, name),
      },
    ];
  }
  const wrong =
    count < least
      ? `${count}, and needs at least ${least}`
      : most !== undefined && count > most
        ? `more than ${most}`
        : undefined;
  if (wrong === undefined) return [];
  const { id, severity, mend } = verifyRules.rows;
  return [{ ...base, rule: id, severity, title: `rows in ${name}: ${wrong}`, fix: mend }];
}

/** The number of rows, `enough` at most; or why the server does not tell. */
async function countUpTo(session: Session, name: string, enough: number): Promise<number | string> {
  await session.execute('savepoint lockkeeper_rows; set local row_security = off');
  try {
    const [row] = await session.query<{ count: string }>(
      `select count(*) as count from (select from ${name} limit ${enough}) found`,
    );
    return Number(row?.count);
  } catch (error) {
    if (!(error instanceof ServerError) || !session.alive) throw error;
    await session.execute('rollback to savepoint lockkeeper_rows');
    if (error.code !== '42501') throw error;
    return error.message;
  }
}

async function grantsFor(session: Session, name: string): Promise<string> {
  const [row] = await session.query<{ role: string }>('select quote_ident(current_user) as role');
  const schema = /^(?:"(?:[^"]|"")*"|[^.]+)/.exec(name)?.[0] ?? 'public';
  return `as the owner: GRANT USAGE ON SCHEMA ${schema} TO ${row?.role}; GRANT SELECT ON ${name} TO ${row?.role}; where row level security hides rows, use a role with BYPASSRLS`;
}

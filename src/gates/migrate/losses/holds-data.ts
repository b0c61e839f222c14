import type { ReadLimits } from '../../../postgres/read-only.js';
import { readOnly } from '../../../postgres/read-only.js';
import type { Session } from '../../../postgres/session.js';
import { quoteName } from '../../../sql/quote.js';
import type { Loss } from './loss.js';

/** One look takes no longer: a column that is null everywhere is read to its end. Milliseconds. */
const mostMs = 5_000;

/**
 * Whether the database in use has something there to lose: a row, or a value that is not null. What is not there
 * cannot be lost; what cannot be looked at in time, or not by this role, counts as there.
 */
export async function holdsData(session: Session, loss: Loss, limits: ReadLimits): Promise<boolean> {
  const short = { ...limits, statementTimeoutMs: Math.min(limits.statementTimeoutMs, mostMs) };
  try {
    return await readOnly(session, short, async () => {
      const { schema, table, column } = loss;
      const found = await session.query(
        `select from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = $1 and c.relname = $2
          and ($3::text is null or exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = $3 and not a.attisdropped))`,
        [schema, table, column ?? null],
      );
      if (found.length === 0) return false;
      // A policy must not make rows look as if they were not there.
      await session.execute('set local row_security = off');
      const where = column === undefined ? '' : ` where ${quoteName(column)} is not null`;
      const [row] = await session.query<{ there: string }>(
        `select exists (select from ${quoteName(schema)}.${quoteName(table)}${where}) as there`,
      );
      return row?.there !== 'f';
    });
  } catch (error) {
    if (!session.alive) throw error;
    return true;
  }
}

import { ServerError, type Session } from '../session.js';

/**
 * Settings that change how the server writes expressions, and those that a migration may leave behind
 * and that would stop or slow a reading. All are local to the reading's transaction.
 */
const settings = `set local role none; set local search_path = pg_catalog, pg_temp;
  set local quote_all_identifiers = off; set local datestyle = iso; set local intervalstyle = postgres;
  set local timezone = utc; set local extra_float_digits = 3; set local bytea_output = hex;
  set local statement_timeout = 0; set local lock_timeout = 0; set local jit = off;
  set local plan_cache_mode = force_generic_plan`;

/**
 * Prepared look-ups are planned early, on small catalogs, and run when these have grown: only plans that go by
 * indexes stay quick.
 */
const lookupSettings = `set local enable_seqscan = off; set local enable_hashjoin = off;
  set local enable_mergejoin = off; set local enable_material = off`;

/**
 * Runs `body` in a read-only transaction of its own that sees one state of the catalogs, and leaves the
 * session as it was. The session must have no transaction open: then the server refuses, with 25001 or 25P02.
 */
export async function reading<T>(
  session: Session,
  kind: 'whole' | 'lookup',
  body: () => Promise<T>,
): Promise<T> {
  const all = kind === 'lookup' ? `${settings}; ${lookupSettings}` : settings;
  await session.execute(`begin isolation level repeatable read read only; ${all}`);
  try {
    const result = await body();
    await session.execute('commit');
    return result;
  } catch (error) {
    if (session.alive) await session.execute('rollback');
    throw error;
  }
}

/** A migration's DISCARD ALL or DEALLOCATE ALL took our prepared statements along. */
export function lostPreparedStatement(error: unknown): boolean {
  return error instanceof ServerError && error.code === '26000';
}

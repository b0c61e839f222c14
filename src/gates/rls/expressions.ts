import { ServerError, type Session } from '../../postgres/session.js';
import { quoteName } from '../../sql/quote.js';
import type { TableState } from './catalog.js';

/** A condition of a policy by its meaning: equal texts mean the same. Or why the server does not take it. */
export type Meaning =
  | { readonly ok: true; readonly plan: string }
  | { readonly ok: false; readonly why: string };

/** The search path in which a declared condition's names are looked up, here and when the policy is made. */
export function searchPathOf(schema: string): string {
  return schema === 'public' ? 'public' : `${quoteName(schema)}, public`;
}

/**
 * What a condition means to the server: the plan that it makes of it, which spells out every name, cast and operator.
 * So the text a person wrote can be compared with the text that the catalog gives back, and nothing is created or
 * run: EXPLAIN takes the lock of a reader. Leaves the search path as it is.
 */
export async function meaningOf(session: Session, table: TableState, condition: string): Promise<Meaning> {
  const name = `${quoteName(table.schema)}.${quoteName(table.name)}`;
  await session.execute(
    `savepoint lockkeeper_meaning; set local search_path = ${searchPathOf(table.schema)}`,
  );
  try {
    const [row] = await session.query<{ 'QUERY PLAN': string }>(
      `explain (verbose, costs off, format json) select case when (${condition}\n) then true end from ${
        table.partitioned ? '' : 'only '
      }${name}`,
    );
    return { ok: true, plan: (row?.['QUERY PLAN'] ?? '').replace(/^\s*"Query Identifier":.*$/gm, '') };
  } catch (error) {
    // Rights are no matter of the condition.
    if (!(error instanceof ServerError) || error.code === '42501' || !/^(42|22|0A)/.test(error.code))
      throw error;
    return { ok: false, why: error.message };
  } finally {
    if (session.alive) {
      await session.execute('rollback to savepoint lockkeeper_meaning; release savepoint lockkeeper_meaning');
    }
  }
}

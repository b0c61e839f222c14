import type { StepFailure } from '../../../migrations/engine.js';
import type { Workbench } from '../workbench.js';
import { countQuery } from './count-query.js';

/** Nobody waits for an answer that only adds to a finding. Names are found as migrations find them. */
const settings =
  "set local lock_timeout = '500ms'; set local statement_timeout = '3s'; set local search_path to default";

/**
 * How many of the generated rows a failed statement stumbled over, where they are still there: `that is 12 rows`.
 * Undefined where nothing can be counted: the column is gone with its transaction, a session still holds the table.
 */
export async function extentOf(bench: Workbench, failure: StepFailure): Promise<string | undefined> {
  const query = countQuery(failure);
  if (query === undefined) return undefined;
  try {
    await bench.beside.execute(`begin read only; ${settings}`);
    const rows = await bench.beside.query<{ readonly count: string }>(query.replace(/;\s*(?:--.*)?$/, ''));
    return sayExtent(failure.code === '23505' ? rows.length : Number(rows[0]?.count ?? 0), failure);
  } catch {
    // Without it the finding says less and is as true.
    return undefined;
  } finally {
    await bench.beside.execute('rollback').catch(() => undefined);
  }
}

function sayExtent(count: number, { code }: StepFailure): string | undefined {
  if (count === 0) return undefined;
  if (code === '23505')
    return count === 1 ? '1 value is there more than once' : `${count} values are there more than once`;
  return count === 1 ? '1 row is in the way' : `${count} rows are in the way`;
}

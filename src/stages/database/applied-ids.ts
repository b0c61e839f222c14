import { UserError } from '../../core/errors.js';
import { ledgerOf } from '../../migrations/ledger/index.js';
import type { LedgerWorld } from '../../migrations/ledger/ledger.js';
import type { History } from '../../migrations/model.js';
import type { InUse, OpenDatabase } from '../../postgres/in-use.js';
import { readOnly } from '../../postgres/read-only.js';

/**
 * Ids of the migrations that the runner's ledger in a database in use has as applied. Only reads. Throws `UserError`
 * where the role may not read the ledger, or it does not tell the whole truth.
 */
export async function appliedIds(
  { history, world }: { readonly history: History; readonly world: LedgerWorld },
  database: InUse,
  { session }: OpenDatabase,
): Promise<readonly string[]> {
  const ledger = ledgerOf(history, world);
  const state = await readOnly(session, database, () => ledger.read({ url: database.url, session }));
  const doubt = state.dirty?.reason ?? state.partial;
  if (doubt === undefined) return state.applied.map(({ id }) => id);
  throw new UserError({
    what: `the ledger does not tell what is applied: ${doubt}`,
    where: 'at',
    fix: 'mend the ledger, or name the last migration that the database has: lockkeeper drift --at <id>',
  });
}

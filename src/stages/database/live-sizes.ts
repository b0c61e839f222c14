import { UserError } from '../../core/errors.js';
import type { SizesFile } from '../../core/table-size.js';
import { type InUse, withDatabaseInUse } from '../../postgres/in-use.js';
import { readOnly } from '../../postgres/read-only.js';
import { readAllSizes } from '../../postgres/table-sizes.js';

/**
 * How large the tables of a database in use are at `now`, in milliseconds since the epoch. Undefined where they cannot
 * be read: a table is locked, or nobody answers, of which others say more.
 */
export async function liveSizes(database: InUse, now: number): Promise<SizesFile | undefined> {
  try {
    return await withDatabaseInUse(database, async ({ session, identity }) => ({
      file: 'the database',
      measuredAt: now,
      server: identity.version,
      rates: {},
      tables: await readOnly(session, database, () => readAllSizes(session)),
    }));
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}

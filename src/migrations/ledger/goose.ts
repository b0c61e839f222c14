import type { History } from '../model.js';
import type { Ledger } from './ledger.js';
import { tableLedger } from './ledger-table.js';

interface Row {
  readonly id: string;
  readonly applied: string;
  readonly at: string;
}

/** goose keeps a row a step; old versions write a second one for a down. The newest row of a version counts. */
export const gooseLedger = (history: History): Ledger =>
  tableLedger(history, {
    columns: ['id', 'version_id', 'is_applied'],
    async rows(session, table) {
      const rows = await session.query<Row>(
        `select version_id::text as id, is_applied as applied, tstamp::text as at from ${table} order by id`,
      );
      const applied = new Map<string, string>();
      for (const row of rows) {
        applied.delete(row.id);
        // Version 0 is the row that goose writes when it makes the table.
        if (row.applied === 't' && row.id !== '0') applied.set(row.id, row.at);
      }
      return { applied: [...applied].map(([id, appliedAt]) => ({ id, appliedAt })) };
    },
  });

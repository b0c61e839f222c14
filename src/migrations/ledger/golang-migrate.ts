import type { History } from '../model.js';
import type { Ledger } from './ledger.js';
import { tableLedger } from './ledger-table.js';

interface Row {
  readonly version: string;
  readonly dirty: string;
}

/**
 * golang-migrate keeps one number: the version that the database is at. Every lower one counts as applied, also one
 * that was merged later and never ran.
 */
export const golangMigrateLedger = (history: History): Ledger =>
  tableLedger(history, {
    columns: ['version', 'dirty'],
    async rows(session, table) {
      const rows = await session.query<Row>(`select version::text, dirty from ${table} limit 1`);
      const [row] = rows;
      if (!row) return { applied: [] };
      const at = BigInt(row.version);
      const isDirty = row.dirty === 't';
      const reached = history.migrations.filter(({ id }) => {
        const version = BigInt(id);
        return version < at || (version === at && !isDirty);
      });
      const isKnown = at < 0n || history.migrations.some(({ id }) => BigInt(id) === at);
      return {
        applied: [...reached.map(({ id }) => ({ id })), ...(isKnown || isDirty ? [] : [{ id: row.version }])],
        dirty: isDirty
          ? {
              id: row.version,
              reason: `${table} says dirty: golang-migrate stopped half-way in version ${row.version} and refuses to go on`,
            }
          : undefined,
      };
    },
  });

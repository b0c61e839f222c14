import { createHash } from 'node:crypto';
import type { History } from '../model.js';
import type { Ledger, LedgerWorld } from './ledger.js';
import { tableLedger } from './ledger-table.js';

interface Row {
  readonly id: string;
  readonly checksum: string;
  readonly at: string | null;
  readonly back: string | null;
}

/**
 * Prisma keeps a row an attempt: one that neither finished nor was rolled back stops `migrate deploy` (P3009). Its
 * checksum is the SHA-256 of migration.sql; a file that was checked out with other line ends counts as the same.
 */
export const prismaLedger = (history: History, { tree }: LedgerWorld): Ledger =>
  tableLedger(history, {
    columns: ['migration_name', 'checksum', 'finished_at', 'rolled_back_at'],
    async rows(session, table) {
      const rows = await session.query<Row>(
        `select migration_name as id, checksum, finished_at::text as at, rolled_back_at::text as back
         from ${table} order by started_at, id`,
      );
      const open = rows.find(({ at, back }) => at === null && back === null);
      return {
        applied: rows.flatMap(({ id, checksum, at, back }) =>
          at === null || back !== null ? [] : [{ id, checksum, appliedAt: at }],
        ),
        dirty: open && {
          id: open.id,
          reason: `its row in ${table} has neither finished_at nor rolled_back_at: Prisma stopped half-way and refuses to go on (P3009)`,
        },
      };
    },
    async checksums({ up }) {
      if (!up) return [];
      const unix = (await tree.read(up.file)).replaceAll('\r\n', '\n');
      return [unix, unix.replaceAll('\n', '\r\n')].map((text) =>
        createHash('sha256').update(text).digest('hex'),
      );
    },
  });

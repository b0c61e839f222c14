import { createHash } from 'node:crypto';
import { quoteText } from '../../sql/quote.js';
import type { History } from '../model.js';
import type { LedgerWorld, WrittenLedger } from './ledger.js';
import { type TableReading, tableLedger } from './ledger-table.js';
import { type RowWriting, rowWriter } from './table-writer.js';

export const ownTable = 'lockkeeper.applied';

interface Row {
  readonly id: string;
  readonly at: string;
  readonly checksum: string;
}

/** The ledger that Lockkeeper keeps for layouts whose runner nobody knows. One table serves all folders. */
export const ownLedger = (history: History, { tree }: LedgerWorld): WrittenLedger => {
  const { dir } = history;
  const checksums: TableReading['checksums'] = async ({ up }) =>
    up
      ? [
          createHash('sha256')
            .update(await tree.read(up.file))
            .digest('hex'),
        ]
      : [];
  const isIt = (id: string): string => `dir = ${quoteText(dir)} and id = ${quoteText(id)}`;
  const writing: RowWriting = {
    async record(migration, table) {
      const [checksum = ''] = await checksums(migration);
      const values = [dir, migration.id, checksum].map(quoteText).join(', ');
      return [`insert into ${table} (dir, id, checksum, applied_at) values (${values}, clock_timestamp())`];
    },
    forget: ({ id }, table) => [`delete from ${table} where ${isIt(id)}`],
  };
  const reading: TableReading = {
    columns: ['dir', 'id', 'checksum', 'applied_at'],
    async rows(session, table) {
      const rows = await session.query<Row>(
        `select id, applied_at::text as at, checksum from ${table} where dir = $1 order by applied_at, id`,
        [dir],
      );
      return { applied: rows.map(({ id, at, checksum }) => ({ id, appliedAt: at, checksum })) };
    },
    checksums,
  };
  return {
    ...tableLedger(history, reading, ownTable),
    writer: {
      ...rowWriter(ownTable, writing),
      async prepare(target) {
        // It brings a runner of its own along, which reading does without.
        const { installOwnSchema } = await import('../own-schema/install.js');
        await installOwnSchema(target);
      },
    },
  };
};

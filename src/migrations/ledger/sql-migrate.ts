import { quoteText } from '../../sql/quote.js';
import type { History } from '../model.js';
import type { WrittenLedger } from './ledger.js';
import { rowEach, writtenLedger } from './ledger-table.js';

/** sql-migrate keeps whole file names. */
export const sqlMigrateLedger = (history: History): WrittenLedger =>
  writtenLedger(history, {
    columns: ['id', 'applied_at'],
    rows: rowEach((table) => `select id, applied_at::text as at from ${table} order by applied_at, id`),
    writing: {
      create: ({ quoted }) => [
        `create table ${quoted} (id text not null primary key, applied_at timestamp with time zone)`,
      ],
      record: ({ id }, table) => [
        `insert into ${table} (id, applied_at) values (${quoteText(id)}, clock_timestamp())`,
      ],
      forget: ({ id }, table) => [`delete from ${table} where id = ${quoteText(id)}`],
    },
  });

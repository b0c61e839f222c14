import { quoteText } from '../../sql/quote.js';
import type { History } from '../model.js';
import type { WrittenLedger } from './ledger.js';
import { rowEach, writtenLedger } from './ledger-table.js';

/** diesel keeps the part of a folder's name before its first underscore. */
export const dieselLedger = (history: History): WrittenLedger =>
  writtenLedger(history, {
    columns: ['version', 'run_on'],
    rows: rowEach(
      (table) => `select version::text as id, run_on::text as at from ${table} order by run_on, version`,
    ),
    writing: {
      create: ({ quoted }) => [
        `create table ${quoted} (version varchar(50) primary key not null,
          run_on timestamp not null default current_timestamp)`,
      ],
      record: ({ id }, table) => [`insert into ${table} (version) values (${quoteText(id)})`],
      forget: ({ id }, table) => [`delete from ${table} where version = ${quoteText(id)}`],
    },
  });

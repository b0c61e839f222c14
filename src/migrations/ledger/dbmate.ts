import { quoteText } from '../../sql/quote.js';
import type { History } from '../model.js';
import type { WrittenLedger } from './ledger.js';
import { rowEach, writtenLedger } from './ledger-table.js';

/** dbmate keeps versions and nothing else: their order is that of their texts. */
export const dbmateLedger = (history: History): WrittenLedger =>
  writtenLedger(history, {
    columns: ['version'],
    rows: rowEach((table) => `select version::text as id, '' as at from ${table} order by 1`),
    writing: {
      create: ({ quoted }) => [`create table ${quoted} (version varchar primary key)`],
      record: ({ id }, table) => [`insert into ${table} (version) values (${quoteText(id)})`],
      forget: ({ id }, table) => [`delete from ${table} where version = ${quoteText(id)}`],
    },
  });

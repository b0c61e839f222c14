import { quoteText } from '../../sql/quote.js';
import type { History } from '../model.js';
import type { Ledger } from './ledger.js';
import { rowEach, type TableReading, tableLedger, writtenLedger } from './ledger-table.js';
import { nodePgMigrateLock } from './runner-locks.js';
import type { TableWriting } from './table-writer.js';

/**
 * node-pg-migrate keeps file names without their endings. Its own engine writes them by itself; where its SQL files
 * are run without it, we do.
 */
export const nodePgMigrateLedger = (history: History): Ledger =>
  history.engine === 'node-pg-migrate'
    ? tableLedger(history, reading)
    : writtenLedger(history, { ...reading, writing });

const reading: TableReading = {
  columns: ['id', 'name', 'run_on'],
  rows: rowEach((table) => `select name as id, run_on::text as at from ${table} order by run_on, id`),
  locks: () => [nodePgMigrateLock],
};

const writing: TableWriting = {
  create: ({ quoted }) => [
    `create table ${quoted} (id serial primary key, name varchar(255) not null, run_on timestamp not null)`,
  ],
  record: ({ id }, table) => [`insert into ${table} (name, run_on) values (${quoteText(id)}, now())`],
  forget: ({ id }, table) => [`delete from ${table} where name = ${quoteText(id)}`],
};

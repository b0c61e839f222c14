import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import { quoteText } from '../../sql/quote.js';
import type { History, Migration } from '../model.js';
import { byNumber } from './by-number.js';
import type { LedgerWorld, WrittenLedger } from './ledger.js';
import { type TableReading, writtenLedger } from './ledger-table.js';
import { sqlxLock } from './runner-locks.js';
import type { TableWriting } from './table-writer.js';

interface Row {
  readonly id: string;
  readonly at: string;
  readonly checksum: string;
  readonly success: string;
}

/** sqlx keeps numbers, a SHA-384 of the file, and whether a migration without a transaction came to its end. */
export const sqlxLedger = (history: History, { tree }: LedgerWorld): WrittenLedger => {
  const checksum = async ({ up }: Migration): Promise<string | undefined> =>
    up &&
    createHash('sha384')
      .update(await tree.read(up.file))
      .digest('hex');
  return writtenLedger(
    history,
    {
      columns: ['version', 'installed_on', 'success', 'checksum'],
      rows: readRows(history),
      checksums: async (migration) => [await checksum(migration)].filter((sum) => sum !== undefined),
      locks: (database) => [sqlxLock(database)],
      writing: writingOf(checksum),
    },
    history.bookkeeping.find((name) => name.endsWith('_sqlx_migrations')) ?? history.bookkeeping[0],
  );
};

function readRows(history: History): TableReading['rows'] {
  return async (session, table) => {
    const rows = await session.query<Row>(
      `select version::text as id, installed_on::text as at, encode(checksum, 'hex') as checksum, success
       from ${table} order by installed_on, version`,
    );
    const failed = rows.find(({ success }) => success !== 't');
    return {
      applied: rows
        .filter(({ success }) => success === 't')
        .map(({ id, at, checksum }) => ({ id: byNumber(history, id), appliedAt: at, checksum })),
      dirty: failed && {
        id: byNumber(history, failed.id),
        reason: `its row in ${table} says success = false: sqlx stopped half-way and refuses to go on`,
      },
    };
  };
}

/** Nanoseconds since a time. */
const since = (time: string): string =>
  `(extract(epoch from clock_timestamp() - ${time}) * 1000000000)::bigint`;

/**
 * sqlx itself leaves no mark before a migration without a transaction, and stops at a row with `success = false`
 * wherever it comes from.
 */
function writingOf(checksum: (migration: Migration) => Promise<string | undefined>): TableWriting {
  const row = async (migration: Migration): Promise<string> => {
    const description = quoteText(descriptionOf(migration));
    return `${quoteText(versionOf(migration))}::bigint, ${description}, decode('${await checksum(migration)}', 'hex')`;
  };
  const isIt = (migration: Migration): string => `version = ${quoteText(versionOf(migration))}`;
  const unfinished = (migration: Migration): string => `${isIt(migration)} and not success`;
  const columns = 'version, description, checksum, success, execution_time';
  return {
    create: ({ quoted }) => [
      `create table ${quoted} (
        version bigint primary key,
        description text not null,
        installed_on timestamptz not null default now(),
        success boolean not null,
        checksum bytea not null,
        execution_time bigint not null
      )`,
    ],
    record: async (migration, table) => [
      `with finished as (
        update ${table} set success = true, execution_time = ${since('installed_on')}
        where ${unfinished(migration)} returning version)
      insert into ${table} (${columns})
      select ${await row(migration)}, true, ${since('transaction_timestamp()')} where not exists (select from finished)`,
    ],
    forget: (migration, table) => [`delete from ${table} where ${isIt(migration)}`],
    start: async (migration, table, direction) => [
      direction === 'up'
        ? `insert into ${table} (${columns}) select ${await row(migration)}, false, -1
          where not exists (select from ${table} where ${unfinished(migration)})`
        : `update ${table} set success = false where ${isIt(migration)}`,
    ],
  };
}

function versionOf({ id }: Migration): string {
  return /^\d+/.exec(id)?.[0] ?? id;
}

/** What stands between the number and the ending, blanks for underscores. */
function descriptionOf({ file }: Migration): string {
  const name = posix.basename(file).replace(/(?:\.(?:up|down))?\.sql$/, '');
  return name.slice(name.indexOf('_') + 1).replaceAll('_', ' ');
}

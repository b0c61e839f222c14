import { createHash } from 'node:crypto';
import { quoteText } from '../../sql/quote.js';
import type { History, Migration } from '../model.js';
import type { LedgerWorld, WrittenLedger } from './ledger.js';
import { type TableReading, writtenLedger } from './ledger-table.js';
import { prismaLock } from './runner-locks.js';
import type { TableWriting } from './table-writer.js';

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
export const prismaLedger = (history: History, { tree }: LedgerWorld): WrittenLedger => {
  const checksums = async ({ up }: Migration): Promise<readonly string[]> => {
    if (!up) return [];
    const unix = (await tree.read(up.file)).replaceAll('\r\n', '\n');
    return [unix, unix.replaceAll('\n', '\r\n')].map(sha256);
  };
  const asItIs = async ({ up }: Migration): Promise<string> => sha256(up ? await tree.read(up.file) : '');
  return writtenLedger(history, {
    columns: ['migration_name', 'checksum', 'finished_at', 'rolled_back_at'],
    rows,
    checksums,
    locks: () => [prismaLock],
    writing: writingOf(asItIs),
  });
};

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

const rows: TableReading['rows'] = async (session, table) => {
  const all = await session.query<Row>(
    `select migration_name as id, checksum, finished_at::text as at, rolled_back_at::text as back
     from ${table} order by started_at, id`,
  );
  const open = all.find(({ at, back }) => at === null && back === null);
  return {
    applied: all.flatMap(({ id, checksum, at, back }) =>
      at === null || back !== null ? [] : [{ id, checksum, appliedAt: at }],
    ),
    dirty: open && {
      id: open.id,
      reason: `its row in ${table} has neither finished_at nor rolled_back_at: Prisma stopped half-way and refuses to go on (P3009)`,
    },
  };
};

/**
 * Prisma has no way down. A row that is marked as rolled back would be run again by `prisma migrate deploy`, but
 * `prisma migrate status` would not count it as pending: so the row goes.
 */
function writingOf(checksum: (migration: Migration) => Promise<string>): TableWriting {
  const current = ({ id }: Migration): string =>
    `migration_name = ${quoteText(id)} and rolled_back_at is null`;
  const row = async (migration: Migration): Promise<string> =>
    [`gen_random_uuid()::text`, `'${await checksum(migration)}'`, quoteText(migration.id)].join(', ');
  return {
    create: ({ quoted }) => [
      `create table ${quoted} (
        id varchar(36) primary key not null,
        checksum varchar(64) not null,
        finished_at timestamptz,
        migration_name varchar(255) not null,
        logs text,
        rolled_back_at timestamptz,
        started_at timestamptz not null default now(),
        applied_steps_count integer not null default 0
      )`,
    ],
    record: async (migration, table) => [
      `with finished as (
        update ${table} set finished_at = clock_timestamp(), applied_steps_count = 1
        where ${current(migration)} and finished_at is null returning id)
      insert into ${table} (id, checksum, migration_name, finished_at, applied_steps_count)
      select ${await row(migration)}, clock_timestamp(), 1 where not exists (select from finished)`,
    ],
    forget: (migration, table) => [`delete from ${table} where ${current(migration)}`],
    start: async (migration, table, direction) => [
      direction === 'up'
        ? `insert into ${table} (id, checksum, migration_name) select ${await row(migration)}
          where not exists (select from ${table} where ${current(migration)} and finished_at is null)`
        : `update ${table} set finished_at = null where ${current(migration)}`,
    ],
  };
}

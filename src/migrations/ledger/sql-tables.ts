import { createHash } from 'node:crypto';
import type { History } from '../model.js';
import type { AppliedMigration, Ledger, LedgerWorld } from './ledger.js';
import { type TableReading, tableLedger } from './ledger-table.js';

interface Row {
  readonly id: string;
  readonly at: string;
}

/** A table with one row an applied migration: `query` gives `id` and `at` in the order of application. */
function plainReading(columns: readonly string[], query: (table: string) => string): TableReading {
  return {
    columns,
    async rows(session, table) {
      const rows = await session.query<Row>(query(table));
      return { applied: rows.map(({ id, at }) => ({ id, ...(at ? { appliedAt: at } : {}) })) };
    },
  };
}

/** dbmate keeps versions and nothing else: their order is that of their texts. */
export const dbmateLedger = (history: History): Ledger =>
  tableLedger(
    history,
    plainReading(['version'], (table) => `select version::text as id, '' as at from ${table} order by 1`),
  );

/** node-pg-migrate keeps file names without their endings. */
export const nodePgMigrateLedger = (history: History): Ledger =>
  tableLedger(
    history,
    plainReading(
      ['id', 'name', 'run_on'],
      (table) => `select name as id, run_on::text as at from ${table} order by run_on, id`,
    ),
  );

/** sql-migrate keeps whole file names. */
export const sqlMigrateLedger = (history: History): Ledger =>
  tableLedger(
    history,
    plainReading(
      ['id', 'applied_at'],
      (table) => `select id, applied_at::text as at from ${table} order by applied_at, id`,
    ),
  );

/** diesel keeps the part of a folder's name before its first underscore. */
export const dieselLedger = (history: History): Ledger =>
  tableLedger(
    history,
    plainReading(
      ['version', 'run_on'],
      (table) => `select version::text as id, run_on::text as at from ${table} order by run_on, version`,
    ),
  );

/** Supabase keeps the number in front of a file's name. */
export const supabaseLedger = (history: History): Ledger =>
  tableLedger(history, {
    columns: ['version'],
    async rows(session, table) {
      const rows = await session.query<Row>(
        `select version::text as id, '' as at from ${table} order by version`,
      );
      return { applied: rows.map(({ id }) => ({ id: byNumber(history, id) })) };
    },
  });

/** sqlx keeps numbers, a SHA-384 of the file, and whether a migration without a transaction came to its end. */
export const sqlxLedger = (history: History, { tree }: LedgerWorld): Ledger =>
  tableLedger(
    history,
    {
      columns: ['version', 'installed_on', 'success', 'checksum'],
      async rows(session, table) {
        const rows = await session.query<Row & { readonly checksum: string; readonly success: string }>(
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
      },
      async checksums({ up }) {
        return up
          ? [
              createHash('sha384')
                .update(await tree.read(up.file))
                .digest('hex'),
            ]
          : [];
      },
    },
    history.bookkeeping.find((name) => name.endsWith('_sqlx_migrations')) ?? history.bookkeeping[0],
  );

/** The migration whose name starts with that number; the number itself when there is none. */
function byNumber({ migrations }: History, number: string): string {
  const isIt = (id: string): boolean => /^\d+/.exec(id)?.[0].replace(/^0+(?=\d)/, '') === number;
  return (
    migrations.find(({ id }) => isIt(id) || id === number || /^\d+/.exec(id)?.[0] === number)?.id ?? number
  );
}

/** The ledger that Lockkeeper keeps for layouts whose runner nobody knows. One table serves all folders. */
export const ownLedger = (history: History, { tree }: LedgerWorld): Ledger =>
  tableLedger(
    history,
    {
      columns: ['dir', 'id', 'checksum', 'applied_at'],
      async rows(session, table) {
        const rows = await session.query<Row & { readonly checksum: string }>(
          `select id, applied_at::text as at, checksum from ${table} where dir = $1 order by applied_at, id`,
          [history.dir],
        );
        const applied: readonly AppliedMigration[] = rows.map(({ id, at, checksum }) => ({
          id,
          appliedAt: at,
          checksum,
        }));
        return { applied };
      },
      async checksums({ up }) {
        return up
          ? [
              createHash('sha256')
                .update(await tree.read(up.file))
                .digest('hex'),
            ]
          : [];
      },
    },
    ownTable,
  );

export const ownTable = 'lockkeeper.applied';

import { quoteText } from '../../sql/quote.js';
import type { History, Migration } from '../model.js';
import type { WrittenLedger } from './ledger.js';
import { writtenLedger } from './ledger-table.js';
import { golangMigrateLocks } from './runner-locks.js';
import type { TableWriting } from './table-writer.js';

interface Row {
  readonly version: string;
  readonly dirty: string;
}

/**
 * golang-migrate keeps one number: the version that the database is at. Every lower one counts as applied, also one
 * that was merged later and never ran.
 */
export const golangMigrateLedger = (history: History): WrittenLedger =>
  writtenLedger(history, {
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
    locks: golangMigrateLocks,
    writing: writingOf(history),
  });

/** Of a database from which every migration was taken again, while the last is on its way down. */
const noVersion = '-1';

/**
 * The one row is written anew each time. golang-migrate writes the version that it is on the way to as dirty before a
 * step, and leaves no row at all where no migration is applied.
 */
function writingOf(history: History): TableWriting {
  const below = (migration: Migration): string | undefined => {
    const known = history.migrations.filter(({ up, down }) => up?.sql || down?.sql);
    return known[known.findIndex(({ id }) => id === migration.id) - 1]?.id;
  };
  return {
    create: ({ quoted }) => [
      `create table ${quoted} (version bigint not null primary key, dirty boolean not null)`,
    ],
    record: ({ id }, table) => only(table, id, false),
    forget: (migration, table) => only(table, below(migration), false),
    start: (migration, table, direction) =>
      only(table, direction === 'up' ? migration.id : (below(migration) ?? noVersion), true),
  };
}

function only(table: string, version: string | undefined, dirty: boolean): readonly string[] {
  return [
    `delete from ${table}`,
    ...(version === undefined
      ? []
      : [`insert into ${table} (version, dirty) values (${quoteText(version)}, ${dirty})`]),
  ];
}

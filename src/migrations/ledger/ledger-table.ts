import { UserError } from '../../core/errors.js';
import { type FoundTable, findTable } from '../../postgres/readable-table.js';
import type { Session } from '../../postgres/session.js';
import type { History } from '../model.js';
import type { AppliedMigration, DirtyMigration, Ledger, RunnerLock, WrittenLedger } from './ledger.js';
import { type TableName, tableName } from './prepare-table.js';
import { type TableWriting, tableWriter } from './table-writer.js';

/** How one runner's table is read. */
export interface TableReading {
  /** Columns without which it is no ledger of that runner. */
  readonly columns: readonly string[];
  /** `table` is quoted, ready to stand in a statement. */
  rows(session: Session, table: string): Promise<TableRows>;
  checksums?(migration: History['migrations'][number]): Promise<readonly string[]>;
  /** The runner's own locks in a database of that name. */
  locks?(database: string, name: TableName): readonly RunnerLock[];
}

export interface TableRows {
  readonly applied: readonly AppliedMigration[];
  readonly dirty?: DirtyMigration | undefined;
  readonly partial?: string | undefined;
}

/** A ledger that is one table: the first of the history's own tables, unless another is named. */
export function tableLedger(
  history: History,
  reading: TableReading,
  name = history.bookkeeping[0] ?? '',
): Ledger {
  const { locks } = reading;
  return {
    async read({ session }) {
      const table = await findTable(session, name, purpose);
      if (!table) return { table: undefined, applied: [] };
      refuseOther(table, reading.columns, history.flavor);
      const { applied, dirty, partial } = await reading.rows(session, table.quoted);
      return { table: name, applied, ...(dirty ? { dirty } : {}), ...(partial ? { partial } : {}) };
    },
    checksums: async (migration) => (await reading.checksums?.(migration)) ?? [],
    ...(locks && { locks: (database) => locks(database, tableName(name)) }),
  };
}

/** The same, written by us. */
export function writtenLedger(
  history: History,
  { writing, ...reading }: TableReading & { readonly writing: TableWriting },
  name = history.bookkeeping[0] ?? '',
): WrittenLedger {
  return { ...tableLedger(history, reading, name), writer: tableWriter(name, writing) };
}

/** One row an applied migration: `query` gives `id` and `at` (or an empty text) in the order of application. */
export function rowEach(query: (table: string) => string): TableReading['rows'] {
  return async (session, table) => {
    const rows = await session.query<{ readonly id: string; readonly at: string }>(query(table));
    return { applied: rows.map(({ id, at }) => ({ id, ...(at ? { appliedAt: at } : {}) })) };
  };
}

const purpose = {
  what: 'the ledger',
  why: 'without all of it a migration that is applied would look as if it were pending',
};

function refuseOther({ name, columns }: FoundTable, wanted: readonly string[], flavor: string): void {
  const missing = wanted.filter((column) => !columns.includes(column));
  if (missing.length === 0) return;
  throw new UserError({
    what: `${name} is not the ledger of ${flavor}: it has no column ${missing.join(', ')}`,
    where: 'table',
    why: `its columns are ${columns.join(', ')}`,
    fix: 'name the ledger with `table: schema.name` and the runner with `engine` in lockkeeper.yml, or let `list-applied-command` print what is applied',
  });
}

import type { Migration } from '../model.js';
import type { LedgerWriter } from './ledger.js';
import { prepareTable, type TableName, tableName } from './prepare-table.js';

type Statements = readonly string[] | Promise<readonly string[]>;

/** How rows come into a runner's table and out of it. `table` is quoted, ready to stand in a statement. */
export interface RowWriting {
  record(migration: Migration, table: string): Statements;
  forget(migration: Migration, table: string): Statements;
  start?(migration: Migration, table: string, direction: 'up' | 'down'): Statements;
}

/** How one runner makes its table and writes to it. */
export interface TableWriting extends RowWriting {
  /** What makes the table where it is not there, with the rows that the runner puts into a new one. */
  create(name: TableName): readonly string[];
}

/** Makes the table of that name (`schema.table`) and writes to it. */
export function tableWriter(name: string, writing: TableWriting): LedgerWriter {
  const named = tableName(name);
  return {
    prepare: ({ session }) => prepareTable(session, named, writing.create(named)),
    ...rowWriter(name, writing),
  };
}

/** Writes to the table of that name, which somebody else makes. */
export function rowWriter(name: string, writing: RowWriting): Omit<LedgerWriter, 'prepare'> {
  const { quoted } = tableName(name);
  const { start } = writing;
  return {
    record: async (migration) => writing.record(migration, quoted),
    forget: async (migration) => writing.forget(migration, quoted),
    ...(start && { start: async (migration, direction) => start(migration, quoted, direction) }),
  };
}

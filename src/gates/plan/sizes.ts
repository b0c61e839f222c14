import type { TableSize } from '../../core/table-size.js';
import { ServerError, type Session } from '../../postgres/session.js';
import { type SizeRow, sizeOf, toTableSize } from '../../postgres/table-sizes.js';

/** The tables of the database by the names that migrations use for them. */
export interface TableSizes {
  /** Of a name with or without schema, or of an index's: its table. Undefined for what is not there (yet). */
  of(name: string): TableSize | undefined;
  /** Why sizes are not known, when they are not. */
  readonly unknown: string | undefined;
}

interface Row extends SizeRow {
  readonly schema: string;
  readonly name: string;
}

/**
 * Sizes of the named tables; a partitioned one is the sum of its parts. Must run in a transaction. Measuring waits for
 * a table that somebody has locked, at most as long as the session's `lock_timeout`: then no size is known.
 */
export async function readSizes(session: Session, names: readonly string[]): Promise<TableSizes> {
  const wanted = [...new Set(names.map((name) => name.split('.').at(-1) ?? name))];
  if (wanted.length === 0) return { of: () => undefined, unknown: undefined };
  await session.execute('savepoint sizes');
  try {
    const rows = await session.query<Row>(sizesQuery, [wanted]);
    return { of: (name) => pick(rows, name), unknown: undefined };
  } catch (error) {
    if (!(error instanceof ServerError) || !/^(?:55P03|57014|42501)$/.test(error.code)) throw error;
    await session.execute('rollback to savepoint sizes');
    return { of: () => undefined, unknown: `the tables could not be measured: ${error.message}` };
  }
}

function pick(rows: readonly Row[], name: string): TableSize | undefined {
  const [table = '', schema] = name.split('.').reverse();
  const named = rows.filter((row) => row.name === table && (schema === undefined || row.schema === schema));
  const row = named.find((one) => one.schema === 'public') ?? named[0];
  return row && toTableSize(row);
}

const sizesQuery = `
  select n.nspname as schema, c.relname as name, tn.nspname || '.' || t.relname as table, s.rows, s.bytes, s.heap
  from pg_class c
  join pg_namespace n on n.oid = c.relnamespace
  join pg_class t on t.oid = coalesce((select i.indrelid from pg_index i where i.indexrelid = c.oid), c.oid)
  join pg_namespace tn on tn.oid = t.relnamespace
  ${sizeOf('t')}
  where c.relname = any($1) and c.relkind in ('r', 'p', 'm', 'i', 'I')
    and n.nspname not in ('pg_catalog', 'information_schema') and n.nspname !~ '^pg_(toast|temp)'
  order by 1, 2`;

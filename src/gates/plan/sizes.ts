import type { PlannedTable } from '../../core/plan.js';
import { ServerError, type Session } from '../../postgres/session.js';

/** A table of the database with its size. */
export interface SizedTable extends PlannedTable {
  /** Bytes of the rows alone, without indexes. */
  readonly heapBytes: number;
}

/** The tables of the database by the names that migrations use for them. */
export interface TableSizes {
  /** Of a name with or without schema, or of an index's: its table. Undefined for what is not there (yet). */
  of(name: string): SizedTable | undefined;
  /** Why sizes are not known, when they are not. */
  readonly unknown: string | undefined;
}

interface Row {
  readonly schema: string;
  readonly name: string;
  readonly table: string;
  readonly rows: string;
  readonly bytes: string;
  readonly heap: string;
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

function pick(rows: readonly Row[], name: string): SizedTable | undefined {
  const [table = '', schema] = name.split('.').reverse();
  const named = rows.filter((row) => row.name === table && (schema === undefined || row.schema === schema));
  const row = named.find((one) => one.schema === 'public') ?? named[0];
  if (!row) return undefined;
  const rowsOf = Number(row.rows);
  return {
    name: row.table,
    ...(rowsOf >= 0 ? { rows: rowsOf } : {}),
    bytes: Number(row.bytes),
    heapBytes: Number(row.heap),
  };
}

/** `reltuples` is -1 (before 14: 0 on no page) for a table that was never analysed. */
const sizesQuery = `
  select n.nspname as schema, c.relname as name, tn.nspname || '.' || t.relname as table, s.rows, s.bytes, s.heap
  from pg_class c
  join pg_namespace n on n.oid = c.relnamespace
  join pg_class t on t.oid = coalesce((select i.indrelid from pg_index i where i.indexrelid = c.oid), c.oid)
  join pg_namespace tn on tn.oid = t.relnamespace
  cross join lateral (
    select
      case when min(p.reltuples) < 0 then -1 else sum(p.reltuples)::bigint end as rows,
      coalesce(sum(pg_total_relation_size(p.oid)), 0) as bytes,
      coalesce(sum(pg_relation_size(p.oid)), 0) as heap
    from (
      select l.oid, l.reltuples from pg_class l
      where t.relkind <> 'p' and l.oid = t.oid
      union all
      select l.oid, l.reltuples from pg_partition_tree(t.oid) leaf join pg_class l on l.oid = leaf.relid
      where t.relkind = 'p' and leaf.isleaf
    ) p
  ) s
  where c.relname = any($1) and c.relkind in ('r', 'p', 'm', 'i', 'I')
    and n.nspname not in ('pg_catalog', 'information_schema') and n.nspname !~ '^pg_(toast|temp)'
  order by 1, 2`;

import type { TableSize } from '../core/table-size.js';
import type { Session } from './session.js';

/** A row of `sizeOf`, with the table's name. */
export interface SizeRow {
  /** `schema.name`. */
  readonly table: string;
  readonly rows: string | null;
  readonly bytes: string;
  readonly heap: string;
}

/**
 * A lateral join that adds `s.rows`, `s.bytes` and `s.heap` of a `pg_class` of that alias; a partitioned table is the
 * sum of its parts. Reads the catalog and asks for the length of files, never for rows. `reltuples` is -1 (before 14:
 * 0) for a table that was never analysed: then `rows` is null, unless no file of it has a page.
 */
export function sizeOf(alias: string): string {
  return `cross join lateral (
    select
      case when coalesce(bool_and(known), true) then coalesce(sum(greatest(reltuples, 0)), 0)::bigint end as rows,
      coalesce(sum(total), 0) as bytes,
      coalesce(sum(heap), 0) as heap
    from (
      select p.reltuples, pg_total_relation_size(p.oid) as total, pg_relation_size(p.oid) as heap,
        p.reltuples > 0 or pg_relation_size(p.oid) = 0 or (p.reltuples = 0 and p.relpages > 0) as known
      from (
        select l.oid, l.reltuples, l.relpages from pg_class l
        where ${alias}.relkind <> 'p' and l.oid = ${alias}.oid
        union all
        select l.oid, l.reltuples, l.relpages from pg_partition_tree(${alias}.oid) leaf join pg_class l on l.oid = leaf.relid
        where ${alias}.relkind = 'p' and leaf.isleaf
      ) p
    ) parts
  ) s`;
}

export function toTableSize({ table, rows, bytes, heap }: SizeRow): TableSize {
  return {
    name: table,
    ...(rows === null ? {} : { rows: Number(rows) }),
    bytes: Number(bytes),
    heapBytes: Number(heap),
  };
}

/**
 * Sizes of all tables, partitions and materialized views of a database, by name; those of the server, of extensions
 * and of Lockkeeper left out. Any role may ask. Must run in a transaction with limits: it waits for a table that
 * somebody has locked.
 */
export async function readAllSizes(session: Session): Promise<readonly TableSize[]> {
  const rows = await session.query<SizeRow>(allQuery);
  return rows.map(toTableSize);
}

const allQuery = `
  select n.nspname || '.' || t.relname as table, s.rows, s.bytes, s.heap
  from pg_class t
  join pg_namespace n on n.oid = t.relnamespace
  ${sizeOf('t')}
  where t.relkind in ('r', 'p', 'm')
    and n.nspname not in ('pg_catalog', 'information_schema', 'lockkeeper') and n.nspname !~ '^pg_(toast|temp)'
    and not exists (
      select from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = t.oid and d.deptype = 'e'
    )
  order by n.nspname collate "C", t.relname collate "C"`;

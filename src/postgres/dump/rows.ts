import type { Session } from '../session.js';

/** Rows by the table's qualified name, as the server quotes it. */
export type TableRows = Readonly<Record<string, number>>;

/** Tables whose rows a dump holds: no foreign tables, none of extensions, of a partitioned table its partitions. */
const dumpedTables = `
  select format('%I.%I', n.nspname, c.relname) as name
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where c.relkind = 'r' and c.relpersistence <> 't'
    and n.nspname <> 'information_schema' and n.nspname !~ '^pg_'
    and not exists (
      select from pg_depend d
      where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e'
    )
  order by 1`;

/** Counts the rows of every table that a dump holds, in the session's own transaction where it has one. */
export async function countRows(session: Session): Promise<TableRows> {
  const rows: Record<string, number> = {};
  for (const { name } of await session.query<{ name: string }>(dumpedTables)) {
    const [row] = await session.query<{ rows: string }>(`select count(*) as rows from only ${name}`);
    rows[name] = Number(row?.rows ?? 0);
  }
  return rows;
}

/** Tables whose rows differ, as lines: `public.orders: 12 in the backup, 11 restored`. */
export function compareRows(expected: TableRows, actual: TableRows): readonly string[] {
  const names = [...new Set([...Object.keys(expected), ...Object.keys(actual)])].sort();
  return names
    .filter((name) => expected[name] !== actual[name])
    .map((name) => `${name}: ${expected[name] ?? 'no table'} dumped, ${actual[name] ?? 'no table'} restored`);
}

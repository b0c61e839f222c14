import type { Session } from './session.js';

export interface TableContents {
  readonly rows: number;
  /** The same for the same rows in any order. */
  readonly digest: string;
}

/** Row count and an order-free digest of every user table, by qualified name. Reads every row: for scratch databases. */
export async function tableContents(session: Session): Promise<ReadonlyMap<string, TableContents>> {
  const tables = await session.query<{ name: string }>(`
    select format('%I.%I', n.nspname, c.relname) as name
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p') and not c.relispartition
      and n.nspname not in ('pg_catalog', 'information_schema') and n.nspname !~ '^pg_(toast|temp)'
    order by 1`);
  const contents = new Map<string, TableContents>();
  for (const { name } of tables) {
    const [row] = await session.query<{ rows: string; digest: string }>(
      `select count(*) as rows, coalesce(sum(hashtextextended(t::text, 0)::numeric), 0)::text as digest from ${name} t`,
    );
    contents.set(name, { rows: Number(row?.rows ?? 0), digest: row?.digest ?? '' });
  }
  return contents;
}

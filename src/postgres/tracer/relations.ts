import type { Session } from '../session.js';
import { firstOwnOid } from './locks.js';

/** A relation as it was when it was read. */
export interface Relation {
  /** `schema.name`. */
  readonly name: string;
  /** Without the schema. */
  readonly bare: string;
  /** As SQL takes it. */
  readonly quoted: string;
  /** As in `pg_class.relkind`. */
  readonly kind: string;
  /** Number of the file that it is in; 0 for what has none. */
  readonly file: number;
  /** Oid of an index's table; 0 for others. */
  readonly table: number;
}

/** Tables, views and indexes that did not come with the server, by oid. */
export type Relations = ReadonlyMap<number, Relation>;

/** Reads them; `first` is SQL to run before, in the same message. */
export async function readRelations(session: Session, first: string | undefined): Promise<Relations> {
  const sql = [...(first === undefined ? [] : [first]), relationsSql].join(';\n');
  const rows = (await session.queryAll<Row>(sql)).at(-1) ?? [];
  return new Map(
    rows.map(({ oid, schema, bare, quoted, kind, file, table }) => [
      Number(oid),
      { name: `${schema}.${bare}`, bare, quoted, kind, file: Number(file), table: Number(table) },
    ]),
  );
}

type Row = Readonly<Record<'oid' | 'schema' | 'bare' | 'quoted' | 'kind' | 'file' | 'table', string>>;

const relationsSql = `
  select c.oid::text, n.nspname as schema, c.relname as bare, format('%I.%I', n.nspname, c.relname) as quoted,
         c.relkind as kind, c.relfilenode::text as file, coalesce(i.indrelid, 0)::text as table
    from pg_class c join pg_namespace n on n.oid = c.relnamespace left join pg_index i on i.indexrelid = c.oid
   where c.oid >= ${firstOwnOid} and c.relkind in ('r', 'p', 'm', 'v', 'f', 'i', 'I') and n.nspname <> 'pg_toast'`;

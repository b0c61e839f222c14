import type { Session } from '../../../postgres/session.js';
import type { Named } from '../../plan/named.js';
import type { Touch } from '../../plan/touch.js';
import { waitsFor } from './lock-modes.js';

/** A table that pending migrations name. */
export interface TouchedTable {
  /** `public.orders`. */
  readonly name: string;
  /** Ready to stand in a statement. */
  readonly quoted: string;
  /** Its own oid and those of its parts and TOAST tables: where locks can lie. */
  readonly oids: readonly string[];
  readonly touches: readonly Touch[];
  /** Code names it, and what that does is known only when it runs. */
  readonly byCode: boolean;
}

interface Row {
  readonly schema: string;
  readonly called: string;
  readonly name: string;
  readonly quoted: string;
  readonly oids: string;
}

/** Looks the names up in the catalog alone, so that a lock on a table keeps nobody waiting. */
export async function readTouched(
  session: Session,
  pending: readonly Named[],
): Promise<readonly TouchedTable[]> {
  const names = [...new Set(pending.flatMap((one) => one.names))];
  const bare = [...new Set(names.map((name) => name.split('.').at(-1) ?? name))];
  if (bare.length === 0) return [];
  const rows = await session.query<Row>(namesQuery, [bare]);
  const found = new Map<string, TouchedTable>();
  for (const { names, touches } of pending) {
    for (const name of names) {
      const row = pick(rows, name);
      if (!row) continue;
      const before = found.get(row.name);
      const own = touches?.filter(({ table }) => table === name) ?? [];
      found.set(row.name, {
        name: row.name,
        quoted: row.quoted,
        oids: JSON.parse(row.oids) as string[],
        touches: [...new Set([...(before?.touches ?? []), ...own])],
        byCode: (before?.byCode ?? false) || touches === undefined,
      });
    }
  }
  return [...found.values()];
}

/** Whether a migration would wait for somebody who holds `mode` on the table. Of code the worst is taken. */
export function inTheWay({ touches, byCode }: TouchedTable, mode: string): boolean {
  if (byCode && waitsFor({ lock: 'ACCESS EXCLUSIVE', statement: '' }, mode)) return true;
  return touches.some((touch) => waitsFor(touch, mode));
}

/** The one without a schema is taken where plan takes it: in `public` first. */
function pick(rows: readonly Row[], name: string): Row | undefined {
  const [table = '', schema] = name.split('.').reverse();
  const named = rows.filter((row) => row.called === table && (schema === undefined || row.schema === schema));
  return named.find((row) => row.schema === 'public') ?? named[0];
}

const namesQuery = `
  with recursive named as (
    select n.nspname as schema, c.relname as called,
      coalesce((select i.indrelid from pg_index i where i.indexrelid = c.oid), c.oid) as oid
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relname = any($1) and c.relkind in ('r', 'p', 'm', 'i', 'I')
      and n.nspname not in ('pg_catalog', 'information_schema') and n.nspname !~ '^pg_(toast|temp)'
  ), parts as (
    select distinct oid as root, oid from named
    union
    select p.root, i.inhrelid from parts p join pg_inherits i on i.inhparent = p.oid
  )
  select n.schema, n.called, tn.nspname || '.' || t.relname as name,
    format('%I.%I', tn.nspname, t.relname) as quoted,
    (select json_agg(x.oid::text) from (
      select p.oid from parts p where p.root = n.oid
      union
      select c.reltoastrelid from parts p join pg_class c on c.oid = p.oid
      where p.root = n.oid and c.reltoastrelid <> 0) x) as oids
  from named n join pg_class t on t.oid = n.oid join pg_namespace tn on tn.oid = t.relnamespace
  order by 1, 2`;

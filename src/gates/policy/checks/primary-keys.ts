import { userObject, userSchema } from '../../../postgres/inspector/fragments.js';
import type { Seen } from '../finding.js';
import type { Look } from './check.js';

interface Row {
  readonly name: string;
  readonly kind: string;
  /** Column for a new key that is not there yet. */
  readonly column: string;
  /** A unique index that can become the key. */
  readonly index: string | null;
  /** Columns of a unique constraint that can. */
  readonly columns: string | null;
  /** Columns that tables are parted by; null where expressions part them. */
  readonly parted: string | null;
}

/** Tables without a primary key; partitions are judged with their table. */
export async function checkPrimaryKeys({ session }: Look): Promise<Seen> {
  const rows = await session.query<Row>(`
    select format('%I.%I', n.nspname, c.relname) as name, c.relkind as kind,
      (select k from unnest(array['id', 'row_id', 'lockkeeper_row_id']) with ordinality as u (k, o)
        where not exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = k)
        order by o limit 1) as column,
      (select quote_ident(i.relname) from pg_index x join pg_class i on i.oid = x.indexrelid
        where ${unique} and not exists (select from pg_constraint k where k.conindid = x.indexrelid)
        order by x.indnkeyatts, i.relname limit 1) as index,
      (select (select string_agg(quote_ident(a.attname), ', ' order by o)
          from unnest(k.conkey) with ordinality as u (num, o)
          join pg_attribute a on a.attrelid = c.oid and a.attnum = u.num)
        from pg_constraint k join pg_index x on x.indexrelid = k.conindid
        where k.conrelid = c.oid and k.contype = 'u' and ${unique}
        order by x.indnkeyatts, k.conname limit 1) as columns,
      (select string_agg(quote_ident(a.attname), ', ' order by o) from pg_partitioned_table pt
        cross join lateral unnest(pt.partattrs::int2[]) with ordinality as u (num, o)
        join pg_attribute a on a.attrelid = c.oid and a.attnum = u.num
        where pt.partrelid = c.oid and not 0 = any(pt.partattrs::int2[])) as parted
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p') and not c.relispartition and ${userSchema()} and ${userObject('pg_class', 'c.oid')}
      and not exists (select from pg_index x where x.indrelid = c.oid and x.indisprimary)
    order by 1`);
  return {
    findings: rows.map((row) => ({
      rule: 'keyMissing',
      title: `${row.name} has no primary key`,
      fix: fixOf(row),
      subject: row.name,
    })),
    what: `${rows.length} without one`,
  };
}

/** Whole, plain, at once checked, and on columns that hold no null. */
const unique = `x.indrelid = c.oid and x.indisunique and x.indisvalid and x.indimmediate and x.indpred is null
  and x.indexprs is null and c.relkind = 'r'
  and not exists (select from unnest(x.indkey::int2[]) num join pg_attribute a
    on a.attrelid = c.oid and a.attnum = num where not a.attnotnull)
  and not exists (select from unnest(x.indoption::int2[]) o where o <> 0)`;

function fixOf({ name, kind, column, index, columns, parted }: Row): string {
  if (index !== null) return `ALTER TABLE ${name} ADD PRIMARY KEY USING INDEX ${index};`;
  if (columns !== null) return `ALTER TABLE ${name} ADD PRIMARY KEY (${columns});`;
  if (kind !== 'p')
    return `ALTER TABLE ${name} ADD COLUMN ${column} bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY;`;
  if (parted === null) return '-- none can be added: the table is parted by an expression';
  return `ALTER TABLE ${name} ADD COLUMN ${column} uuid NOT NULL DEFAULT gen_random_uuid(), ADD PRIMARY KEY (${parted}, ${column});`;
}

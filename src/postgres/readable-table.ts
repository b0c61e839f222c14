import { UserError } from '../core/errors.js';
import type { Session } from './session.js';

export interface FoundTable {
  /** `public.schema_migrations`. */
  readonly name: string;
  /** Ready to stand in a statement. */
  readonly quoted: string;
  readonly columns: readonly string[];
}

/** What a table is to the reader, and why it must be read: for messages. */
export interface Purpose {
  /** `the ledger`. */
  readonly what: string;
  readonly why: string;
}

interface CatalogRow {
  readonly quoted: string;
  readonly usage: string;
  readonly select: string;
  readonly hidden: string;
  readonly role: string;
  readonly schema: string;
  readonly columns: string;
}

/**
 * Looks a table (`schema.table`) up in the catalog, which every role may read. Throws `UserError` when the role may
 * not read the table, or sees only some of its rows.
 */
export async function findTable(
  session: Session,
  name: string,
  purpose: Purpose,
): Promise<FoundTable | undefined> {
  const dot = name.indexOf('.');
  const [row] = await session.query<CatalogRow>(tableQuery, [name.slice(0, dot), name.slice(dot + 1)]);
  if (!row) return undefined;
  if (row.usage !== 't' || row.select !== 't') throw notReadable(name, row, purpose);
  if (row.hidden === 't') throw rowsHidden(name, row, purpose);
  return { name, quoted: row.quoted, columns: JSON.parse(row.columns) as string[] };
}

const tableQuery = `
  select format('%I.%I', n.nspname, c.relname) as quoted,
    quote_ident(n.nspname) as schema,
    quote_ident(current_user) as role,
    has_schema_privilege(n.oid, 'usage') as usage,
    has_table_privilege(c.oid, 'select') as select,
    row_security_active(c.oid) as hidden,
    (select coalesce(json_agg(a.attname), '[]') from pg_catalog.pg_attribute a
      where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped) as columns
  from pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid = c.relnamespace
  where n.nspname = $1 and c.relname = $2 and c.relkind in ('r', 'p', 'v', 'm', 'f')`;

function notReadable(
  name: string,
  { quoted, schema, role, usage }: CatalogRow,
  { what, why }: Purpose,
): UserError {
  const grants = [
    ...(usage === 't' ? [] : [`GRANT USAGE ON SCHEMA ${schema} TO ${role};`]),
    `GRANT SELECT ON ${quoted} TO ${role};`,
  ];
  return new UserError({
    what: `the role ${role} may not read ${what} ${name}`,
    where: 'database-url',
    why,
    fix: `as the owner of the table: ${grants.join(' ')}`,
  });
}

function rowsHidden(name: string, { quoted, role }: CatalogRow, { what, why }: Purpose): UserError {
  return new UserError({
    what: `row level security hides rows of ${what} ${name} from the role ${role}`,
    where: 'database-url',
    why,
    fix: `as the owner of the table: ALTER TABLE ${quoted} DISABLE ROW LEVEL SECURITY;`,
  });
}

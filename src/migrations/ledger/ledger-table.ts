import { UserError } from '../../core/errors.js';
import type { Session } from '../../postgres/session.js';
import type { History } from '../model.js';
import type { AppliedMigration, DirtyMigration, Ledger } from './ledger.js';

/** How one runner's table is read. */
export interface TableReading {
  /** Columns without which it is no ledger of that runner. */
  readonly columns: readonly string[];
  /** `table` is quoted, ready to stand in a statement. */
  rows(session: Session, table: string): Promise<TableRows>;
  checksums?(migration: History['migrations'][number]): Promise<readonly string[]>;
}

export interface TableRows {
  readonly applied: readonly AppliedMigration[];
  readonly dirty?: DirtyMigration | undefined;
  readonly partial?: string | undefined;
}

/** A ledger that is one table: the first of the history's own tables, unless another is named. */
export function tableLedger(
  history: History,
  reading: TableReading,
  name = history.bookkeeping[0] ?? '',
): Ledger {
  return {
    async read({ session }) {
      const table = await findTable(session, name);
      if (!table) return { table: undefined, applied: [] };
      refuseOther(table, reading.columns, history.flavor);
      const { applied, dirty, partial } = await reading.rows(session, table.quoted);
      return { table: name, applied, ...(dirty ? { dirty } : {}), ...(partial ? { partial } : {}) };
    },
    checksums: async (migration) => (await reading.checksums?.(migration)) ?? [],
  };
}

export interface FoundTable {
  /** `public.schema_migrations`. */
  readonly name: string;
  readonly quoted: string;
  readonly columns: readonly string[];
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
 * Looks a table up in the catalog, which every role may read. Throws `UserError` when the role may not read the table,
 * or sees only some of its rows.
 */
export async function findTable(session: Session, name: string): Promise<FoundTable | undefined> {
  const dot = name.indexOf('.');
  const [row] = await session.query<CatalogRow>(tableQuery, [name.slice(0, dot), name.slice(dot + 1)]);
  if (!row) return undefined;
  if (row.usage !== 't' || row.select !== 't') throw notReadable(name, row);
  if (row.hidden === 't') throw rowsHidden(name, row);
  return { name, quoted: row.quoted, columns: JSON.parse(row.columns) as string[] };
}

const tableQuery = `
  select format('%I.%I', n.nspname, c.relname) as quoted,
    format('%I', n.nspname) as schema,
    quote_ident(current_user) as role,
    has_schema_privilege(n.oid, 'usage') as usage,
    has_table_privilege(c.oid, 'select') as select,
    row_security_active(c.oid) as hidden,
    (select coalesce(json_agg(a.attname), '[]') from pg_catalog.pg_attribute a
      where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped) as columns
  from pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid = c.relnamespace
  where n.nspname = $1 and c.relname = $2 and c.relkind in ('r', 'p', 'v', 'm', 'f')`;

function notReadable(name: string, { quoted, schema, role, usage }: CatalogRow): UserError {
  const grants = [
    ...(usage === 't' ? [] : [`GRANT USAGE ON SCHEMA ${schema} TO ${role};`]),
    `GRANT SELECT ON ${quoted} TO ${role};`,
  ];
  return new UserError({
    what: `the role ${role} may not read the ledger ${name}`,
    where: 'database-url',
    why: 'without it nobody knows what is applied',
    fix: `as the owner of the table: ${grants.join(' ')}`,
  });
}

function rowsHidden(name: string, { quoted, role }: CatalogRow): UserError {
  return new UserError({
    what: `row level security hides rows of the ledger ${name} from the role ${role}`,
    where: 'database-url',
    why: 'a migration that is applied would look as if it were pending',
    fix: `as the owner of the table: ALTER TABLE ${quoted} DISABLE ROW LEVEL SECURITY;`,
  });
}

function refuseOther({ name, columns }: FoundTable, wanted: readonly string[], flavor: string): void {
  const missing = wanted.filter((column) => !columns.includes(column));
  if (missing.length === 0) return;
  throw new UserError({
    what: `${name} is not the ledger of ${flavor}: it has no column ${missing.join(', ')}`,
    where: 'table',
    why: `its columns are ${columns.join(', ')}`,
    fix: 'name the ledger with `table: schema.name` and the runner with `engine` in lockkeeper.yml, or let `list-applied-command` print what is applied',
  });
}

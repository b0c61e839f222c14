import { findTable } from '../../postgres/readable-table.js';
import type { Session } from '../../postgres/session.js';

/** What of our own schema a database has. */
export interface Installed {
  /** Names ready to stand in a statement. */
  readonly database: string;
  readonly role: string;
  /** Whether the schema `lockkeeper` is there, by our hand or another. */
  readonly schema: boolean;
  /** Whose tables they are; undefined where there are none. */
  readonly owner: string | undefined;
  /** Names of our own migrations that are applied, without their endings. */
  readonly applied: readonly string[];
}

/** Reads the ledger `lockkeeper.migrations`. Throws `UserError` with the GRANT when the role may not read it. */
export async function readInstalled(session: Session): Promise<Installed> {
  const [row] = await session.query<Record<'database' | 'role' | 'schema' | 'owner', string>>(`
    select pg_catalog.quote_ident(pg_catalog.current_database()) as database,
      pg_catalog.quote_ident(current_user) as role,
      exists (select from pg_catalog.pg_namespace where nspname = 'lockkeeper') as schema,
      (select pg_catalog.quote_ident(pg_catalog.pg_get_userbyid(c.relowner))
        from pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid = c.relnamespace
        where n.nspname = 'lockkeeper' and c.relname = 'migrations') as owner`);
  const table = await findTable(session, 'lockkeeper.migrations', {
    what: 'the ledger',
    why: 'it says which of Lockkeeper’s own tables this database has',
  });
  const applied = table
    ? await session.query<{ readonly name: string }>(`select name from ${table.quoted} order by id`)
    : [];
  return {
    database: row?.database ?? '',
    role: row?.role ?? '',
    schema: row?.schema === 't',
    owner: row?.owner ?? undefined,
    applied: applied.map(({ name }) => name),
  };
}

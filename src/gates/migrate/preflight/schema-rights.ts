import type { Session } from '../../../postgres/session.js';

/** Where the role that migrates may make something. */
export interface SchemaRights {
  /** The first schema of its own search path; undefined when none of them is there. */
  readonly current: string | undefined;
  /** Schemas in which it may not, each as it stands in SQL. */
  readonly closed: Readonly<Record<string, string>>;
}

/** Must run in a transaction that may be rolled back: the role’s own search path is set for one question. */
export async function readSchemas(session: Session): Promise<SchemaRights> {
  await session.execute('savepoint path; set local search_path to default');
  const [row] = await session.query<{ readonly current: string | null }>(
    'select pg_catalog.current_schema() as current',
  );
  await session.execute('rollback to savepoint path');
  const rows = await session.query<{ readonly name: string; readonly quoted: string }>(
    `select nspname as name, quote_ident(nspname) as quoted from pg_namespace
     where not has_schema_privilege(oid, 'create') and nspname !~ '^pg_' and nspname <> 'information_schema'`,
  );
  return {
    current: row?.current ?? undefined,
    closed: Object.fromEntries(rows.map(({ name, quoted }) => [name, quoted])),
  };
}

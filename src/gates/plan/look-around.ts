import type { History } from '../../migrations/model.js';
import type { Session } from '../../postgres/session.js';

/** What lies in a database that has no ledger where one is looked for. */
export interface Surroundings {
  /** Tables of the database, those of extensions and of the server left out. */
  readonly tables: number;
  /** Tables that are called like a ledger of this runner. */
  readonly candidates: readonly string[];
}

export async function lookAround(session: Session, { bookkeeping }: History): Promise<Surroundings> {
  const names = bookkeeping.map((name) => name.slice(name.indexOf('.') + 1));
  const rows = await session.query<{ readonly name: string; readonly like: string }>(
    `select n.nspname || '.' || c.relname as name, c.relname = any($1) as like
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind in ('r', 'p') and n.nspname not in ('pg_catalog', 'information_schema', 'lockkeeper')
       and n.nspname !~ '^pg_(toast|temp)'
       and not exists (select from pg_depend d where d.objid = c.oid and d.classid = 'pg_class'::regclass and d.deptype = 'e')
     order by 1`,
    [names],
  );
  return {
    tables: rows.length,
    candidates: rows.filter(({ like }) => like === 't').map(({ name }) => name),
  };
}

import { randomBytes } from 'node:crypto';
import { UserError } from '../../core/errors.js';
import { connect } from '../connect.js';
import { explainConnection } from '../connection-problem.js';
import { normaliseUrl } from '../database-url.js';
import type { Session } from '../session.js';
import { assemble, makeTemplates, type RunningServer } from './assemble.js';
import { dropDatabase, openDatabases } from './databases.js';
import type { ScratchOptions, ScratchServer } from './model.js';

const oldestMajor = 12;
const where = 'database-url';

/**
 * Uses a server that already runs (a service container). The given database is only connected to: scratch
 * databases are made beside it and dropped in the end.
 */
export async function startGiven(databaseUrl: string, options: ScratchOptions): Promise<ScratchServer> {
  const address = normaliseUrl(databaseUrl, where);
  const open = () =>
    connect(address).catch((error: unknown) => {
      throw explainConnection(error, address, where);
    });
  const url = (database: string) => withDatabaseName(address, database);
  const prefix = `lockkeeper_${randomBytes(4).toString('hex')}_`;
  const databases = await openDatabases({ open, url, prefix });
  const server: RunningServer = {
    source: 'given',
    databases,
    prefix,
    url,
    async remove() {
      for (const name of databases.names) await databases.drop(name).catch(() => undefined);
      await databases.close();
    },
    leave: async () => ({ kind: 'databases', names: [...databases.names] }),
  };
  try {
    await checkServer(databases.admin, options.allowNonempty ?? false);
    await makeTemplates(server, options);
    return await assemble(server, options);
  } catch (error) {
    await server.remove();
    throw error;
  }
}

/** Drops the databases that a detached run left on a given server. */
export async function dropLeftDatabases(databaseUrl: string, names: readonly string[]): Promise<void> {
  const admin = await connect(normaliseUrl(databaseUrl, where));
  try {
    for (const name of names) await dropDatabase(admin, name);
  } finally {
    await admin.close();
  }
}

function withDatabaseName(address: string, database: string): string {
  return address.replace(
    /^(\w+:\/\/[^/?#]*)(\/[^?#]*)?/,
    (_, server) => `${server}/${encodeURIComponent(database)}`,
  );
}

async function checkServer(admin: Session, allowNonempty: boolean): Promise<void> {
  refuseOld(admin.serverMajor);
  const [role] = await admin.query<{ name: string; may: string }>(
    'select current_user as name, (rolsuper or rolcreatedb)::text as may from pg_roles where rolname = current_user',
  );
  if (role?.may !== 'true') throw mayNotCreate(role?.name ?? 'the role');
  if (!allowNonempty) await refuseNonempty(admin);
}

/** Throws `UserError` for a major that Lockkeeper does not know. */
export function refuseOld(major: number): void {
  if (major >= oldestMajor) return;
  throw new UserError({
    what: `the server is PostgreSQL ${major}; Lockkeeper needs ${oldestMajor} or later`,
    where,
    fix: `give a server of ${oldestMajor} or later, or leave database-url out to get one`,
  });
}

function mayNotCreate(role: string): UserError {
  return new UserError({
    what: `the role ${role} may not create databases`,
    where,
    why: 'every migration is tried in scratch databases of its own, which are dropped in the end',
    fix: `as a superuser: ALTER ROLE "${role}" CREATEDB;`,
  });
}

/** What a person would call content: relations, types, routines and schemas that neither PostgreSQL nor an extension made. */
const contentQuery = `
  select count(*) as objects, min(name) as example
  from (
    select n.nspname || '.' || c.relname as name, c.oid, 'pg_class'::regclass as catalog
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p', 'v', 'm', 'S', 'f')
      and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
    union all
    select n.nspname || '.' || p.proname, p.oid, 'pg_proc'::regclass
    from pg_proc p join pg_namespace n on n.oid = p.pronamespace
    where n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
    union all
    select n.nspname || '.' || t.typname, t.oid, 'pg_type'::regclass
    from pg_type t join pg_namespace n on n.oid = t.typnamespace
    where t.typtype in ('e', 'd', 'r') and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
    union all
    select nspname, oid, 'pg_namespace'::regclass
    from pg_namespace
    where nspname !~ '^pg_' and nspname not in ('information_schema', 'public')
  ) found
  where not exists (
    select from pg_depend d
    where d.classid = found.catalog and d.objid = found.oid and d.deptype = 'e'
  )`;

async function refuseNonempty(admin: Session): Promise<void> {
  const [row] = await admin.query<{ objects: string; example: string | null }>(contentQuery);
  const objects = Number(row?.objects);
  if (objects === 0) return;
  throw new UserError({
    what: `the database is not empty: it holds ${objects} ${objects === 1 ? 'object' : 'objects'}, for example ${row?.example}`,
    where,
    why: 'a database with content may be one that somebody needs; migrations under test run on that server',
    fix: 'give the address of an empty database; or set allow-nonempty: true when this server is for tests',
  });
}

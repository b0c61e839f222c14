import type { Session } from '../../postgres/session.js';
import type { PolicyCommand } from './declarations.js';

/** A policy as the catalog has it. */
export interface PolicyState {
  readonly name: string;
  readonly command: PolicyCommand;
  readonly permissive: boolean;
  readonly roles: readonly string[];
  /** As the server writes it, every name with its schema. */
  readonly using: string | null;
  readonly check: string | null;
}

/** A table as the catalog has it. */
export interface TableState {
  readonly schema: string;
  readonly name: string;
  readonly owner: string;
  readonly partitioned: boolean;
  readonly enabled: boolean;
  readonly forced: boolean;
  readonly policies: readonly PolicyState[];
  /** Type by name of column. */
  readonly columns: Readonly<Record<string, string>>;
}

const tablesQuery = `
  select json_build_object(
    'schema', n.nspname, 'name', c.relname, 'owner', pg_get_userbyid(c.relowner),
    'partitioned', c.relkind = 'p', 'enabled', c.relrowsecurity, 'forced', c.relforcerowsecurity,
    'columns', (select coalesce(json_object_agg(a.attname, format_type(a.atttypid, a.atttypmod)), '{}')
      from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped),
    'policies', (select coalesce(json_agg(json_build_object(
        'name', p.polname, 'permissive', p.polpermissive,
        'command', case p.polcmd when 'r' then 'select' when 'a' then 'insert' when 'w' then 'update'
          when 'd' then 'delete' else 'all' end,
        'roles', (select json_agg(case when r = 0 then 'public' else pg_get_userbyid(r) end) from unnest(p.polroles) r),
        'using', pg_get_expr(p.polqual, p.polrelid), 'check', pg_get_expr(p.polwithcheck, p.polrelid)
      ) order by p.polname), '[]') from pg_policy p where p.polrelid = c.oid)
  )::text as state
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where c.relkind in ('r', 'p') and n.nspname = any ($1::text[]) and ($2::text is null or c.relname = $2::text)
    and not exists (select 1 from pg_depend d
      where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')
  order by n.nspname, c.relname`;

/** Every table of these schemas that no extension owns. The search path must be `pg_catalog` alone. */
export async function readTables(
  session: Session,
  schemas: readonly string[],
  name?: string,
): Promise<readonly TableState[]> {
  const rows = await session.query<{ state: string }>(tablesQuery, [schemas, name ?? null]);
  return rows.map(({ state }) => JSON.parse(state) as TableState);
}

/** What a role may do whatever the policies say. */
export interface RoleState {
  readonly name: string;
  readonly superuser: boolean;
  readonly bypasses: boolean;
  /** Roles whose rights it has without asking: an owner's rights let it pass policies that are not forced. */
  readonly inherits: readonly string[];
}

/** The roles of these names that exist. */
export async function readRoles(session: Session, names: readonly string[]): Promise<readonly RoleState[]> {
  const rows = await session.query<{ state: string }>(
    `select json_build_object('name', r.rolname, 'superuser', r.rolsuper, 'bypasses', r.rolbypassrls,
        'inherits', (select coalesce(json_agg(o.rolname), '[]') from pg_roles o
          where not r.rolsuper and pg_has_role(r.oid, o.oid, 'usage')))::text as state
      from pg_roles r where r.rolname = any ($1::text[]) order by r.rolname`,
    [names],
  );
  return rows.map(({ state }) => JSON.parse(state) as RoleState);
}

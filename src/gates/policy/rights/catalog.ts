import type { Session } from '../../../postgres/session.js';
import type { Kind, MadeKind } from '../model.js';
import { aclJson, objectsQuery } from './queries.js';

/** One right: who has it (0 is PUBLIC) and which. */
export interface Right {
  readonly grantee: number;
  readonly right: string;
}

export interface CatalogRole {
  readonly oid: number;
  readonly name: string;
  readonly quoted: string;
  readonly login: boolean;
  readonly superuser: boolean;
  readonly createdb: boolean;
  readonly createrole: boolean;
  readonly bypassrls: boolean;
  readonly replication: boolean;
  readonly connectionLimit: number;
  /** ISO in UTC; null: never. */
  readonly validUntil: string | null;
}

export interface Membership {
  readonly role: number;
  readonly member: number;
  /** Whether the member has the rights without SET ROLE. */
  readonly inherits: boolean;
}

export interface CatalogObject {
  readonly kind: Kind;
  /** The schema's name; of a schema or database its own. */
  readonly schema: string;
  /** Without the schema; of a function without its arguments. */
  readonly name: string;
  /** As it stands in SQL. */
  readonly quoted: string;
  /** The word of ALTER: `TABLE`, `MATERIALIZED VIEW`, `ROUTINE`. */
  readonly word: string;
  readonly owner: number;
  readonly rights: readonly Right[];
  /** A view, or a table of another server: what it can take but SELECT depends on it. */
  readonly viewLike: boolean;
  /** Its rights matter only when it is named itself. */
  readonly partition: boolean;
  /** Of a sequence that changes its owner with its table and not alone: the table, as it stands in SQL. */
  readonly follows: string | null;
}

/** Rights that objects get when they are made; the schema is empty where they hold in every schema. */
export interface CatalogDefault {
  readonly maker: number;
  readonly schema: string;
  readonly kind: MadeKind;
  readonly rights: readonly Right[];
}

/** Every role and right of a database: plain data from catalogs that everybody may read. */
export interface Catalog {
  readonly database: string;
  /** The server's clock, ISO. */
  readonly now: string;
  readonly roles: readonly CatalogRole[];
  readonly memberships: readonly Membership[];
  readonly objects: readonly CatalogObject[];
  readonly defaults: readonly CatalogDefault[];
  /** Names as they stand in SQL. */
  quote(name: string): string;
}

/** Reads the rights of the database. `names` are names of the policy, to be quoted. */
export async function readCatalog(session: Session, names: readonly string[]): Promise<Catalog> {
  const [row] = await session.query<{ readonly data: string }>(catalogQuery, [names]);
  const data = JSON.parse(row?.data ?? '{}') as Omit<Catalog, 'objects' | 'quote'> & {
    readonly quoted: Readonly<Record<string, string>>;
  };
  const objects = await session.query<{ readonly data: string }>(objectsQuery);
  return {
    ...data,
    objects: objects.map((one) => JSON.parse(one.data) as CatalogObject),
    quote: (name) => data.quoted[name] ?? `"${name.replaceAll('"', '""')}"`,
  };
}

const catalogQuery = `
  select json_build_object(
    'database', current_database(),
    'now', to_json(now()),
    'quoted', (select coalesce(json_object_agg(name, quote_ident(name)), '{}') from unnest($1::text[]) name),
    'roles', (select json_agg(json_build_object(
        'oid', oid::bigint, 'name', rolname, 'quoted', quote_ident(rolname), 'login', rolcanlogin,
        'superuser', rolsuper, 'createdb', rolcreatedb, 'createrole', rolcreaterole,
        'bypassrls', rolbypassrls, 'replication', rolreplication, 'connectionLimit', rolconnlimit,
        'validUntil', case when isfinite(rolvaliduntil) then rolvaliduntil end) order by rolname)
      from pg_roles),
    'memberships', (select coalesce(json_agg(json_build_object(
        'role', m.roleid::bigint, 'member', m.member::bigint,
        'inherits', coalesce((to_jsonb(m)->>'inherit_option')::boolean, r.rolinherit))), '[]')
      from pg_auth_members m join pg_roles r on r.oid = m.member),
    'defaults', (select coalesce(json_agg(json_build_object(
        'maker', d.defaclrole::bigint, 'schema', coalesce(n.nspname, ''),
        'kind', case d.defaclobjtype when 'r' then 'table' when 'S' then 'sequence' else 'function' end,
        'rights', ${aclJson('d.defaclacl')})), '[]')
      from pg_default_acl d left join pg_namespace n on n.oid = d.defaclnamespace
      where d.defaclobjtype in ('r', 'S', 'f'))) as data`;

import { userObject, userSchema } from '../../../postgres/inspector/fragments.js';

/** The rights of an access list as JSON. An empty list, which aclexplode refuses, is no right at all. */
export function aclJson(acl: string): string {
  return `(select coalesce(json_agg(json_build_object('grantee', e.grantee::bigint, 'right', e.privilege_type)), '[]')
    from aclexplode(case when cardinality(${acl}) > 0 then ${acl} end) e)`;
}

interface Source {
  readonly kind: string;
  readonly schema: string;
  readonly name: string;
  readonly quoted: string;
  readonly word: string;
  readonly owner: string;
  readonly acl: string;
  readonly viewLike?: string;
  readonly partition?: string;
  readonly follows?: string;
  readonly from: string;
}

function select(source: Source): string {
  const { viewLike = 'false', partition = 'false', follows = 'null::text' } = source;
  return `select json_build_object('kind', ${source.kind}, 'schema', ${source.schema}, 'name', ${source.name},
      'quoted', ${source.quoted}, 'word', ${source.word}, 'owner', ${source.owner}::bigint,
      'rights', ${aclJson(source.acl)}, 'viewLike', ${viewLike}, 'partition', ${partition},
      'follows', ${follows}) as data, ${source.schema} as schema, ${source.name} as name
    from ${source.from}`;
}

const database = select({
  kind: `'database'`,
  schema: 'd.datname',
  name: 'd.datname',
  quoted: 'quote_ident(d.datname)',
  word: `'DATABASE'`,
  owner: 'd.datdba',
  acl: `coalesce(d.datacl, acldefault('d', d.datdba))`,
  from: 'pg_database d where d.datname = current_database()',
});

const schemas = select({
  kind: `'schema'`,
  schema: 'n.nspname',
  name: 'n.nspname',
  quoted: 'quote_ident(n.nspname)',
  word: `'SCHEMA'`,
  owner: 'n.nspowner',
  acl: `coalesce(n.nspacl, acldefault('n', n.nspowner))`,
  from: `pg_namespace n where ${userSchema()}`,
});

const relations = select({
  kind: `case when c.relkind = 'S' then 'sequence' else 'table' end`,
  schema: 'n.nspname',
  name: 'c.relname',
  quoted: `format('%I.%I', n.nspname, c.relname)`,
  word: `case c.relkind when 'S' then 'SEQUENCE' when 'v' then 'VIEW' when 'm' then 'MATERIALIZED VIEW'
    when 'f' then 'FOREIGN TABLE' else 'TABLE' end`,
  owner: 'c.relowner',
  acl: `coalesce(c.relacl, acldefault((case when c.relkind = 'S' then 's' else 'r' end)::"char", c.relowner))`,
  viewLike: `c.relkind in ('v', 'm', 'f')`,
  partition: 'c.relispartition',
  follows: `(select format('%I.%I', tn.nspname, t.relname) from pg_depend d
    join pg_class t on t.oid = d.refobjid join pg_namespace tn on tn.oid = t.relnamespace
    where c.relkind = 'S' and d.classid = 'pg_class'::regclass and d.objid = c.oid
      and d.refclassid = 'pg_class'::regclass and d.deptype in ('a', 'i') limit 1)`,
  from: `pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p', 'v', 'm', 'f', 'S') and ${userSchema()} and ${userObject('pg_class', 'c.oid')}`,
});

const functions = select({
  kind: `'function'`,
  schema: 'n.nspname',
  name: 'p.proname',
  quoted: `format('%I.%I(%s)', n.nspname, p.proname, pg_get_function_identity_arguments(p.oid))`,
  word: `'ROUTINE'`,
  owner: 'p.proowner',
  acl: `coalesce(p.proacl, acldefault('f', p.proowner))`,
  from: `pg_proc p join pg_namespace n on n.oid = p.pronamespace
    where ${userSchema()} and ${userObject('pg_proc', 'p.oid')}`,
});

/** One object a row, as JSON. Members of extensions belong to the extension and are left out. */
export const objectsQuery = `select data::text as data from (${[database, schemas, relations, functions].join(
  ' union all ',
)}) objects order by schema, name`;

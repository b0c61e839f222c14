import type { FamilyOf } from '../family.js';
import { grants, options, qualified, relationKey, stateWord, userObject, userSchema } from '../fragments.js';

const storage = `case when a.attstorage <> t.typstorage then
  ${stateWord('a.attstorage', { p: 'PLAIN', e: 'EXTERNAL', x: 'EXTENDED', m: 'MAIN' })} end`;

/** From 18 a not-null is a constraint and may be NOT VALID or NO INHERIT; its name is left out. */
function notNull(major: number): string {
  if (major < 18) return `case when a.attnotnull then 'NOT NULL' end`;
  return `case when a.attnotnull then 'NOT NULL' || coalesce((select
      case when k.connoinherit then ' NO INHERIT' else '' end || case when k.convalidated then '' else ' NOT VALID' end
    from pg_constraint k where k.conrelid = a.attrelid and k.contype = 'n' and k.conkey[1] = a.attnum), '') end`;
}

/**
 * Columns of tables; of views only those that carry something of their own, because the view's definition
 * says the rest.
 */
export const columns: FamilyOf = (major) => ({
  kind: `'column'`,
  catalog: 'pg_class',
  unit: 'a.attrelid',
  name: `${qualified('c.relname')} || '.' || quote_ident(a.attname)`,
  parent: relationKey(),
  properties: {
    type: 'format_type(a.atttypid, a.atttypmod)',
    collation: `case when a.attcollation <> t.typcollation then (select quote_ident(ln.nspname) || '.' ||
      quote_ident(l.collname) from pg_collation l join pg_namespace ln on ln.oid = l.collnamespace
      where l.oid = a.attcollation) end`,
    'not null': notNull(major),
    identity: stateWord('a.attidentity', { a: 'ALWAYS', d: 'BY DEFAULT' }),
    generated: `case a.attgenerated when 's' then pg_get_expr(e.adbin, e.adrelid) || ' STORED'
      when 'v' then pg_get_expr(e.adbin, e.adrelid) || ' VIRTUAL' end`,
    default: `case when a.attgenerated = '' then pg_get_expr(e.adbin, e.adrelid) end`,
    storage,
    compression: major >= 14 ? stateWord('a.attcompression', { p: 'pglz', l: 'lz4' }) : 'null',
    statistics: 'nullif(a.attstattarget, -1)',
    options: options('a.attoptions'),
    'foreign options': options('a.attfdwoptions'),
    inherited: `case when a.attinhcount > 0 then case when a.attislocal then 'AND LOCAL' else 'YES' end end`,
    grants: grants('a.attacl', `acldefault('c', c.relowner)`),
    comment: 'd.description',
  },
  from: `pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
    join pg_type t on t.oid = a.atttypid
    left join pg_attrdef e on a.atthasdef and e.adrelid = a.attrelid and e.adnum = a.attnum
    left join pg_description d on d.objoid = a.attrelid and d.classoid = 'pg_class'::regclass
      and d.objsubid = a.attnum`,
  where: `a.attnum > 0 and not a.attisdropped and ${userSchema()} and ${userObject('pg_class', 'a.attrelid')}
    and (c.relkind in ('r', 'p', 'f') or c.relkind in ('v', 'm') and (a.atthasdef or a.attacl is not null
      or a.attoptions is not null or nullif(a.attstattarget, -1) is not null or d.description is not null))`,
});

import type { FamilyOf } from '../family.js';
import {
  comment,
  grants,
  options,
  owner,
  qualified,
  relationKind,
  stateWord,
  userObject,
  userSchema,
} from '../fragments.js';

const parents = `(select string_agg(quote_ident(pn.nspname) || '.' || quote_ident(p.relname), ', ' order by i.inhseqno)
  from pg_inherits i join pg_class p on p.oid = i.inhparent join pg_namespace pn on pn.oid = p.relnamespace
  where i.inhrelid = c.oid)`;

/** Tables, partitions and foreign tables. */
export const tables: FamilyOf = () => ({
  kind: relationKind(),
  catalog: 'pg_class',
  unit: 'c.oid',
  name: qualified('c.relname'),
  properties: {
    persistence: stateWord('c.relpersistence', { u: 'UNLOGGED' }),
    'of type': `case when c.reloftype <> 0 then format_type(c.reloftype, null) end`,
    inherits: `case when not c.relispartition then ${parents} end`,
    'partition of': `case when c.relispartition then ${parents} end`,
    'partition bound': 'pg_get_expr(c.relpartbound, c.oid)',
    'partition by': `case when c.relkind = 'p' then pg_get_partkeydef(c.oid) end`,
    'access method': `(select quote_ident(am.amname) from pg_am am where am.oid = c.relam and am.amname <> 'heap')`,
    tablespace: `(select quote_ident(t.spcname) from pg_tablespace t where t.oid = c.reltablespace)`,
    options: options('c.reloptions'),
    'toast options': `(select ${options('t.reloptions')} from pg_class t where t.oid = c.reltoastrelid)`,
    server: `(select quote_ident(s.srvname) from pg_foreign_table f join pg_foreign_server s on s.oid = f.ftserver
      where f.ftrelid = c.oid)`,
    'foreign options': `(select ${options('f.ftoptions')} from pg_foreign_table f where f.ftrelid = c.oid)`,
    'row security': `case when c.relrowsecurity then 'ENABLED' end`,
    'forced row security': `case when c.relforcerowsecurity then 'FORCED' end`,
    'replica identity': stateWord('c.relreplident', { n: 'NOTHING', f: 'FULL', i: 'INDEX' }),
    'column order': `(select string_agg(quote_ident(a.attname), ', ' order by a.attnum) from pg_attribute a
      where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped)`,
    owner: owner('c.relowner'),
    grants: grants('c.relacl', `acldefault('r', c.relowner)`),
    comment: comment('pg_class', 'c.oid'),
  },
  from: 'pg_class c join pg_namespace n on n.oid = c.relnamespace',
  where: `c.relkind in ('r', 'p', 'f') and ${userSchema()} and ${userObject('pg_class', 'c.oid')}`,
});

/** Views and materialized views. */
export const views: FamilyOf = () => ({
  kind: relationKind(),
  catalog: 'pg_class',
  unit: 'c.oid',
  name: qualified('c.relname'),
  properties: {
    definition: 'pg_get_viewdef(c.oid)',
    options: options('c.reloptions'),
    'access method': `(select quote_ident(am.amname) from pg_am am where am.oid = c.relam and am.amname <> 'heap')`,
    tablespace: `(select quote_ident(t.spcname) from pg_tablespace t where t.oid = c.reltablespace)`,
    populated: `case when not c.relispopulated then 'NO' end`,
    'replica identity': `case when c.relkind = 'm' then ${stateWord('c.relreplident', { f: 'FULL', i: 'INDEX' })} end`,
    owner: owner('c.relowner'),
    grants: grants('c.relacl', `acldefault('r', c.relowner)`),
    comment: comment('pg_class', 'c.oid'),
  },
  from: 'pg_class c join pg_namespace n on n.oid = c.relnamespace',
  where: `c.relkind in ('v', 'm') and ${userSchema()} and ${userObject('pg_class', 'c.oid')}`,
});

/** Sequences: their parameters and owner column, never the last value. */
export const sequences: FamilyOf = (major) => ({
  kind: `'sequence'`,
  catalog: 'pg_class',
  unit: 'c.oid',
  name: qualified('c.relname'),
  parent: `case when oc.oid is not null
    then 'column ' || ${qualified('oc.relname', 'ocn.nspname')} || '.' || quote_ident(oa.attname) end`,
  properties: {
    persistence: major >= 15 ? stateWord('c.relpersistence', { u: 'UNLOGGED' }) : 'null',
    type: 'format_type(s.seqtypid, null)',
    start: 's.seqstart',
    increment: 's.seqincrement',
    minimum: 's.seqmin',
    maximum: 's.seqmax',
    cache: `nullif(s.seqcache, 1)`,
    cycle: `case when s.seqcycle then 'CYCLE' end`,
    identity: `case when d.deptype = 'i' then 'YES' end`,
    'owned by': `case when oc.oid is not null
      then ${qualified('oc.relname', 'ocn.nspname')} || '.' || quote_ident(oa.attname) end`,
    owner: owner('c.relowner'),
    grants: grants('c.relacl', `acldefault('s', c.relowner)`),
    comment: comment('pg_class', 'c.oid'),
  },
  from: `pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_sequence s on s.seqrelid = c.oid
    left join pg_depend d on d.classid = 'pg_class'::regclass and d.objid = c.oid and d.objsubid = 0
      and d.refclassid = 'pg_class'::regclass and d.refobjsubid > 0 and d.deptype in ('a', 'i')
    left join pg_class oc on oc.oid = d.refobjid left join pg_namespace ocn on ocn.oid = oc.relnamespace
    left join pg_attribute oa on oa.attrelid = d.refobjid and oa.attnum = d.refobjsubid`,
  where: `c.relkind = 'S' and c.relpersistence <> 't' and ${userSchema()} and ${userObject('pg_class', 'c.oid')}`,
});

import type { FamilyOf } from '../family.js';
import { comment, options, qualified, relationKey, userObject, userSchema } from '../fragments.js';

/**
 * Indexes. One that stands behind a constraint hangs on the constraint and says only what the constraint
 * does not; the copies on partitions are left out.
 */
export const indexes: FamilyOf = (major) => ({
  kind: `'index'`,
  catalog: 'pg_class',
  unit: 'i.indexrelid',
  name: qualified('x.relname'),
  parent: `case when k.oid is null then ${relationKey()}
    else 'constraint ' || ${qualified('c.relname')} || '.' || quote_ident(k.conname) end`,
  properties: {
    definition: `case when k.oid is null then pg_get_indexdef(i.indexrelid) end`,
    valid: `case when not i.indisvalid then 'NO' end`,
    tablespace: `(select quote_ident(t.spcname) from pg_tablespace t where t.oid = x.reltablespace)`,
    options: `case when k.oid is null then null else ${options('x.reloptions')} end`,
    clustered: `case when i.indisclustered then 'YES' end`,
    'replica identity': `case when i.indisreplident then 'YES' end`,
    statistics: `(select string_agg(a.attnum || ' ' || a.attstattarget, ', ' order by a.attnum) from pg_attribute a
      where a.attrelid = x.oid and ${major >= 17 ? 'a.attstattarget is not null' : 'a.attstattarget >= 0'})`,
    comment: comment('pg_class', 'x.oid'),
  },
  from: `pg_index i join pg_class x on x.oid = i.indexrelid join pg_class c on c.oid = i.indrelid
    join pg_namespace n on n.oid = x.relnamespace
    left join pg_constraint k on k.conindid = i.indexrelid and k.conrelid = i.indrelid
      and k.contype in ('p', 'u', 'x')`,
  where: `not x.relispartition and ${userSchema()} and ${userObject('pg_class', 'c.oid')}`,
});

import { qualified } from '../inspector/fragments.js';

/** The tables asked for ($1) and those that their foreign keys reach; partitions as the table at the top. */
const wanted = `wanted(oid) as (
    select coalesce(pg_partition_root(to_regclass(r)), to_regclass(r))::oid from unnest($1::text[]) r
    where to_regclass(r) is not null
  union
    select coalesce(pg_partition_root(k.confrelid), k.confrelid)::oid
    from wanted w join pg_constraint k on k.conrelid = w.oid and k.contype = 'f'
)`;

/** The types of their columns, and all that these are made of. */
function typesInUse(major: number): string {
  const ranges = `select rngsubtype from pg_range where rngtypid = u.oid`;
  const multiranges = major < 14 ? '' : `union all select rngtypid from pg_range where rngmultitypid = u.oid`;
  return `used(oid) as (
    select atttypid from pg_attribute a join wanted w on w.oid = a.attrelid where attnum > 0 and not attisdropped
  union
    select part.oid from used u cross join lateral (
      select typelem as oid from pg_type where oid = u.oid and typcategory = 'A'
      union all select typbasetype from pg_type where oid = u.oid and typtype = 'd'
      union all ${ranges} ${multiranges}
      union all select atttypid from pg_type t join pg_attribute a on a.attrelid = t.typrelid
        where t.oid = u.oid and t.typtype = 'c' and attnum > 0 and not attisdropped
    ) part where part.oid <> 0
)`;
}

function typeRow(major: number): string {
  const multirange =
    major < 14 ? 'null' : `(select rngtypid::text from pg_range where rngmultitypid = t.oid)`;
  return `json_build_object('oid', t.oid::text, 'name', t.typname, 'kind', t.typtype,
    'isArray', t.typcategory = 'A' and t.typelem <> 0, 'element', t.typelem::text, 'base', t.typbasetype::text,
    'baseSql', case when t.typtype = 'd' then format_type(t.typbasetype, t.typtypmod) end,
    'modifier', t.typtypmod, 'notNull', t.typnotnull,
    'labels', case when t.typtype = 'e' then
      (select json_agg(enumlabel order by enumsortorder) from pg_enum where enumtypid = t.oid) end,
    'checks', case when t.typtype = 'd' then
      (select json_agg(pg_get_expr(conbin, 0)) from pg_constraint where contypid = t.oid and contype = 'c') end,
    'inner', case t.typtype when 'r' then (select rngsubtype::text from pg_range where rngtypid = t.oid)
      when 'm' then ${multirange} end,
    'fields', case when t.typtype = 'c' then
      (select json_agg(json_build_object('type', atttypid::text, 'modifier', atttypmod) order by attnum)
        from pg_attribute where attrelid = t.typrelid and attnum > 0 and not attisdropped) end)`;
}

function columnNames(relation: string, numbers: string): string {
  return `(select json_agg(a.attname order by place) from unnest(${numbers}) with ordinality n(attnum, place)
    left join pg_attribute a on a.attrelid = ${relation} and a.attnum = n.attnum and n.attnum > 0)`;
}

const columns = `(select json_agg(json_build_object('name', a.attname, 'type', a.atttypid::text,
    'modifier', a.atttypmod, 'typeSql', format_type(a.atttypid, a.atttypmod), 'notNull', a.attnotnull,
    'generated', case when a.attgenerated <> '' then pg_get_expr(d.adbin, d.adrelid) end,
    'defaultValue', case when a.attgenerated = '' then pg_get_expr(d.adbin, d.adrelid) end) order by a.attnum)
  from pg_attribute a left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
  where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped)`;

/** What the partitions that hold rows take, any of them; the bounds of those above are part of each. */
const partitionBounds = `(select json_build_object(
      'expression', string_agg('(' || pg_get_partition_constraintdef(leaf.relid) || ')', ' or '), 'columns', json_build_array())
    from pg_partition_tree(c.oid) leaf where c.relkind = 'p' and leaf.isleaf and leaf.relid <> c.oid
    having count(pg_get_partition_constraintdef(leaf.relid)) = count(*) and count(*) > 0)`;

const checks = `(select coalesce(json_agg(found.entry), '[]') from (
    select json_build_object('expression', pg_get_expr(k.conbin, k.conrelid),
      'columns', ${columnNames('c.oid', 'k.conkey')}) as entry
    from pg_constraint k where k.conrelid = c.oid and k.contype = 'c'
    union all select ${partitionBounds}) found where found.entry is not null)`;

const uniques = `(select coalesce(json_agg(json_build_object('columns', ${columnNames('c.oid', 'i.indkey::int2[]')},
    'partial', i.indpred is not null, 'excludes', i.indisexclusion)), '[]')
  from pg_index i where i.indrelid = c.oid and (i.indisunique or i.indisexclusion))`;

const references = `(select coalesce(json_agg(json_build_object('columns', ${columnNames('c.oid', 'k.conkey')},
    'table', coalesce(pg_partition_root(k.confrelid), k.confrelid)::oid::text,
    'keys', ${columnNames('k.confrelid', 'k.confkey')}, 'full', k.confmatchtype = 'f')
    order by cardinality(k.conkey) desc, k.conname), '[]')
  from pg_constraint k where k.conrelid = c.oid and k.contype = 'f')`;

/** Bit 2 of a trigger's type is INSERT (pg_trigger.h). */
const triggers = `(select coalesce(json_agg(json_build_object('name', g.tgname, 'state', g.tgenabled)), '[]')
  from pg_trigger g where g.tgrelid = c.oid and not g.tgisinternal and g.tgenabled in ('O', 'A') and g.tgtype & 4 <> 0)`;

/** One row, one JSON text: `{tables, types}` as `TableShape` and `RawType` have them. */
export function shapesQuery(major: number): string {
  return `with recursive ${wanted}, ${typesInUse(major)}
    select json_build_object(
      'tables', (select json_agg(json_build_object('oid', c.oid::text,
        'relation', ${qualified('c.relname')}, 'name', c.relname,
        'columns', coalesce(${columns}, '[]'), 'checks', ${checks}, 'uniques', ${uniques},
        'references', ${references}, 'triggers', ${triggers},
        'allowsOnConflict', not c.relhasrules and not exists
          (select from pg_index i where i.indrelid = c.oid and not i.indimmediate),
        'hasNoPartition', c.relkind = 'p' and not exists
          (select from pg_partition_tree(c.oid) leaf where leaf.isleaf and leaf.relid <> c.oid))
        order by n.nspname, c.relname)
        from wanted w join pg_class c on c.oid = w.oid join pg_namespace n on n.oid = c.relnamespace
        where c.relkind in ('r', 'p')),
      'types', (select json_agg(${typeRow(major)}) from used u join pg_type t on t.oid = u.oid))::text as answer`;
}

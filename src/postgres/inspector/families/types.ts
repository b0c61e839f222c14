import type { Family, FamilyOf } from '../family.js';
import { comment, grants, owner, qualified, userObject, userSchema } from '../fragments.js';

const common = {
  owner: owner('t.typowner'),
  grants: grants('t.typacl', `acldefault('T', t.typowner)`),
  comment: comment('pg_type', 't.oid'),
};

interface TypeSource {
  readonly from?: string;
  readonly where: string;
  /** Where the type's changes show, when that is not its own row. */
  readonly unit?: Pick<Family, 'catalog' | 'unit'>;
}

function typeFamily(properties: Family['properties'], more: TypeSource): Family {
  return {
    kind: `case t.typtype when 'd' then 'domain' else 'type' end`,
    ...(more.unit ?? { catalog: 'pg_type', unit: 't.oid' }),
    name: qualified('t.typname'),
    properties: { ...properties, ...common },
    from: `pg_type t join pg_namespace n on n.oid = t.typnamespace ${more.from ?? ''}`,
    where: `${more.where} and ${userSchema()} and ${userObject('pg_type', 't.oid')}`,
  };
}

/** One label a line, in order. */
export const enums: FamilyOf = () =>
  typeFamily(
    {
      form: `'ENUM'`,
      labels: `(select string_agg(quote_literal(e.enumlabel), E'\\n' order by e.enumsortorder) from pg_enum e
        where e.enumtypid = t.oid)`,
    },
    { where: `t.typtype = 'e'` },
  );

/** One attribute a line, in order. */
export const composites: FamilyOf = () =>
  typeFamily(
    {
      form: `'COMPOSITE'`,
      attributes: `(select string_agg(quote_ident(a.attname) || ' ' || format_type(a.atttypid, a.atttypmod)
          || case when a.attcollation <> at.typcollation then ' COLLATE ' || a.attcollation::regcollation else '' end
          || coalesce(' -- ' || col_description(c.oid, a.attnum), ''), E'\\n' order by a.attnum)
        from pg_attribute a join pg_type at on at.oid = a.atttypid
        where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped)`,
    },
    {
      from: 'join pg_class c on c.oid = t.typrelid',
      where: `t.typtype = 'c' and c.relkind = 'c'`,
      unit: { catalog: 'pg_class', unit: 'c.oid' },
    },
  );

export const domains: FamilyOf = () =>
  typeFamily(
    {
      type: 'format_type(t.typbasetype, t.typtypmod)',
      collation: `case when t.typcollation <> b.typcollation then (select quote_ident(ln.nspname) || '.' ||
        quote_ident(l.collname) from pg_collation l join pg_namespace ln on ln.oid = l.collnamespace
        where l.oid = t.typcollation) end`,
      default: 't.typdefault',
      'not null': `case when t.typnotnull then 'NOT NULL' end`,
    },
    { from: 'join pg_type b on b.oid = t.typbasetype', where: `t.typtype = 'd'` },
  );

export const ranges: FamilyOf = (major) =>
  typeFamily(
    {
      form: `'RANGE'`,
      subtype: 'format_type(r.rngsubtype, null)',
      subtype_opclass: `(select quote_ident(opn.nspname) || '.' || quote_ident(o.opcname) from pg_opclass o
        join pg_namespace opn on opn.oid = o.opcnamespace where o.oid = r.rngsubopc and not o.opcdefault)`,
      collation: `case when r.rngcollation <> 0 then r.rngcollation::regcollation end`,
      canonical: 'nullif(r.rngcanonical::oid, 0)::regproc',
      subtype_diff: 'nullif(r.rngsubdiff::oid, 0)::regproc',
      multirange_type_name: major >= 14 ? 'r.rngmultitypid::regtype' : 'null',
    },
    { from: 'join pg_range r on r.rngtypid = t.oid', where: `t.typtype = 'r'` },
  );

/** Base types and shells: `form` is BASE or SHELL. Array types come with their element type. */
export const baseTypes: FamilyOf = () =>
  typeFamily(
    {
      form: `case when t.typisdefined then 'BASE' else 'SHELL' end`,
      input: 'nullif(t.typinput::oid, 0)::regproc',
      output: 'nullif(t.typoutput::oid, 0)::regproc',
      receive: 'nullif(t.typreceive::oid, 0)::regproc',
      send: 'nullif(t.typsend::oid, 0)::regproc',
      typmod_in: 'nullif(t.typmodin::oid, 0)::regproc',
      typmod_out: 'nullif(t.typmodout::oid, 0)::regproc',
      analyze: 'nullif(t.typanalyze::oid, 0)::regproc',
      internallength: 't.typlen',
      passedbyvalue: `case when t.typbyval then 'YES' end`,
      alignment: 't.typalign',
      storage: 't.typstorage',
      category: 't.typcategory',
      preferred: `case when t.typispreferred then 'YES' end`,
      default: 't.typdefault',
      delimiter: `nullif(t.typdelim, ',')`,
      collatable: `case when t.typcollation <> 0 then 'YES' end`,
    },
    {
      where: `t.typtype in ('b', 'p') and not exists (select from pg_type el where el.typarray = t.oid)`,
    },
  );

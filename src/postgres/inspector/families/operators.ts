import type { FamilyOf } from '../family.js';
import { comment, owner, qualified, stateWord, userObject, userSchema } from '../fragments.js';

const side = (column: string) => `case ${column} when 0 then 'NONE' else format_type(${column}, null) end`;

export const operators: FamilyOf = () => ({
  kind: `'operator'`,
  catalog: 'pg_operator',
  unit: 'o.oid',
  name: `quote_ident(n.nspname) || '.' || o.oprname || ' (' || ${side('o.oprleft')} || ', ' || ${side('o.oprright')} || ')'`,
  properties: {
    function: 'nullif(o.oprcode::oid, 0)::regproc',
    commutator: 'nullif(o.oprcom, 0)::regoperator',
    negator: 'nullif(o.oprnegate, 0)::regoperator',
    restrict: 'nullif(o.oprrest::oid, 0)::regproc',
    join: 'nullif(o.oprjoin::oid, 0)::regproc',
    hashes: `case when o.oprcanhash then 'YES' end`,
    merges: `case when o.oprcanmerge then 'YES' end`,
    owner: owner('o.oprowner'),
    comment: comment('pg_operator', 'o.oid'),
  },
  from: 'pg_operator o join pg_namespace n on n.oid = o.oprnamespace',
  where: `${userSchema()} and ${userObject('pg_operator', 'o.oid')}`,
});

export const operatorFamilies: FamilyOf = () => ({
  kind: `'operator family'`,
  catalog: 'pg_opfamily',
  unit: 'f.oid',
  name: `${qualified('f.opfname')} || ' USING ' || quote_ident(am.amname)`,
  properties: {
    operators: `(select string_agg(o.amopstrategy || ' ' || o.amopopr::regoperator
        || coalesce(' FOR ORDER BY ' || sf.opfname, ''), E'\\n' order by o.amopstrategy, o.amopopr::regoperator::text)
      from pg_amop o left join pg_opfamily sf on sf.oid = o.amopsortfamily where o.amopfamily = f.oid)`,
    functions: `(select string_agg(a.amprocnum || ' (' || format_type(a.amproclefttype, null) || ', '
        || format_type(a.amprocrighttype, null) || ') ' || a.amproc::regprocedure, E'\\n'
        order by a.amprocnum, a.amproc::regprocedure::text) from pg_amproc a where a.amprocfamily = f.oid)`,
    owner: owner('f.opfowner'),
    comment: comment('pg_opfamily', 'f.oid'),
  },
  from: 'pg_opfamily f join pg_namespace n on n.oid = f.opfnamespace join pg_am am on am.oid = f.opfmethod',
  where: `${userSchema()} and ${userObject('pg_opfamily', 'f.oid')}`,
});

export const operatorClasses: FamilyOf = () => ({
  kind: `'operator class'`,
  catalog: 'pg_opclass',
  unit: 'o.oid',
  name: `${qualified('o.opcname')} || ' USING ' || quote_ident(am.amname)`,
  parent: `'operator family ' || ${qualified('f.opfname', 'fn.nspname')} || ' USING ' || quote_ident(am.amname)`,
  properties: {
    type: 'format_type(o.opcintype, null)',
    default: `case when o.opcdefault then 'YES' end`,
    'key type': `case when o.opckeytype <> 0 then format_type(o.opckeytype, null) end`,
    family: qualified('f.opfname', 'fn.nspname'),
    owner: owner('o.opcowner'),
    comment: comment('pg_opclass', 'o.oid'),
  },
  from: `pg_opclass o join pg_namespace n on n.oid = o.opcnamespace join pg_am am on am.oid = o.opcmethod
    join pg_opfamily f on f.oid = o.opcfamily join pg_namespace fn on fn.oid = f.opfnamespace`,
  where: `${userSchema()} and ${userObject('pg_opclass', 'o.oid')}`,
});

export const casts: FamilyOf = () => ({
  kind: `'cast'`,
  catalog: 'pg_cast',
  unit: 'k.oid',
  name: `'(' || format_type(k.castsource, null) || ' AS ' || format_type(k.casttarget, null) || ')'`,
  properties: {
    function: 'nullif(k.castfunc, 0)::regprocedure',
    method: stateWord('k.castmethod', { i: 'INOUT', b: 'BINARY' }),
    context: stateWord('k.castcontext', { a: 'ASSIGNMENT', i: 'IMPLICIT' }),
    comment: comment('pg_cast', 'k.oid'),
  },
  from: 'pg_cast k',
  // The cast of a range type to its multirange type comes and goes with the type.
  where: `${userObject('pg_cast', 'k.oid')} and not exists (select from pg_depend made
    where made.classid = 'pg_cast'::regclass and made.objid = k.oid and made.deptype = 'i')`,
});

export const transforms: FamilyOf = () => ({
  kind: `'transform'`,
  catalog: 'pg_transform',
  unit: 't.oid',
  name: `'FOR ' || format_type(t.trftype, null) || ' LANGUAGE ' || quote_ident(l.lanname)`,
  properties: {
    'from sql': 'nullif(t.trffromsql::oid, 0)::regprocedure',
    'to sql': 'nullif(t.trftosql::oid, 0)::regprocedure',
    comment: comment('pg_transform', 't.oid'),
  },
  from: 'pg_transform t join pg_language l on l.oid = t.trflang',
  where: userObject('pg_transform', 't.oid'),
});

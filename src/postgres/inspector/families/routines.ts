import type { FamilyOf } from '../family.js';
import { comment, grants, owner, qualified, stateWord, userObject, userSchema } from '../fragments.js';

const signature = `${qualified('p.proname')} || '(' || pg_get_function_identity_arguments(p.oid) || ')'`;
const common = {
  owner: owner('p.proowner'),
  grants: grants('p.proacl', `acldefault('f', p.proowner)`),
  comment: comment('pg_proc', 'p.oid'),
};

/** Functions, window functions and procedures. */
export const functions: FamilyOf = () => ({
  kind: `case p.prokind when 'p' then 'procedure' else 'function' end`,
  catalog: 'pg_proc',
  unit: 'p.oid',
  name: signature,
  properties: {
    returns: 'pg_get_function_result(p.oid)',
    definition: 'pg_get_functiondef(p.oid)',
    ...common,
  },
  from: `pg_proc p join pg_namespace n on n.oid = p.pronamespace`,
  // A range type's constructors come and go with the type.
  where: `p.prokind <> 'a' and ${userSchema()} and ${userObject('pg_proc', 'p.oid')} and not exists (
    select from pg_depend made where made.classid = 'pg_proc'::regclass and made.objid = p.oid and made.deptype = 'i')`,
});

const function_ = (column: string) => `nullif(${column}::oid, 0)::regproc`;

export const aggregates: FamilyOf = () => ({
  kind: `'aggregate'`,
  catalog: 'pg_proc',
  unit: 'p.oid',
  name: `${qualified('p.proname')} || '(' || case when pg_get_function_identity_arguments(p.oid) = '' then '*'
    else pg_get_function_identity_arguments(p.oid) end || ')'`,
  properties: {
    sfunc: 'a.aggtransfn',
    stype: 'format_type(a.aggtranstype, null)',
    sspace: 'nullif(a.aggtransspace, 0)',
    finalfunc: function_('a.aggfinalfn'),
    finalfunc_extra: `case when a.aggfinalextra then 'YES' end`,
    finalfunc_modify: stateWord('a.aggfinalmodify', { s: 'SHAREABLE', w: 'READ_WRITE' }),
    combinefunc: function_('a.aggcombinefn'),
    serialfunc: function_('a.aggserialfn'),
    deserialfunc: function_('a.aggdeserialfn'),
    initcond: 'quote_literal(a.agginitval)',
    msfunc: function_('a.aggmtransfn'),
    minvfunc: function_('a.aggminvtransfn'),
    mstype: `case when a.aggmtranstype <> 0 then format_type(a.aggmtranstype, null) end`,
    msspace: 'nullif(a.aggmtransspace, 0)',
    mfinalfunc: function_('a.aggmfinalfn'),
    mfinalfunc_extra: `case when a.aggmfinalextra then 'YES' end`,
    minitcond: 'quote_literal(a.aggminitval)',
    sortop: `(select 'operator(' || quote_ident(sn.nspname) || '.' || o.oprname || ')' from pg_operator o
      join pg_namespace sn on sn.oid = o.oprnamespace where o.oid = a.aggsortop)`,
    parallel: stateWord('p.proparallel', { s: 'SAFE', r: 'RESTRICTED' }),
    hypothetical: `case when a.aggkind = 'h' then 'YES' end`,
    ...common,
  },
  from: `pg_aggregate a join pg_proc p on p.oid = a.aggfnoid join pg_namespace n on n.oid = p.pronamespace`,
  where: `${userSchema()} and ${userObject('pg_proc', 'p.oid')}`,
});

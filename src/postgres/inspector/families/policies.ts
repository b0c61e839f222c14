import type { FamilyOf } from '../family.js';
import { comment, qualified, stateWord, userObject, userSchema } from '../fragments.js';

export const policies: FamilyOf = () => ({
  kind: `'policy'`,
  catalog: 'pg_policy',
  unit: 'p.oid',
  name: `${qualified('c.relname')} || '.' || quote_ident(p.polname)`,
  parent: `'table ' || ${qualified('c.relname')}`,
  properties: {
    restrictive: `case when not p.polpermissive then 'RESTRICTIVE' end`,
    command: stateWord('p.polcmd', { r: 'SELECT', a: 'INSERT', w: 'UPDATE', d: 'DELETE', '*': 'ALL' }),
    roles: `(select string_agg(case r when 0 then 'PUBLIC' else quote_ident(pg_get_userbyid(r)) end, ', '
      order by case r when 0 then '' else pg_get_userbyid(r) end) from unnest(p.polroles) r)`,
    using: 'pg_get_expr(p.polqual, p.polrelid)',
    'with check': 'pg_get_expr(p.polwithcheck, p.polrelid)',
    comment: comment('pg_policy', 'p.oid'),
  },
  from: `pg_policy p join pg_class c on c.oid = p.polrelid join pg_namespace n on n.oid = c.relnamespace`,
  where: `${userSchema()} and ${userObject('pg_class', 'c.oid')}`,
});

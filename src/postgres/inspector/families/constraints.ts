import type { FamilyOf } from '../family.js';
import { comment, options, qualified, stateWord, userObject, userSchema } from '../fragments.js';

/**
 * Constraints of tables and domains. Left out: not-nulls (the column says them), constraint triggers
 * (the trigger says them), and copies that a partition or child has from its parent.
 */
export const constraints: FamilyOf = () => ({
  kind: `'constraint'`,
  catalog: 'pg_constraint',
  unit: 'k.oid',
  name: `coalesce(${qualified('c.relname')}, ${qualified('t.typname')}) || '.' || quote_ident(k.conname)`,
  parent: `case when c.oid is null then 'domain ' || ${qualified('t.typname')}
    else case c.relkind when 'f' then 'foreign table ' else 'table ' end || ${qualified('c.relname')} end`,
  properties: {
    type: stateWord('k.contype', {
      c: 'CHECK',
      f: 'FOREIGN KEY',
      p: 'PRIMARY KEY',
      u: 'UNIQUE',
      x: 'EXCLUDE',
    }),
    definition: 'pg_get_constraintdef(k.oid)',
    'index options': `(select ${options('x.reloptions')} from pg_class x
      where x.oid = k.conindid and k.contype in ('p', 'u', 'x'))`,
    comment: comment('pg_constraint', 'k.oid'),
  },
  from: `pg_constraint k left join pg_class c on c.oid = k.conrelid left join pg_type t on t.oid = k.contypid
    join pg_namespace n on n.oid = coalesce(c.relnamespace, t.typnamespace)`,
  where: `k.contype in ('c', 'f', 'p', 'u', 'x') and k.conislocal and ${userSchema()}
    and case when c.oid is null then ${userObject('pg_type', 't.oid')} else ${userObject('pg_class', 'c.oid')} end`,
});

import type { FamilyOf } from '../family.js';
import { comment, owner, qualified, relationKey, userObject, userSchema } from '../fragments.js';

/** Extended statistics. */
export const statistics: FamilyOf = (major) => ({
  kind: `'statistics'`,
  catalog: 'pg_statistic_ext',
  unit: 's.oid',
  name: qualified('s.stxname'),
  parent: relationKey('c', 'cn.nspname'),
  properties: {
    definition: 'pg_get_statisticsobjdef(s.oid)',
    target: major >= 13 ? 'nullif(s.stxstattarget, -1)' : 'null',
    owner: owner('s.stxowner'),
    comment: comment('pg_statistic_ext', 's.oid'),
  },
  from: `pg_statistic_ext s join pg_namespace n on n.oid = s.stxnamespace join pg_class c on c.oid = s.stxrelid
    join pg_namespace cn on cn.oid = c.relnamespace`,
  where: `${userSchema()} and ${userObject('pg_statistic_ext', 's.oid')}`,
});

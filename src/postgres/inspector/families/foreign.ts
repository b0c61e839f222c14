import type { FamilyOf } from '../family.js';
import { comment, grants, options, owner, userObject } from '../fragments.js';

export const wrappers: FamilyOf = () => ({
  kind: `'foreign data wrapper'`,
  catalog: 'pg_foreign_data_wrapper',
  unit: 'w.oid',
  name: 'quote_ident(w.fdwname)',
  properties: {
    handler: 'nullif(w.fdwhandler, 0)::regproc',
    validator: 'nullif(w.fdwvalidator, 0)::regproc',
    options: options('w.fdwoptions'),
    owner: owner('w.fdwowner'),
    grants: grants('w.fdwacl', `acldefault('F', w.fdwowner)`),
    comment: comment('pg_foreign_data_wrapper', 'w.oid'),
  },
  from: 'pg_foreign_data_wrapper w',
  where: userObject('pg_foreign_data_wrapper', 'w.oid'),
});

export const servers: FamilyOf = () => ({
  kind: `'server'`,
  catalog: 'pg_foreign_server',
  unit: 's.oid',
  name: 'quote_ident(s.srvname)',
  parent: `'foreign data wrapper ' || quote_ident(w.fdwname)`,
  properties: {
    wrapper: 'quote_ident(w.fdwname)',
    type: 's.srvtype',
    version: 's.srvversion',
    options: options('s.srvoptions'),
    owner: owner('s.srvowner'),
    grants: grants('s.srvacl', `acldefault('S', s.srvowner)`),
    comment: comment('pg_foreign_server', 's.oid'),
  },
  from: 'pg_foreign_server s join pg_foreign_data_wrapper w on w.oid = s.srvfdw',
  where: userObject('pg_foreign_server', 's.oid'),
});

/** Option values may be passwords: their names are shown and a digest tells whether a value changed. */
export const userMappings: FamilyOf = () => ({
  kind: `'user mapping'`,
  catalog: 'pg_user_mapping',
  unit: 'm.oid',
  name: `'FOR ' || case m.umuser when 0 then 'PUBLIC' else quote_ident(pg_get_userbyid(m.umuser)) end
    || ' SERVER ' || quote_ident(s.srvname)`,
  parent: `'server ' || quote_ident(s.srvname)`,
  properties: {
    options: `(select string_agg(split_part(o, '=', 1), ', ' order by o) from unnest(m.umoptions) o)`,
    digest: `(select md5(string_agg(o, ',' order by o)) from unnest(m.umoptions) o)`,
  },
  from: 'pg_user_mapping m join pg_foreign_server s on s.oid = m.umserver',
  where: 'true',
  guarded: 'pg_user_mapping',
});

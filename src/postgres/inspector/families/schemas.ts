import type { FamilyOf } from '../family.js';
import { comment, grants, owner, userObject, userSchema } from '../fragments.js';

/** Schemas, with `public`, whose grants, owner and comment teams do change. */
export const schemas: FamilyOf = () => ({
  kind: `'schema'`,
  catalog: 'pg_namespace',
  unit: 'n.oid',
  name: 'quote_ident(n.nspname)',
  properties: {
    owner: owner('n.nspowner'),
    grants: grants('n.nspacl', `acldefault('n', n.nspowner)`),
    comment: comment('pg_namespace', 'n.oid'),
  },
  from: 'pg_namespace n',
  where: `${userSchema()} and (n.nspname = 'public' or ${userObject('pg_namespace', 'n.oid')})`,
});

/** Extensions by name, version and schema; their members are left out. */
export const extensions: FamilyOf = () => ({
  kind: `'extension'`,
  catalog: 'pg_extension',
  unit: 'x.oid',
  name: 'quote_ident(x.extname)',
  properties: {
    version: 'x.extversion',
    schema: 'quote_ident(n.nspname)',
    comment: comment('pg_extension', 'x.oid'),
  },
  from: 'pg_extension x join pg_namespace n on n.oid = x.extnamespace',
  where: `x.oid >= 16384`,
});

export const defaultPrivileges: FamilyOf = () => ({
  kind: `'default privileges'`,
  catalog: 'pg_default_acl',
  unit: 'd.oid',
  name: `'FOR ROLE ' || quote_ident(pg_get_userbyid(d.defaclrole)) || coalesce(' IN SCHEMA ' || quote_ident(n.nspname), '')
    || ' ON ' || case d.defaclobjtype when 'r' then 'TABLES' when 'S' then 'SEQUENCES' when 'f' then 'FUNCTIONS'
      when 'T' then 'TYPES' when 'n' then 'SCHEMAS' else 'LARGE OBJECTS' end`,
  parent: `'schema ' || quote_ident(n.nspname)`,
  properties: {
    grants: grants(
      'd.defaclacl',
      `case when d.defaclnamespace = 0
        then acldefault(case d.defaclobjtype when 'S' then 's' else d.defaclobjtype end, d.defaclrole)
        else '{}'::aclitem[] end`,
    ),
  },
  from: 'pg_default_acl d left join pg_namespace n on n.oid = d.defaclnamespace',
  where: 'true',
});

export const securityLabels: FamilyOf = () => ({
  kind: `'security label'`,
  catalog: 'pg_seclabel',
  unit: 's.objoid',
  name: `quote_ident(s.provider) || ' ON ' || (pg_identify_object(s.classoid, s.objoid, s.objsubid)).type || ' '
    || (pg_identify_object(s.classoid, s.objoid, s.objsubid)).identity`,
  properties: { label: 's.label' },
  from: 'pg_seclabel s',
  where: 's.objoid >= 16384',
});

export const languages: FamilyOf = () => ({
  kind: `'language'`,
  catalog: 'pg_language',
  unit: 'l.oid',
  name: 'quote_ident(l.lanname)',
  properties: {
    trusted: `case when l.lanpltrusted then 'YES' end`,
    handler: 'nullif(l.lanplcallfoid, 0)::regproc',
    inline: 'nullif(l.laninline, 0)::regproc',
    validator: 'nullif(l.lanvalidator, 0)::regproc',
    owner: owner('l.lanowner'),
    grants: grants('l.lanacl', `acldefault('l', l.lanowner)`),
    comment: comment('pg_language', 'l.oid'),
  },
  from: 'pg_language l',
  where: userObject('pg_language', 'l.oid'),
});

export const accessMethods: FamilyOf = () => ({
  kind: `'access method'`,
  catalog: 'pg_am',
  unit: 'a.oid',
  name: 'quote_ident(a.amname)',
  properties: { type: 'a.amtype', handler: 'a.amhandler', comment: comment('pg_am', 'a.oid') },
  from: 'pg_am a',
  where: userObject('pg_am', 'a.oid'),
});

import type { FamilyOf } from '../family.js';
import { comment, owner, qualified, userObject, userSchema } from '../fragments.js';

export const textConfigurations: FamilyOf = () => ({
  kind: `'text search configuration'`,
  catalog: 'pg_ts_config',
  unit: 't.oid',
  name: qualified('t.cfgname'),
  properties: {
    parser: `(select ${qualified('p.prsname', 'pn.nspname')} from pg_ts_parser p
      join pg_namespace pn on pn.oid = p.prsnamespace where p.oid = t.cfgparser)`,
    mappings: `(select string_agg(k.alias || ' -> ' || m.mapdict::regdictionary, E'\\n' order by k.alias, m.mapseqno)
      from pg_ts_config_map m join lateral ts_token_type(t.cfgparser) k on k.tokid = m.maptokentype
      where m.mapcfg = t.oid)`,
    owner: owner('t.cfgowner'),
    comment: comment('pg_ts_config', 't.oid'),
  },
  from: 'pg_ts_config t join pg_namespace n on n.oid = t.cfgnamespace',
  where: `${userSchema()} and ${userObject('pg_ts_config', 't.oid')}`,
});

export const textDictionaries: FamilyOf = () => ({
  kind: `'text search dictionary'`,
  catalog: 'pg_ts_dict',
  unit: 'd.oid',
  name: qualified('d.dictname'),
  properties: {
    template: `(select ${qualified('t.tmplname', 'tn.nspname')} from pg_ts_template t
      join pg_namespace tn on tn.oid = t.tmplnamespace where t.oid = d.dicttemplate)`,
    options: 'd.dictinitoption',
    owner: owner('d.dictowner'),
    comment: comment('pg_ts_dict', 'd.oid'),
  },
  from: 'pg_ts_dict d join pg_namespace n on n.oid = d.dictnamespace',
  where: `${userSchema()} and ${userObject('pg_ts_dict', 'd.oid')}`,
});

export const textParsers: FamilyOf = () => ({
  kind: `'text search parser'`,
  catalog: 'pg_ts_parser',
  unit: 'p.oid',
  name: qualified('p.prsname'),
  properties: {
    start: 'p.prsstart',
    gettoken: 'p.prstoken',
    end: 'p.prsend',
    headline: 'nullif(p.prsheadline::oid, 0)::regproc',
    lextypes: 'p.prslextype',
    comment: comment('pg_ts_parser', 'p.oid'),
  },
  from: 'pg_ts_parser p join pg_namespace n on n.oid = p.prsnamespace',
  where: `${userSchema()} and ${userObject('pg_ts_parser', 'p.oid')}`,
});

export const textTemplates: FamilyOf = () => ({
  kind: `'text search template'`,
  catalog: 'pg_ts_template',
  unit: 't.oid',
  name: qualified('t.tmplname'),
  properties: {
    init: 'nullif(t.tmplinit::oid, 0)::regproc',
    lexize: 't.tmpllexize',
    comment: comment('pg_ts_template', 't.oid'),
  },
  from: 'pg_ts_template t join pg_namespace n on n.oid = t.tmplnamespace',
  where: `${userSchema()} and ${userObject('pg_ts_template', 't.oid')}`,
});

export const collations: FamilyOf = (major) => ({
  kind: `'collation'`,
  catalog: 'pg_collation',
  unit: 'l.oid',
  name: qualified('l.collname'),
  properties: {
    provider: `case l.collprovider when 'i' then 'icu' when 'b' then 'builtin' when 'd' then 'default' else 'libc' end`,
    lc_collate: 'l.collcollate',
    lc_ctype: 'l.collctype',
    locale: major >= 17 ? 'l.colllocale' : major >= 15 ? 'l.colliculocale' : 'null',
    rules: major >= 16 ? 'l.collicurules' : 'null',
    deterministic: `case when not l.collisdeterministic then 'NO' end`,
    owner: owner('l.collowner'),
    comment: comment('pg_collation', 'l.oid'),
  },
  from: 'pg_collation l join pg_namespace n on n.oid = l.collnamespace',
  where: `${userSchema()} and ${userObject('pg_collation', 'l.oid')}`,
});

export const conversions: FamilyOf = () => ({
  kind: `'conversion'`,
  catalog: 'pg_conversion',
  unit: 'v.oid',
  name: qualified('v.conname'),
  properties: {
    encodings: `pg_encoding_to_char(v.conforencoding) || ' TO ' || pg_encoding_to_char(v.contoencoding)`,
    function: 'v.conproc',
    default: `case when v.condefault then 'YES' end`,
    owner: owner('v.conowner'),
    comment: comment('pg_conversion', 'v.oid'),
  },
  from: 'pg_conversion v join pg_namespace n on n.oid = v.connamespace',
  where: `${userSchema()} and ${userObject('pg_conversion', 'v.oid')}`,
});

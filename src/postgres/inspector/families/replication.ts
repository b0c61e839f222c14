import type { FamilyOf } from '../family.js';
import { comment, owner, qualified, userObject } from '../fragments.js';

/** From 15 a publication may name columns, a row filter and whole schemas. */
function publishedTables(major: number): string {
  const details =
    major >= 15
      ? `|| coalesce(' (' || (select string_agg(quote_ident(a.attname), ', ' order by a.attname)
            from unnest(r.prattrs::int2[]) k join pg_attribute a on a.attrelid = c.oid and a.attnum = k) || ')', '')
         || coalesce(' WHERE ' || pg_get_expr(r.prqual, c.oid), '')`
      : '';
  return `(select string_agg(${qualified('c.relname')} ${details}, E'\\n' order by n.nspname, c.relname)
    from pg_publication_rel r join pg_class c on c.oid = r.prrelid join pg_namespace n on n.oid = c.relnamespace
    where r.prpubid = p.oid)`;
}

const operations = [
  ['pubinsert', 'insert'],
  ['pubupdate', 'update'],
  ['pubdelete', 'delete'],
  ['pubtruncate', 'truncate'],
].map(([column, word]) => `case when p.${column} then '${word}' end`);

export const publications: FamilyOf = (major) => ({
  kind: `'publication'`,
  catalog: 'pg_publication',
  unit: 'p.oid',
  name: 'quote_ident(p.pubname)',
  properties: {
    'all tables': `case when p.puballtables then 'YES' end`,
    tables: publishedTables(major),
    schemas:
      major >= 15
        ? `(select string_agg(quote_ident(n.nspname), ', ' order by n.nspname) from pg_publication_namespace r
            join pg_namespace n on n.oid = r.pnnspid where r.pnpubid = p.oid)`
        : 'null',
    publish: `concat_ws(', ', ${operations.join(', ')})`,
    'via root': major >= 13 ? `case when p.pubviaroot then 'YES' end` : 'null',
    'generated columns': major >= 18 ? `nullif(p.pubgencols, 'n')` : 'null',
    owner: owner('p.pubowner'),
    comment: comment('pg_publication', 'p.oid'),
  },
  from: 'pg_publication p',
  where: userObject('pg_publication', 'p.oid'),
});

/** The connection text holds a password: only whether it changed is told. */
export const subscriptions: FamilyOf = () => ({
  kind: `'subscription'`,
  catalog: 'pg_subscription',
  unit: 's.oid',
  name: 'quote_ident(s.subname)',
  properties: {
    enabled: `case when not s.subenabled then 'NO' end`,
    publications: `(select string_agg(quote_ident(p), ', ' order by p) from unnest(s.subpublications) p)`,
    slot: 's.subslotname',
    'synchronous commit': 's.subsynccommit',
    digest: 'md5(s.subconninfo)',
    owner: owner('s.subowner'),
    comment: comment('pg_subscription', 's.oid'),
  },
  from: 'pg_subscription s',
  where: 's.subdbid = (select oid from pg_database where datname = current_database())',
  guarded: 'pg_subscription',
});

/** The first oid that a server gives to an object that is not its own. Source: FirstNormalObjectId in transam.h. */
export const firstUserOid = 16384;

/**
 * Not the server's own, and no member of an extension. As bigint, so that no index is used for it: the planner,
 * whose figures are those of an empty database, would start there and walk through every table to read one.
 */
export function userObject(catalog: string, oid: string): string {
  return `${oid}::bigint >= ${firstUserOid} and ${oid} not in (
    select objid from pg_depend where refclassid = 'pg_extension'::regclass and deptype = 'e'
      and classid = '${catalog}'::regclass)`;
}

/** In a schema that a dump would hold: neither the server's nor a session's temporary one. */
export function userSchema(alias = 'n'): string {
  return `left(${alias}.nspname, 3) <> 'pg_' and ${alias}.nspname <> 'information_schema'`;
}

/** A schema-qualified name, quoted where needed. */
export function qualified(name: string, schema = 'n.nspname'): string {
  return `quote_ident(${schema}) || '.' || quote_ident(${name})`;
}

export function owner(role: string): string {
  return `quote_ident(pg_get_userbyid(${role}))`;
}

export function comment(catalog: string, oid: string): string {
  return `(select note.description from pg_description note where note.objoid = ${oid}
    and note.classoid = '${catalog}'::regclass and note.objsubid = 0)`;
}

/** Options (`fillfactor=70`) in one order, so that the order of ALTER statements does not show. */
export function options(array: string): string {
  return `case when ${array} is not null then (select string_agg(o, ', ' order by o) from unnest(${array}) o) end`;
}

/**
 * What was granted and revoked against the default rights, as a dump says it: one line a grantee.
 * `defaults` is SQL for the rights that the object has without any grant.
 */
export function grants(acl: string, defaults: string): string {
  // aclexplode refuses an empty array, which is what REVOKE of the last right leaves.
  const rights = (array: string) =>
    `select grantee, privilege_type, is_grantable from aclexplode(case when cardinality(${array}) > 0 then ${array} end)`;
  const items = (from: string, without: string) => `${rights(from)} except ${rights(without)}`;
  const lines = (verb: string, to: string, rows: string) =>
    `select format('${verb} %s ${to} %s%s', string_agg(privilege_type, ', ' order by privilege_type),
       case grantee when 0 then 'PUBLIC' else quote_ident(pg_get_userbyid(grantee)) end,
       case when is_grantable and '${verb}' = 'GRANT' then ' WITH GRANT OPTION' else '' end) as line
     from (${rows}) items group by grantee, is_grantable`;
  return `case when ${acl} is not null then (select string_agg(line, E'\\n' order by line) from (
    ${lines('GRANT', 'TO', items(acl, defaults))}
    union all ${lines('REVOKE', 'FROM', items(defaults, acl))}) changes) end`;
}

/** A collation's name; `regcollation` is not known before 13. */
export function collationName(oid: string): string {
  return `(select quote_ident(ln.nspname) || '.' || quote_ident(l.collname) from pg_collation l
    join pg_namespace ln on ln.oid = l.collnamespace where l.oid = ${oid})`;
}

/** A relation's kind in words. */
export function relationKind(alias = 'c'): string {
  return `case ${alias}.relkind when 'v' then 'view' when 'm' then 'materialized view'
    when 'S' then 'sequence' when 'f' then 'foreign table' when 'c' then 'type' else 'table' end`;
}

/** The key of a relation, for `parent`. */
export function relationKey(alias = 'c', schema = 'n.nspname'): string {
  return `${relationKind(alias)} || ' ' || ${qualified(`${alias}.relname`, schema)}`;
}

/** `NULL` for the ordinary letter of a state, words for the others. */
export function stateWord(column: string, words: Readonly<Record<string, string>>): string {
  const cases = Object.entries(words).map(([letter, word]) => `when '${letter}' then '${word}'`);
  return `case ${column} ${cases.join(' ')} end`;
}

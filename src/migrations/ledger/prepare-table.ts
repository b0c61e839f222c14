import { UserError } from '../../core/errors.js';
import { ServerError, type Session } from '../../postgres/session.js';
import { quoteName } from '../../sql/quote.js';

/** A table that may not be there yet. */
export interface TableName {
  readonly schema: string;
  readonly table: string;
  /** Ready to stand in a statement. */
  readonly quoted: string;
}

/** `schema.table`, as the settings and the engines name a ledger. */
export function tableName(name: string): TableName {
  const dot = name.indexOf('.');
  const [schema, table] = [name.slice(0, dot), name.slice(dot + 1)];
  return { schema, table, quoted: `${quoteName(schema)}.${quoteName(table)}` };
}

/**
 * Makes the table with its schema, all or nothing, where it is not there; changes nothing where it is. Throws
 * `UserError` with the GRANT when the role may not make it, or may not write to the one that is there.
 */
export async function prepareTable(
  session: Session,
  name: TableName,
  create: readonly string[],
): Promise<void> {
  const found = await look(session, name);
  const grants = found.table === 't' ? grantsToWrite(found, name) : grantsToMake(found, name);
  if (grants.length > 0) throw refused(found, name, grants);
  if (found.table === 't') return;
  const schema = found.schema === 't' ? [] : [`create schema ${quoteName(name.schema)}`];
  try {
    await session.execute([...schema, ...create].join(';\n'));
  } catch (error) {
    const lostRace = error instanceof ServerError && alreadyThere.has(error.code);
    if (!lostRace || (await look(session, name)).table !== 't') throw error;
  }
}

/** What the server says to the slower of two that make the same: `unique_violation`, `duplicate_table`, `_schema`. */
const alreadyThere = new Set(['23505', '42P07', '42P06']);

interface Found {
  readonly role: string;
  readonly database: string;
  readonly schema: string;
  readonly table: string;
  readonly may_make_schema: string;
  readonly may_use: string | null;
  readonly may_make: string | null;
  readonly verbs: string;
  readonly sequences: string;
}

/** `verbs`: what is lacking on the table; `sequences`: those of its columns that the role may not count up. */
const lookQuery = `
  select quote_ident(current_user) as role,
    quote_ident(current_database()) as database,
    n.oid is not null as schema,
    c.oid is not null as "table",
    has_database_privilege(current_database(), 'create') as may_make_schema,
    has_schema_privilege(n.oid, 'usage') as may_use,
    has_schema_privilege(n.oid, 'create') as may_make,
    (select coalesce(json_agg(verb), '[]') from unnest('{SELECT,INSERT,UPDATE,DELETE}'::text[]) verb
      where not has_table_privilege(c.oid, verb)) as verbs,
    (select coalesce(json_agg(format('%I.%I', sn.nspname, s.relname)), '[]')
      from pg_catalog.pg_depend d
        join pg_catalog.pg_class s on s.oid = d.objid
        join pg_catalog.pg_namespace sn on sn.oid = s.relnamespace
      where d.classid = 'pg_catalog.pg_class'::regclass and d.refobjid = c.oid and d.deptype = 'a'
        and case when s.relkind = 'S' then not has_sequence_privilege(s.oid, 'usage') end) as sequences
  from (select) one
    left join pg_catalog.pg_namespace n on n.nspname = $1
    left join pg_catalog.pg_class c
      on c.relnamespace = n.oid and c.relname = $2 and c.relkind in ('r', 'p', 'v', 'f')`;

async function look(session: Session, { schema, table }: TableName): Promise<Found> {
  const [row] = await session.query<Found>(lookQuery, [schema, table]);
  if (!row) throw new Error('the catalog gave no row');
  return row;
}

function grantsToMake(found: Found, { schema }: TableName): readonly string[] {
  const { role, database } = found;
  if (found.schema !== 't') {
    return found.may_make_schema === 't' ? [] : [`GRANT CREATE ON DATABASE ${database} TO ${role};`];
  }
  const lacking = [
    ...(found.may_use === 't' ? [] : ['USAGE']),
    ...(found.may_make === 't' ? [] : ['CREATE']),
  ];
  if (lacking.length === 0) return [];
  return [`GRANT ${lacking.join(', ')} ON SCHEMA ${quoteName(schema)} TO ${role};`];
}

function grantsToWrite(found: Found, { schema, quoted }: TableName): readonly string[] {
  const { role } = found;
  const verbs = JSON.parse(found.verbs) as readonly string[];
  const sequences = JSON.parse(found.sequences) as readonly string[];
  return [
    ...(found.may_use === 't' ? [] : [`GRANT USAGE ON SCHEMA ${quoteName(schema)} TO ${role};`]),
    ...(verbs.length > 0 ? [`GRANT ${verbs.join(', ')} ON ${quoted} TO ${role};`] : []),
    ...sequences.map((sequence) => `GRANT USAGE ON SEQUENCE ${sequence} TO ${role};`),
  ];
}

function refused(found: Found, { schema, table }: TableName, grants: readonly string[]): UserError {
  const isThere = found.table === 't';
  return new UserError({
    what: `the role ${found.role} may not ${isThere ? 'write to' : 'make'} the ledger ${schema}.${table}`,
    where: 'database-url',
    why: 'a migration that nobody writes down would be run again; nothing was changed',
    fix: `as the owner of the ${isThere ? 'table' : found.schema === 't' ? 'schema' : 'database'}: ${grants.join(' ')}`,
  });
}

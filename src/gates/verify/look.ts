import type { Session } from '../../postgres/session.js';
import { namePattern, parseName, type QualifiedName, shownName } from './name.js';

/** What the catalog says of one table. Names are as they are stored. */
export interface SeenTable {
  readonly columns: readonly SeenColumn[];
  readonly indexes: readonly { readonly name: string }[];
  readonly constraints: readonly SeenConstraint[];
}

export interface SeenColumn {
  readonly name: string;
  /** `numeric(10,2)`, as the server writes it. */
  readonly type: string;
  /** Oid of the type without its modifier. */
  readonly typeId: string;
  readonly notNull: boolean;
}

export interface SeenConstraint {
  readonly name: string;
  readonly kind: string;
  readonly validated: boolean;
  readonly definition: string;
  readonly columns: readonly string[];
  /** Of a foreign key. */
  readonly references: QualifiedName | null;
  readonly onDelete: string | null;
  readonly onUpdate: string | null;
}

const actions = (column: string): string =>
  `case ${column} when 'a' then 'no action' when 'r' then 'restrict' when 'c' then 'cascade' when 'n' then 'set null' when 'd' then 'set default' end`;

const tablesQuery = `select n.nspname as schema, c.relname as name,
  (select coalesce(json_agg(json_build_object('name', a.attname, 'type', format_type(a.atttypid, a.atttypmod),
      'typeId', a.atttypid::text, 'notNull', a.attnotnull) order by a.attnum), '[]')
    from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped) as columns,
  (select coalesce(json_agg(json_build_object('name', x.relname)), '[]')
    from pg_index i join pg_class x on x.oid = i.indexrelid where i.indrelid = c.oid) as indexes,
  (select coalesce(json_agg(json_build_object('name', k.conname, 'kind', k.contype, 'validated', k.convalidated,
      'definition', pg_get_constraintdef(k.oid),
      'columns', (select coalesce(json_agg(a.attname order by o.n), '[]') from unnest(k.conkey) with ordinality o(number, n)
        join pg_attribute a on a.attrelid = k.conrelid and a.attnum = o.number),
      'references', (select json_build_object('schema', rn.nspname, 'name', r.relname) from pg_class r
        join pg_namespace rn on rn.oid = r.relnamespace where r.oid = nullif(k.confrelid, 0)),
      'onDelete', ${actions('k.confdeltype')}, 'onUpdate', ${actions('k.confupdtype')})), '[]')
    from pg_constraint k where k.conrelid = c.oid) as constraints
from unnest($1::text[], $2::text[]) wanted(schema, name)
join pg_namespace n on n.nspname = wanted.schema
join pg_class c on c.relnamespace = n.oid and c.relname = wanted.name and c.relkind in ('r', 'p', 'v', 'm', 'f')`;

type Row = { readonly schema: string; readonly name: string } & Record<keyof SeenTable, string>;

/** The named tables that are there, by their shown name. Needs no right but to log in. */
export async function lookAtTables(
  session: Session,
  names: readonly QualifiedName[],
): Promise<ReadonlyMap<string, SeenTable>> {
  const rows = await session.query<Row>(tablesQuery, namesAsArrays(names));
  return new Map(
    rows.map((row) => [
      shownName(row),
      {
        columns: JSON.parse(row.columns) as SeenTable['columns'],
        indexes: JSON.parse(row.indexes) as SeenTable['indexes'],
        constraints: JSON.parse(row.constraints) as SeenTable['constraints'],
      },
    ]),
  );
}

/** Which of these relations are there, of whatever kind, by their shown name with the word for DROP. */
export async function lookForRelations(
  session: Session,
  names: readonly QualifiedName[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await session.query<QualifiedName & { readonly kind: string }>(
    `select n.nspname as schema, c.relname as name, case c.relkind when 'v' then 'view' when 'm' then 'materialized view'
      when 'S' then 'sequence' when 'f' then 'foreign table' when 'i' then 'index' when 'I' then 'index' else 'table' end as kind
     from unnest($1::text[], $2::text[]) wanted(schema, name)
     join pg_namespace n on n.nspname = wanted.schema
     join pg_class c on c.relnamespace = n.oid and c.relname = wanted.name`,
    namesAsArrays(names),
  );
  return new Map(rows.map((row) => [shownName(row), row.kind]));
}

/**
 * Oids of types by the text that names them, without modifiers. A type of the server's own may have any of its names;
 * another one is looked up in the catalog, because resolving its name would need a right on its schema.
 */
export async function lookForTypes(
  session: Session,
  types: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const elements = types.map((type) => type.replaceAll('[]', ''));
  const names = elements.map((type) => (namePattern.test(type) ? parseName(type) : { schema: '', name: '' }));
  const rows = await session.query<{ text: string; id: string | null }>(
    `select wanted.text, coalesce(case when wanted.text !~ '[."]' then to_regtype(wanted.text)::oid end,
        case when wanted.text like '%[]' then t.typarray else t.oid end) as id
     from unnest($1::text[], $2::text[], $3::text[]) wanted(text, schema, name)
     left join pg_namespace n on n.nspname = wanted.schema
     left join pg_type t on t.typnamespace = n.oid and t.typname = wanted.name`,
    [arrayLiteral(types), ...namesAsArrays(names)],
  );
  return new Map(rows.flatMap(({ text, id }) => (id === null ? [] : [[text, id] as const])));
}

export async function lookForExtensions(session: Session): Promise<ReadonlySet<string>> {
  const rows = await session.query<{ name: string }>('select extname as name from pg_extension');
  return new Set(rows.map(({ name }) => name));
}

/** Functions and procedures of these names, each with the oids of its arguments' types. */
export async function lookForFunctions(
  session: Session,
  names: readonly QualifiedName[],
): Promise<readonly (QualifiedName & { readonly types: string })[]> {
  return session.query<QualifiedName & { readonly types: string }>(
    `select n.nspname as schema, p.proname as name, p.proargtypes::text as types
     from unnest($1::text[], $2::text[]) wanted(schema, name)
     join pg_namespace n on n.nspname = wanted.schema join pg_proc p on p.pronamespace = n.oid and p.proname = wanted.name`,
    namesAsArrays(names),
  );
}

function namesAsArrays(names: readonly QualifiedName[]): readonly string[] {
  return [arrayLiteral(names.map(({ schema }) => schema)), arrayLiteral(names.map(({ name }) => name))];
}

function arrayLiteral(texts: readonly string[]): string {
  return `{${texts.map((text) => `"${text.replace(/[\\"]/g, '\\$&')}"`).join(',')}}`;
}

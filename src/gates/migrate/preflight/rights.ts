import type { Finding } from '../../../core/finding.js';
import type { Touch } from '../../plan/touch.js';
import { type Check, head, type Look } from './check.js';
import { readSchemas, type SchemaRights } from './schema-rights.js';
import type { TouchedTable } from './touched.js';

/** What the role that migrates may do with one table. */
export interface TableRights {
  readonly name: string;
  readonly quoted: string;
  /** As it stands in SQL. */
  readonly owner: string;
  /** It is the owner, or has the owner’s rights by membership. */
  readonly owns: boolean;
  /** It may only take the owner’s rights by `SET ROLE`. */
  readonly member: boolean;
  /** `INSERT`, `REFERENCES`. */
  readonly granted: readonly string[];
}

/** Statements that need a right on the table instead of its ownership. */
const rightOf: Readonly<Record<string, string>> = {
  INSERT: 'INSERT',
  COPY: 'INSERT',
  UPDATE: 'UPDATE',
  DELETE: 'DELETE',
  TRUNCATE: 'TRUNCATE',
  'CREATE TRIGGER': 'TRIGGER',
  'CREATE TABLE': 'REFERENCES',
};
/** Statements that need other rights than can be told from their names. */
const untold: readonly string[] = ['MERGE', 'LOCK TABLE', 'VACUUM'];

/** Whether the role may do what the migrations do, and write the ledger. */
export const checkRights: Check = async (look) => {
  if (look.superuser) return { findings: [], facts: [{ label: 'role', value: `${look.role}, a superuser` }] };
  const { session, tables, role, around } = look;
  const ledger = around.ledger === undefined ? [] : [around.ledger];
  const rows = await session.query<Readonly<Record<keyof TableRights, string>>>(rightsQuery, [
    [...tables.map(({ name }) => name), ...ledger],
  ]);
  const rights = rows.map(readRights);
  const schemas = await readSchemas(session);
  return {
    findings: [
      ...rights.flatMap((one) => {
        const table = tables.find(({ name }) => name === one.name);
        return table ? judgeTable(table, one, look) : [];
      }),
      ...rights.filter(({ name }) => name === around.ledger).flatMap((one) => judgeLedger(one, role)),
      ...judgeSchemas(schemas, look),
    ],
    facts: [{ label: 'role', value: role }],
  };
};

export function judgeTable(
  { touches, byCode }: TouchedTable,
  rights: TableRights,
  { role, session }: Pick<Look, 'role'> & { readonly session: Pick<Look['session'], 'serverMajor'> },
): readonly Finding[] {
  if (rights.owns) return [];
  const told = touches.filter(({ statement, aside }) => !untold.includes(statement) && !aside);
  const needed = new Set([
    ...told.flatMap(({ statement }) => rightOf[statement] ?? []),
    ...referred(touches),
  ]);
  const missing = [...needed].filter((right) => !rights.granted.includes(right));
  const owned = told.filter(({ statement }) => rightOf[statement] === undefined);
  const findings: Finding[] = [];
  if (owned.length > 0 || byCode) {
    const needs = owned[0]?.statement ?? 'a pending migration may';
    // A migration may say SET ROLE itself, and code need not alter what it names.
    const sure = owned.length > 0 && !rights.member;
    findings.push({
      ...head('rightMissing', sure ? 'error' : 'warning'),
      title: `${rights.name} belongs to ${rights.owner}, and ${role} ${rights.member ? 'has its rights only after SET ROLE' : 'has not its rights'} (${owned.length > 0 ? `${needs} needs them` : `${needs} need them`})`,
      fix: ownerGrant(rights, role, session.serverMajor),
      subject: `owner ${rights.name}`,
    });
  }
  if (missing.length > 0) {
    findings.push({
      ...head('rightMissing'),
      title: `${role} may not ${missing.join(', ')} on ${rights.name}`,
      fix: `GRANT ${missing.join(', ')} ON ${rights.quoted} TO ${role};`,
      subject: `right ${rights.name}`,
    });
  }
  return findings;
}

/** The other end of a new foreign key need not be owned. */
function referred(touches: readonly Touch[]): readonly string[] {
  return touches.some(({ aside, lock }) => aside && lock === 'SHARE ROW EXCLUSIVE') ? ['REFERENCES'] : [];
}

/** From 16 on a grant says whether it is inherited; before, the role does. */
function ownerGrant({ owner, member }: TableRights, role: string, major: number): string {
  if (!member) return `GRANT ${owner} TO ${role};`;
  return major >= 16 ? `GRANT ${owner} TO ${role} WITH INHERIT TRUE;` : `ALTER ROLE ${role} INHERIT;`;
}

const ledgerRights = ['SELECT', 'INSERT', 'UPDATE', 'DELETE'];

export function judgeLedger({ name, quoted, granted, owns }: TableRights, role: string): readonly Finding[] {
  const missing = owns ? [] : ledgerRights.filter((right) => !granted.includes(right));
  if (missing.length === 0) return [];
  return [
    {
      ...head('rightMissing'),
      title: `${role} may not ${missing.join(', ')} on the ledger ${name}`,
      detail: 'The migration would run and nobody would know of it.',
      fix: `GRANT ${ledgerRights.join(', ')} ON ${quoted} TO ${role};`,
      subject: `ledger ${name}`,
    },
  ];
}

/** A new index lies in its table’s schema; everything else that is made without a schema in the first of the path. */
export function judgeSchemas(
  { current, closed }: SchemaRights,
  { tables, role, around }: Pick<Look, 'tables' | 'role' | 'around'>,
): readonly Finding[] {
  if (around.pending.length === 0) return [];
  const indexed = tables.flatMap(({ name, touches }) =>
    touches.some(({ statement }) => /^CREATE (?:UNIQUE )?INDEX/.test(statement)) ? [schemaOf(name)] : [],
  );
  const first = around.ledger === undefined ? 'error' : 'warning';
  const wanted = new Map<string, Finding['severity']>([
    ...(current === undefined ? [] : [[current, first] as const]),
    ...indexed.map((schema) => [schema, 'error'] as const),
  ]);
  return [...wanted].flatMap(([schema, severity]): Finding[] => {
    const quoted = closed[schema];
    if (quoted === undefined) return [];
    return [
      {
        ...head('rightMissing', severity),
        title: `${role} may not CREATE in the schema ${schema}`,
        detail: 'A new table or index there would be refused.',
        fix: `GRANT USAGE, CREATE ON SCHEMA ${quoted} TO ${role};`,
        subject: `schema ${schema}`,
      },
    ];
  });
}

function schemaOf(table: string): string {
  return table.slice(0, table.indexOf('.'));
}

function readRights(row: Readonly<Record<keyof TableRights, string>>): TableRights {
  return {
    name: row.name,
    quoted: row.quoted,
    owner: row.owner,
    owns: row.owns === 't',
    member: row.member === 't',
    granted: JSON.parse(row.granted) as string[],
  };
}

const rightsQuery = `
  select n.nspname || '.' || c.relname as name, format('%I.%I', n.nspname, c.relname) as quoted,
    quote_ident(pg_get_userbyid(c.relowner)) as owner,
    pg_has_role(c.relowner, 'usage') as owns, pg_has_role(c.relowner, 'member') as member,
    (select coalesce(json_agg(r), '[]') from unnest(
        array['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE', 'REFERENCES', 'TRIGGER']) r
      where has_table_privilege(c.oid, r)) as granted
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where n.nspname || '.' || c.relname = any($1) and c.relkind in ('r', 'p', 'm')
  order by 1`;

import { type Problem, UserError } from '../../core/errors.js';
import type { Location } from '../../core/location.js';
import { lineIndex } from '../../sql/lines.js';
import { type SqlItem, split } from '../../sql/split.js';
import type { Declarations, WantedPolicy, WantedTable } from './declarations.js';
import { policyCommands } from './declarations.js';
import { refuseWrong } from './refuse-wrong.js';
import { type SqlReader, sqlReader } from './sql-reader.js';

interface TableDraft {
  readonly schema: string;
  readonly name: string;
  enabled: boolean | undefined;
  forced: boolean | undefined;
  readonly policies: WantedPolicy[];
  readonly place: Location;
}

/**
 * Declarations as the statements that a person would run: CREATE POLICY and ALTER TABLE ... ROW LEVEL SECURITY.
 * DROP POLICY IF EXISTS, which makes such a file repeatable by psql, says nothing here. Any other statement is refused.
 */
export function readSqlDeclarations(text: string, file: string): Declarations {
  const lines = lineIndex(text);
  const { items, problem } = split(text);
  const problems: Problem[] = [];
  if (problem) problems.push({ what: problem.message, where: { file, ...lines.at(problem.offset) } });
  const drafts = new Map<string, TableDraft>();
  for (const item of items) {
    const place = { file, ...lines.at(item.start) };
    const wrong = readItem(item, place, drafts);
    if (wrong) problems.push({ what: wrong, where: place, fix: known });
  }
  if (problems.length === 0 && drafts.size === 0)
    problems.push({ what: 'declares nothing', where: { file } });
  if (problems.length > 0) throw new UserError(problems);
  const tables: readonly WantedTable[] = [...drafts.values()];
  const declared: Declarations = { schemas: [], tables, unknownPolicies: 'report', proofs: [] };
  refuseWrong(declared);
  return declared;
}

const known =
  'this file takes CREATE POLICY name ON schema.table ..., ALTER TABLE schema.table ENABLE|DISABLE|FORCE|NO FORCE ROW LEVEL SECURITY, and DROP POLICY IF EXISTS';

function readItem(item: SqlItem, place: Location, drafts: Map<string, TableDraft>): string | undefined {
  if (item.kind !== 'statement') return 'is no statement about row level security';
  const reader = sqlReader(item.text);
  if (reader.words('DROP', 'POLICY', 'IF', 'EXISTS')) return undefined;
  if (reader.words('CREATE', 'POLICY')) return readPolicy(reader, place, drafts);
  if (reader.words('ALTER', 'TABLE')) return readFlags(reader, place, drafts);
  return 'is no statement about row level security';
}

function draftOf(reader: SqlReader, place: Location, drafts: Map<string, TableDraft>): TableDraft | string {
  const schema = reader.name();
  const name = reader.mark('.') ? reader.name() : undefined;
  if (schema === undefined || name === undefined)
    return 'must name its table with the schema: public.invoices';
  const key = JSON.stringify([schema, name]);
  const draft = drafts.get(key) ?? {
    schema,
    name,
    enabled: undefined,
    forced: undefined,
    policies: [],
    place,
  };
  drafts.set(key, draft);
  return draft;
}

function readFlags(reader: SqlReader, place: Location, drafts: Map<string, TableDraft>): string | undefined {
  reader.words('IF', 'EXISTS');
  reader.words('ONLY');
  const table = draftOf(reader, place, drafts);
  if (typeof table === 'string') return table;
  do {
    const flag = flagOf(reader);
    if (flag === undefined || !reader.words('ROW', 'LEVEL', 'SECURITY')) {
      return 'changes something else than row level security';
    }
    Object.assign(table, flag);
  } while (reader.mark(','));
  return reader.ended ? undefined : 'changes something else than row level security';
}

function flagOf(reader: SqlReader): Pick<TableDraft, 'enabled'> | Pick<TableDraft, 'forced'> | undefined {
  if (reader.words('ENABLE')) return { enabled: true };
  if (reader.words('DISABLE')) return { enabled: false };
  if (reader.words('NO', 'FORCE')) return { forced: false };
  return reader.words('FORCE') ? { forced: true } : undefined;
}

function readPolicy(reader: SqlReader, place: Location, drafts: Map<string, TableDraft>): string | undefined {
  const name = reader.name();
  if (name === undefined || !reader.words('ON')) return 'names no policy and table';
  const table = draftOf(reader, place, drafts);
  if (typeof table === 'string') return table;
  const permissive =
    !reader.words('AS') || (reader.words('PERMISSIVE') ? true : !reader.words('RESTRICTIVE'));
  const command = reader.words('FOR') ? policyCommands.find((word) => reader.words(word)) : 'all';
  const roles = reader.words('TO') ? readRoles(reader) : ['public'];
  const using = reader.words('USING') ? reader.parentheses() : undefined;
  const check = reader.words('WITH', 'CHECK') ? reader.parentheses() : undefined;
  if (command === undefined || roles.length === 0 || !reader.ended) {
    return `cannot be read from \`${reader.rest.slice(0, 40)}\` on`;
  }
  table.policies.push({ name, command, permissive, roles, using, check, place });
  return undefined;
}

function readRoles(reader: SqlReader): readonly string[] {
  const roles: string[] = [];
  do {
    const role = reader.name();
    if (role === undefined || /^(current_user|current_role|session_user)$/.test(role)) return [];
    roles.push(role);
  } while (reader.mark(','));
  return roles;
}

import type { Path } from '../../config/yaml-file.js';
import type { Finding } from '../../core/finding.js';
import { type Expectations, type ExpectedTable, splitColumn } from './expectations.js';
import type { SeenTable } from './look.js';
import { parseName, quoted, shownName } from './name.js';
import { verifyRules } from './rules.js';

/** What every judgement of a table needs. */
export interface TableCase {
  /** As the file writes it. */
  readonly key: string;
  /** `public.orders`. */
  readonly name: string;
  readonly expected: ExpectedTable;
  readonly seen: SeenTable;
  /** Oids of types by the text that names them, without modifiers. */
  readonly types: ReadonlyMap<string, string>;
  readonly place: Expectations['place'];
}

/** What a table is not as it is expected to be. */
export function judgeTable(table: TableCase): readonly Finding[] {
  const { columns = {}, indexes = [], constraints = [] } = table.expected;
  const keys = table.expected['foreign-keys'] ?? [];
  return [
    ...Object.keys(columns).flatMap((column) => judgeColumn(table, column)),
    ...indexes.flatMap((index, number) => judgeIndex(table, index, number)),
    ...constraints.flatMap((constraint, number) => judgeConstraint(table, constraint, number)),
    ...keys.flatMap((_, number) => judgeForeignKey(table, number)),
  ];
}

/** A type without its modifier, and the modifier: `numeric` and `(10,2)`. */
export function splitType(text: string): { readonly base: string; readonly modifier: string } {
  const modifier = /\([^)]*\)/.exec(text)?.[0] ?? '';
  return { base: text.replace(/\s*\([^)]*\)/, '').trim(), modifier: modifier.replace(/\s/g, '') };
}

function judgeColumn(table: TableCase, key: string): readonly Finding[] {
  const { name, seen, types } = table;
  const path = ['columns', key];
  const { type, nullable } = splitColumn(table.expected.columns?.[key] ?? null);
  const column = seen.columns.find((one) => one.name === columnName(key));
  const shown = `column ${name}.${quoted(columnName(key))}`;
  if (!column) {
    const added = [type ?? '<type>', nullable === false ? 'NOT NULL' : ''].filter(Boolean).join(' ');
    return [
      missing(table, path, {
        what: shown,
        fix: `ALTER TABLE ${name} ADD COLUMN ${quoted(columnName(key))} ${added};`,
      }),
    ];
  }
  const alter = `ALTER TABLE ${name} ALTER COLUMN ${quoted(column.name)}`;
  const findings: Finding[] = [];
  if (type !== undefined) {
    const want = splitType(type);
    const isSame =
      types.get(want.base) === column.typeId && splitType(column.type).modifier === want.modifier;
    if (!isSame) {
      const unknown = types.has(want.base) ? '' : ` (there is no type ${want.base})`;
      findings.push(
        differs(table, path, {
          what: `${shown} is ${column.type}, not ${type}${unknown}`,
          fix: `${alter} TYPE ${type};`,
        }),
      );
    }
  }
  if (nullable !== undefined && nullable === column.notNull) {
    const what = nullable
      ? `${shown} is NOT NULL, and is expected to allow null`
      : `${shown} allows null, and is expected to be NOT NULL`;
    findings.push(differs(table, path, { what, fix: `${alter} ${nullable ? 'DROP' : 'SET'} NOT NULL;` }));
  }
  return findings;
}

/** Column names of the file fold as table names do. */
function columnName(key: string): string {
  return parseName(key).name;
}

function judgeIndex(table: TableCase, text: string, number: number): readonly Finding[] {
  const { name } = parseName(text);
  const path = ['indexes', number];
  const shown = `index ${text} on ${table.name}`;
  // An invalid one is told in any case, with its repair.
  const isThere = table.seen.indexes.some((one) => one.name === name);
  return isThere ? [] : [missing(table, path, { what: shown })];
}

function judgeConstraint(table: TableCase, text: string, number: number): readonly Finding[] {
  const { name } = parseName(text);
  const constraint = table.seen.constraints.find((one) => one.name === name);
  const path = ['constraints', number];
  const shown = `constraint ${text} of ${table.name}`;
  if (!constraint) return [missing(table, path, { what: shown })];
  if (constraint.validated) return [];
  const fix = `ALTER TABLE ${table.name} VALIDATE CONSTRAINT ${quoted(name)};`;
  return [differs(table, path, { what: `${shown} is not validated`, fix })];
}

function judgeForeignKey(table: TableCase, number: number): readonly Finding[] {
  const expected = table.expected['foreign-keys']?.[number];
  if (!expected) return [];
  const path = ['foreign-keys', number];
  const columns = expected.columns.map(columnName);
  const target = shownName(parseName(expected.references));
  const shown = `foreign key ${table.name} (${columns.map(quoted).join(', ')}) to ${target}`;
  const key = table.seen.constraints.find(
    ({ kind, columns: own, references }) =>
      kind === 'f' && own.join('\0') === columns.join('\0') && references && shownName(references) === target,
  );
  if (!key) return [missing(table, path, { what: shown })];
  const wanted = { 'on delete': expected['on-delete'], 'on update': expected['on-update'] };
  const has = { 'on delete': key.onDelete ?? '', 'on update': key.onUpdate ?? '' };
  const wrong = (['on delete', 'on update'] as const).filter(
    (event) => wanted[event] !== undefined && wanted[event] !== has[event],
  );
  if (wrong.length === 0) return [];
  const said = wrong.map((event) => `${event} ${has[event]}, not ${wanted[event]}`).join('; ');
  const clauses = (['on delete', 'on update'] as const).map((event) =>
    `${event} ${wanted[event] ?? has[event]}`.toUpperCase(),
  );
  const plain = key.definition
    .replace(/ ON (?:DELETE|UPDATE) (?:NO ACTION|RESTRICT|CASCADE|SET NULL|SET DEFAULT)(?: \([^)]*\))?/g, '')
    .replace(/ NOT VALID$/, '');
  const own = quoted(key.name);
  const fix = `ALTER TABLE ${table.name} DROP CONSTRAINT ${own}, ADD CONSTRAINT ${own} ${plain} ${clauses.join(' ')} NOT VALID; ALTER TABLE ${table.name} VALIDATE CONSTRAINT ${own};`;
  return [differs(table, path, { what: `${shown} is ${said}`, fix })];
}

interface Told {
  readonly what: string;
  readonly fix?: string;
}

function missing(table: TableCase, path: Path, { what, fix }: Told): Finding {
  const { id, severity, mend } = verifyRules.missing;
  return {
    rule: id,
    severity,
    title: `${what} is missing`,
    fix: fix ?? mend,
    ...owner(table, path),
    subject: what,
  };
}

function differs(table: TableCase, path: Path, { what, fix }: Told): Finding {
  const { id, severity, mend } = verifyRules.differs;
  return { rule: id, severity, title: what, fix: fix ?? mend, ...owner(table, path), subject: what };
}

function owner({ key, place }: TableCase, path: Path): Pick<Finding, 'location'> {
  return { location: place(['tables', key, ...path]) };
}

import { columnClause } from './mend/column.js';
import type { SchemaObject } from './model.js';
import { ownName } from './side.js';

/** Properties that the first line has said, or that only machines read. */
const silent: Readonly<Record<string, readonly string[]>> = {
  column: ['type', 'collation', 'not null', 'identity', 'generated', 'default'],
  constraint: ['type', 'definition'],
  index: ['definition'],
  trigger: ['definition'],
  rule: ['definition'],
  statistics: ['definition'],
  function: ['definition', 'returns'],
  procedure: ['definition', 'returns'],
  domain: ['type', 'default', 'not null'],
};

/** The words before a property's text, where its name alone does not read like SQL. */
const words: Readonly<Record<string, string>> = {
  options: 'WITH',
  owner: 'OWNER TO',
  grants: '',
  definition: '',
  labels: '',
  attributes: '',
  'column order': 'COLUMNS',
  'row security': 'ROW LEVEL SECURITY',
  'forced row security': 'ROW LEVEL SECURITY',
};

/** An object as SQL-like lines a person reads, the definition first. */
export function describe(object: SchemaObject): readonly string[] {
  const said = silent[object.kind] ?? [];
  const rest = Object.entries(object.properties).filter(([name]) => !said.includes(name));
  return [...firstLines(object), ...rest.flatMap(([name, value]) => propertyLines(name, value))];
}

/** One line that stands for an object which is there on one side only. */
export function headline(object: SchemaObject): string {
  if (object.kind === 'table' || object.kind === 'foreign table') {
    return `${object.kind.toUpperCase()} ${object.name} (${object.properties['column order'] ?? ''})`;
  }
  const [first] = firstLines(object);
  return first ?? `${object.kind.toUpperCase()} ${object.name}`;
}

/** Lines that only one side has, `-` for the expected and `+` for the actual. */
export function changedLines(expected: readonly string[], actual: readonly string[]): readonly string[] {
  const onlyIn = (lines: readonly string[], other: readonly string[]) =>
    lines.filter((line) => !other.includes(line));
  const lost = onlyIn(expected, actual);
  const gained = onlyIn(actual, expected);
  const reordered = lost.length === 0 && gained.length === 0;
  return [
    ...(reordered ? expected : lost).map((line) => `- ${line}`),
    ...(reordered ? actual : gained).map((line) => `+ ${line}`),
  ];
}

function firstLines(object: SchemaObject): readonly string[] {
  const { definition, type } = object.properties;
  switch (object.kind) {
    case 'column':
      return [columnClause(object)];
    case 'constraint':
      return [`CONSTRAINT ${ownName(object)} ${definition ?? ''}`];
    case 'domain':
      return [
        ['DOMAIN', object.name, 'AS', type, object.properties['not null'], defaultOf(object)]
          .filter(Boolean)
          .join(' '),
      ];
    case 'view':
    case 'materialized view':
      return [];
    default:
      return definition?.trimEnd().split('\n') ?? [];
  }
}

function defaultOf(object: SchemaObject): string | undefined {
  return object.properties.default === undefined ? undefined : `DEFAULT ${object.properties.default}`;
}

function propertyLines(name: string, value: string): readonly string[] {
  const word = words[name] ?? name.toUpperCase();
  const lines = value.trimEnd().split('\n');
  if (word === '') return lines;
  if (name === 'options') return [`WITH (${value})`];
  if (name === 'comment') return [`COMMENT '${value.replaceAll("'", "''")}'`];
  return [`${word} ${lines[0]}`, ...lines.slice(1)];
}

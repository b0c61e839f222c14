import type { SchemaObject } from '../model.js';
import { ownName, parentName } from '../side.js';
import { address } from './address.js';
import { alterColumn, changeOptions, sequenceOptions } from './column.js';
import { mendGrants } from './rights.js';

/**
 * The statements that give one property of a standing object its expected value; undefined when only making the
 * object anew would.
 */
export function alterStatements(
  property: string,
  expected: SchemaObject,
  actual: SchemaObject | undefined,
): readonly string[] | undefined {
  const value = expected.properties[property];
  switch (property) {
    case 'comment':
      return [`COMMENT ON ${address(expected)} IS ${value === undefined ? 'NULL' : literal(value)}`];
    case 'owner':
      return value === undefined ? undefined : [`ALTER ${address(expected)} OWNER TO ${value}`];
    case 'grants':
      return mendGrants(expected, actual);
    default:
      return byKind[expected.kind]?.(property, expected, actual);
  }
}

type Alter = (
  property: string,
  expected: SchemaObject,
  actual: SchemaObject | undefined,
) => readonly string[] | undefined;

const byKind: Readonly<Record<string, Alter>> = {
  table: alterTable,
  column: alterColumn,
  sequence: alterSequence,
  view: alterView,
  'materialized view': alterView,
  index: alterIndex,
  trigger: alterEnabled,
  rule: alterEnabled,
  'event trigger': (property, expected) =>
    property === 'enabled'
      ? [`ALTER ${address(expected)} ${firing(expected.properties.enabled).trim()}`]
      : undefined,
  function: alterFunction,
  procedure: alterFunction,
  type: alterType,
  domain: alterDomain,
  extension: (property, expected) =>
    property === 'schema'
      ? [`ALTER EXTENSION ${expected.name} SET SCHEMA ${expected.properties.schema}`]
      : undefined,
  statistics: (property, expected) =>
    property === 'target'
      ? [`ALTER STATISTICS ${expected.name} SET STATISTICS ${expected.properties.target ?? -1}`]
      : undefined,
};

function alterTable(
  property: string,
  expected: SchemaObject,
  actual: SchemaObject | undefined,
): readonly string[] | undefined {
  const value = expected.properties[property];
  const alter = (action: string) => [`ALTER TABLE ${expected.name} ${action}`];
  switch (property) {
    case 'persistence':
      return alter(`SET ${value ?? 'LOGGED'}`);
    case 'row security':
      return alter(`${value ? 'ENABLE' : 'DISABLE'} ROW LEVEL SECURITY`);
    case 'forced row security':
      return alter(`${value ? '' : 'NO '}FORCE ROW LEVEL SECURITY`);
    case 'replica identity':
      return value === 'INDEX' ? [] : alter(`REPLICA IDENTITY ${value ?? 'DEFAULT'}`);
    case 'options':
      return changeOptions(value, actual?.properties.options).flatMap(alter);
    case 'tablespace':
      return alter(`SET TABLESPACE ${value ?? 'pg_default'}`);
    default:
      return undefined;
  }
}

function alterSequence(property: string, expected: SchemaObject): readonly string[] | undefined {
  const p = expected.properties;
  if (property === 'owned by') return [`ALTER SEQUENCE ${expected.name} OWNED BY ${p['owned by'] ?? 'NONE'}`];
  if (property === 'identity' || property === 'persistence') return undefined;
  return [
    `ALTER SEQUENCE ${expected.name} ${sequenceOptions(expected).replace(/^SEQUENCE NAME \S+/, `AS ${p.type}`)}`,
  ];
}

function alterView(
  property: string,
  expected: SchemaObject,
  actual: SchemaObject | undefined,
): readonly string[] | undefined {
  if (property !== 'options') return undefined;
  const changes = changeOptions(expected.properties.options, actual?.properties.options);
  return changes.map((change) => `ALTER ${address(expected)} ${change}`);
}

function alterIndex(
  property: string,
  expected: SchemaObject,
  actual: SchemaObject | undefined,
): readonly string[] | undefined {
  const value = expected.properties[property];
  switch (property) {
    case 'clustered':
      return value ? [`ALTER TABLE ${tableOf(expected)} CLUSTER ON ${indexName(expected)}`] : undefined;
    case 'replica identity':
      return value
        ? [`ALTER TABLE ${tableOf(expected)} REPLICA IDENTITY USING INDEX ${indexName(expected)}`]
        : [];
    case 'options':
      return changeOptions(value, actual?.properties.options).map(
        (change) => `ALTER INDEX ${expected.name} ${change}`,
      );
    case 'tablespace':
      return [`ALTER INDEX ${expected.name} SET TABLESPACE ${value ?? 'pg_default'}`];
    case 'statistics':
      return value
        ?.split(', ')
        .map((part) => part.split(' '))
        .map(
          ([column, target]) =>
            `ALTER INDEX ${expected.name} ALTER COLUMN ${column} SET STATISTICS ${target}`,
        );
    default:
      return undefined;
  }
}

function alterEnabled(property: string, expected: SchemaObject): readonly string[] | undefined {
  if (property !== 'enabled') return undefined;
  const kind = expected.kind.toUpperCase();
  const [verb = '', how = ''] = firing(expected.properties.enabled).split(' ');
  return [
    `ALTER TABLE ${parentName(expected)} ${[verb, how, kind, ownName(expected)].filter(Boolean).join(' ')}`,
  ];
}

/** The definition is a CREATE OR REPLACE; another result type needs the function made anew. */
function alterFunction(
  property: string,
  expected: SchemaObject,
  actual: SchemaObject | undefined,
): readonly string[] | undefined {
  const sameResult = expected.properties.returns === actual?.properties.returns;
  return property === 'definition' && sameResult
    ? [(expected.properties.definition ?? '').trimEnd()]
    : undefined;
}

/** Labels can only be added. */
function alterType(
  property: string,
  expected: SchemaObject,
  actual: SchemaObject | undefined,
): readonly string[] | undefined {
  if (property !== 'labels') return undefined;
  const wanted = expected.properties.labels?.split('\n') ?? [];
  const given = actual?.properties.labels?.split('\n') ?? [];
  if (given.join() !== wanted.filter((label) => given.includes(label)).join()) return undefined;
  return wanted.flatMap((label, index) => {
    if (given.includes(label)) return [];
    const before = wanted[index - 1];
    const place = before === undefined ? ` BEFORE ${given[0]}` : ` AFTER ${before}`;
    return [`ALTER TYPE ${expected.name} ADD VALUE ${label}${place}`];
  });
}

function alterDomain(property: string, expected: SchemaObject): readonly string[] | undefined {
  const value = expected.properties[property];
  if (property === 'default') {
    return [`ALTER DOMAIN ${expected.name} ${value === undefined ? 'DROP DEFAULT' : `SET DEFAULT ${value}`}`];
  }
  if (property === 'not null') return [`ALTER DOMAIN ${expected.name} ${value ? 'SET' : 'DROP'} NOT NULL`];
  return undefined;
}

function firing(state: string | undefined): string {
  if (state === undefined) return 'ENABLE ';
  return state === 'DISABLED' ? 'DISABLE ' : `ENABLE ${state}`;
}

/** An index behind a constraint hangs on the constraint, whose name begins with the table's. */
function tableOf(index: SchemaObject): string {
  const name = parentName(index);
  return index.parent?.startsWith('constraint ') ? name.replace(/\.(?:"(?:[^"]|"")*"|[^."]+)$/, '') : name;
}

/** CLUSTER ON and REPLICA IDENTITY take the index's name without its schema. */
function indexName(index: SchemaObject): string {
  return /(?:"(?:[^"]|"")*"|[^."]+)$/.exec(index.name)?.[0] ?? index.name;
}

function literal(text: string): string {
  const quoted = `'${text.replaceAll("'", "''")}'`;
  return text.includes('\\') ? `E${quoted.replaceAll('\\', '\\\\')}` : quoted;
}

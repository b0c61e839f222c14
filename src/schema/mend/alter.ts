import type { SchemaObject } from '../model.js';
import { ownName, parentName } from '../side.js';
import { address } from './address.js';
import { alterIndex, alterSequence, alterTable, alterView } from './alter-relation.js';
import { alterColumn } from './column.js';
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

function literal(text: string): string {
  const quoted = `'${text.replaceAll("'", "''")}'`;
  return text.includes('\\') ? `E${quoted.replaceAll('\\', '\\\\')}` : quoted;
}

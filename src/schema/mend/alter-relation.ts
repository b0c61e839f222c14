import type { SchemaObject } from '../model.js';
import { parentName } from '../side.js';
import { address } from './address.js';
import { changeOptions, sequenceOptions } from './column.js';

export function alterTable(
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

export function alterSequence(property: string, expected: SchemaObject): readonly string[] | undefined {
  const p = expected.properties;
  if (property === 'owned by') return [`ALTER SEQUENCE ${expected.name} OWNED BY ${p['owned by'] ?? 'NONE'}`];
  if (property === 'identity' || property === 'persistence') return undefined;
  return [
    `ALTER SEQUENCE ${expected.name} ${sequenceOptions(expected).replace(/^SEQUENCE NAME \S+/, `AS ${p.type}`)}`,
  ];
}

export function alterView(
  property: string,
  expected: SchemaObject,
  actual: SchemaObject | undefined,
): readonly string[] | undefined {
  if (property !== 'options') return undefined;
  const changes = changeOptions(expected.properties.options, actual?.properties.options);
  return changes.map((change) => `ALTER ${address(expected)} ${change}`);
}

export function alterIndex(
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

/** An index behind a constraint hangs on the constraint, whose name begins with the table's. */
function tableOf(index: SchemaObject): string {
  const name = parentName(index);
  return index.parent?.startsWith('constraint ') ? name.replace(/\.(?:"(?:[^"]|"")*"|[^."]+)$/, '') : name;
}

/** CLUSTER ON and REPLICA IDENTITY take the index's name without its schema. */
function indexName(index: SchemaObject): string {
  return /(?:"(?:[^"]|"")*"|[^."]+)$/.exec(index.name)?.[0] ?? index.name;
}

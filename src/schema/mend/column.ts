import type { SchemaObject } from '../model.js';
import { ownName, parentName } from '../side.js';

/** A column as CREATE TABLE writes it: name, type, collation, not null, default. */
export function columnClause(column: SchemaObject, sequence?: SchemaObject): string {
  const p = column.properties;
  return [
    ownName(column),
    p.type,
    p.collation && `COLLATE ${p.collation}`,
    generated(p.generated),
    p.identity && `GENERATED ${p.identity} AS IDENTITY${sequence ? ` (${sequenceOptions(sequence)})` : ''}`,
    p.default !== undefined && `DEFAULT ${p.default}`,
    p['not null'],
  ]
    .filter(Boolean)
    .join(' ');
}

/** `CREATE SEQUENCE`'s options; for an identity with the name of its sequence first. */
export function sequenceOptions(sequence: SchemaObject): string {
  const p = sequence.properties;
  return [
    p.identity ? `SEQUENCE NAME ${sequence.name}` : `AS ${p.type}`,
    `START WITH ${p.start}`,
    `INCREMENT BY ${p.increment}`,
    `MINVALUE ${p.minimum}`,
    `MAXVALUE ${p.maximum}`,
    `CACHE ${p.cache ?? 1}`,
    p.cycle ?? 'NO CYCLE',
  ].join(' ');
}

/** Settings that CREATE TABLE has no place for. */
export function columnSettings(column: SchemaObject): readonly string[] {
  return ['storage', 'compression', 'statistics', 'options'].flatMap((property) =>
    column.properties[property] === undefined ? [] : (alterColumn(property, column, undefined) ?? []),
  );
}

/** The statements that give one property of a column the expected value; undefined when there is no way. */
export function alterColumn(
  property: string,
  expected: SchemaObject,
  actual: SchemaObject | undefined,
): readonly string[] | undefined {
  const value = expected.properties[property];
  const alter = (action: string) => [
    `ALTER TABLE ${parentName(expected)} ALTER COLUMN ${ownName(expected)} ${action}`,
  ];
  switch (property) {
    case 'type':
    case 'collation':
      return changeType(expected, actual, alter);
    case 'not null':
      if (value?.includes('NOT VALID') || value?.includes('NO INHERIT')) return undefined;
      return alter(value === undefined ? 'DROP NOT NULL' : 'SET NOT NULL');
    case 'default':
      return alter(value === undefined ? 'DROP DEFAULT' : `SET DEFAULT ${value}`);
    case 'identity':
      if (value === undefined) return alter('DROP IDENTITY');
      return alter(
        actual?.properties.identity === undefined
          ? `ADD GENERATED ${value} AS IDENTITY`
          : `SET GENERATED ${value}`,
      );
    case 'storage':
      return value === undefined ? undefined : alter(`SET STORAGE ${value}`);
    case 'compression':
      return alter(`SET COMPRESSION ${value ?? 'default'}`);
    case 'statistics':
      return alter(`SET STATISTICS ${value ?? -1}`);
    case 'options':
      return changeOptions(value, actual?.properties.options).flatMap(alter);
    default:
      return undefined;
  }
}

/** `SET (...)` and `RESET (...)` that turn one list of options into another. */
export function changeOptions(expected = '', actual = ''): readonly string[] {
  const wanted = expected === '' ? [] : expected.split(', ');
  const names = wanted.map((option) => option.split('=')[0]);
  const extra = (actual === '' ? [] : actual.split(', '))
    .map((option) => option.split('=')[0])
    .filter((name) => !names.includes(name));
  return [
    ...(extra.length > 0 ? [`RESET (${extra.join(', ')})`] : []),
    ...(wanted.length > 0 ? [`SET (${wanted.join(', ')})`] : []),
  ];
}

function changeType(
  expected: SchemaObject,
  actual: SchemaObject | undefined,
  alter: (action: string) => readonly string[],
): readonly string[] {
  const { type, collation } = expected.properties;
  const using = actual?.properties.type === type ? '' : ` USING ${ownName(expected)}::${type}`;
  return alter(`TYPE ${type}${collation ? ` COLLATE ${collation}` : ''}${using}`);
}

function generated(expression: string | undefined): string | undefined {
  const match = expression === undefined ? undefined : /^([\s\S]*) (STORED|VIRTUAL)$/.exec(expression);
  return match ? `GENERATED ALWAYS AS (${match[1]}) ${match[2]}` : undefined;
}

import type { PartitionBoundSpec } from '@pgsql/types';
import type { Relation } from '../../schema/replay/catalog.js';
import { fittingName } from '../../schema/replay/constraints.js';
import type { Node } from '../../sql/grammar/grammar.js';
import { writeExpression } from '../../sql/grammar/write-expression.js';
import { readableName } from '../../sql/quote.js';
import type { JudgedStatement } from '../rule.js';
import { shown } from '../words.js';

/** Tables that would be read, `isOther` for the default partition: a check proves the bound of each beforehand. */
export function stepsBehindBound(
  { catalog, text }: JudgedStatement,
  {
    parent,
    bound,
    read,
  }: {
    readonly parent: string;
    readonly bound: PartitionBoundSpec | undefined;
    readonly read: readonly { readonly key: string; readonly isOther: boolean }[];
  },
): readonly string[] {
  const inside = bound && conditionOf(catalog.relations.get(parent), bound);
  const checks = read.map(({ key, isOther }) => {
    const condition = inside === undefined || !isOther ? inside : `NOT (${inside})`;
    const name = readableName(fittingName(key.slice(key.lastIndexOf('.') + 1), undefined, 'bound'));
    return { table: shown(key), name, condition, isOther };
  });
  return [
    ...checks.map(({ table, name, condition, isOther }) =>
      condition === undefined
        ? `-- add to ${table} a CHECK ${name} ${isOther ? 'that excludes' : 'of'} the bound of the partition, NOT VALID`
        : `ALTER TABLE ${table} ADD CONSTRAINT ${name} CHECK (${condition}) NOT VALID;`,
    ),
    '-- in a later migration:',
    ...checks.map(({ table, name, condition }) =>
      condition === undefined ? `-- validate ${name}` : `ALTER TABLE ${table} VALIDATE CONSTRAINT ${name};`,
    ),
    '-- then, without reading a row:',
    `${text};`,
    ...checks.flatMap(({ table, name, condition }) =>
      condition === undefined ? [] : [`ALTER TABLE ${table} DROP CONSTRAINT ${name};`],
    ),
  ];
}

/** Undefined where it is divided by several columns, an expression or a hash, or where a value is not plain. */
function conditionOf(parent: Relation | undefined, bound: PartitionBoundSpec): string | undefined {
  const [column, ...more] = parent?.divided?.columns ?? [];
  if (column === undefined || more.length > 0) return undefined;
  const name = readableName(column);
  const present = `${name} IS NOT NULL`;
  if (bound.strategy === 'l') {
    const values = (bound.listdatums ?? []).map((one) => writeExpression(one));
    if (values.includes(undefined) || values.includes('NULL') || values.length === 0) return undefined;
    return `${present} AND ${name} IN (${values.join(', ')})`;
  }
  if (bound.strategy !== 'r') return undefined;
  const ends = [end(bound.lowerdatums, `${name} >=`), end(bound.upperdatums, `${name} <`)];
  return ends.includes(undefined) ? undefined : [present, ...ends.filter((one) => one !== '')].join(' AND ');
}

/** Empty for MINVALUE and MAXVALUE. */
function end(values: readonly Node[] = [], comparison: string): string | undefined {
  const [value] = values;
  const text = value && writeExpression(value);
  if (text === undefined) return undefined;
  return /^(?:min|max)value$/i.test(text) ? '' : `${comparison} ${text}`;
}

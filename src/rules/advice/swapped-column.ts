import type { AlterTableCmd } from '@pgsql/types';
import type { Catalog } from '../../schema/replay/catalog.js';
import { mentions } from '../../schema/replay/columns.js';
import { fittingName } from '../../schema/replay/constraints.js';
import { describeType, typeName } from '../../schema/replay/names.js';
import { readableName } from '../../sql/quote.js';
import { tokensOf } from '../../sql/tokens.js';
import type { JudgedStatement } from '../rule.js';
import { shown } from '../words.js';
import { withoutTail } from './column-words.js';
import { fillingTrigger } from './filling-trigger.js';
import { fillRows, rowKey, some } from './steps.js';

/** A column that is to be another one. */
export interface Swapped {
  /** `schema.name`. */
  readonly table: string;
  readonly column: string;
  readonly type: string;
  /** What it is worked out from, naming columns of the table; without it, from the old column. */
  readonly expression?: string;
}

/** The type of an ALTER COLUMN TYPE and its USING, as they are written. */
export function newType(text: string, { def }: AlterTableCmd): Pick<Swapped, 'type' | 'expression'> {
  const definition = def && 'ColumnDef' in def ? def.ColumnDef : undefined;
  const start = definition?.typeName?.location;
  if (start === undefined) return { type: describeType(typeName(definition?.typeName)) };
  const rest = Buffer.from(text).subarray(start).toString('utf8');
  const tokens = tokensOf(rest);
  const end = tokens.findIndex(({ text: one, depth }) => one === ',' && depth === 0);
  const own = end < 0 ? tokens : tokens.slice(0, end);
  const using = own.findIndex(({ text: one, depth }) => depth === 0 && /^using$/i.test(one));
  const last = own.at(-1)?.end ?? 0;
  const behind = own[using + 1];
  if (using < 0 || behind === undefined) return { type: rest.slice(0, last) };
  return { type: withoutTail(rest.slice(0, own[using]?.start)), expression: rest.slice(behind.start, last) };
}

/** A new column beside the old one, kept up to date by a trigger, filled in batches, and swapped in a moment. */
export function swapSteps({ catalog }: JudgedStatement, swapped: Swapped): readonly string[] {
  const { table, column, type, expression = readableName(column) } = swapped;
  const fresh = `${column}_new`;
  const [name, own, next] = [shown(table), readableName(column), readableName(fresh)];
  const trigger = fillingTrigger({ table, column: fresh, expression });
  const key = rowKey(catalog, table);
  const open = `SELECT ${key} FROM ${name} WHERE ${next} IS NULL AND ${own} IS NOT NULL LIMIT 10000`;
  const lost = partsOf(catalog, table, column);
  const numbered = sequenceSteps(catalog, { table, column, fresh, type });
  return [
    `ALTER TABLE ${name} ADD COLUMN ${next} ${type};`,
    ...trigger.make,
    fillRows,
    `UPDATE ${name} SET ${next} = ${expression} WHERE ${some(key, open)};`,
    ...(lost.length > 0 ? [`-- then make on ${next} what goes with ${own}: ${lost.join(', ')}`] : []),
    '-- then, in one short transaction under lock_timeout:',
    ...trigger.drop,
    ...numbered,
    `ALTER TABLE ${name} DROP COLUMN ${own};`,
    `ALTER TABLE ${name} RENAME COLUMN ${next} TO ${own};`,
  ];
}

/** The sequence of a serial column goes with it unless it is given to the new one. */
function sequenceSteps(
  catalog: Catalog,
  { table, column, fresh, type }: Swapped & { readonly fresh: string },
): readonly string[] {
  if (catalog.relations.get(table)?.columns.get(column)?.serial !== true) return [];
  const dot = table.lastIndexOf('.');
  const sequence = shown(`${table.slice(0, dot)}.${fittingName(table.slice(dot + 1), column, 'seq')}`);
  const [name, next] = [shown(table), readableName(fresh)];
  return [
    ...(/^(?:small|big)?int/i.test(type) ? [`ALTER SEQUENCE ${sequence} AS ${type};`] : []),
    `ALTER SEQUENCE ${sequence} OWNED BY ${name}.${next};`,
    `ALTER TABLE ${name} ALTER COLUMN ${next} SET DEFAULT nextval('${sequence}');`,
  ];
}

/** What is there for a column alone, and would be gone with it. */
export function partsOf(catalog: Catalog, table: string, name: string): readonly string[] {
  const relation = catalog.relations.get(table);
  const column = relation?.columns.get(name);
  if (!relation || !column) return ['its NOT NULL, default, indexes and constraints'];
  const constraints = [...relation.constraints.values()].filter(
    (one) => one.kind !== 'not null' && mentions(one, name),
  );
  const indexes = [...relation.indexes.values()].filter(
    (index) =>
      (index.columns.includes(name) || index.mentions.has(name)) && !relation.constraints.has(index.name),
  );
  const isKey = constraints.some(({ kind }) => kind === 'primary key' || kind === 'unique');
  return [
    ...(column.notNull ? ['NOT NULL'] : []),
    ...(column.default ? ['its default'] : []),
    ...(column.identity ? ['its identity'] : []),
    ...[...constraints, ...indexes].map((one) => readableName(one.name)),
    ...(isKey ? keysTo(catalog, table) : []),
  ];
}

/** Foreign keys of other tables that point to a table. */
function keysTo(catalog: Catalog, table: string): readonly string[] {
  return [...catalog.relations].flatMap(([key, { constraints }]) =>
    [...constraints.values()]
      .filter(({ references }) => key !== table && references?.relation === table)
      .map(({ name }) => `${readableName(name)} of ${shown(key)}`),
  );
}

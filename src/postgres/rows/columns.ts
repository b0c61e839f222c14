import type { Session } from '../session.js';
import { acceptedOf, domainChecks, type Judged } from './filter.js';
import { hintsOf, joinHints } from './hints.js';
import { poolOf } from './pool.js';
import { type Random, randomOf } from './random.js';
import type { CheckShape, ColumnShape, TableShape } from './shape.js';
import { arrayOf } from './values/value.js';

/** Values of one column, one a row; null for NULL. */
export type ColumnValues = readonly (string | null)[];

/** What rows may hold as far as types and constraints let them; what they may not, they hold where it cannot be helped. */
export interface RowsStyle {
  readonly nulls: boolean;
  /** The same value in two rows. */
  readonly repeats: boolean;
  /** The ends of what a type takes. */
  readonly extremes: boolean;
}

export interface RowsWanted {
  readonly table: TableShape;
  readonly seed: number;
  /** How many rows to make. */
  readonly count: number;
  readonly style: RowsStyle;
  /** How many are there already: keys go on behind them. */
  readonly offset: number;
}

/** The checks that a column takes part in. */
export function checksOf(table: TableShape, column: ColumnShape): readonly CheckShape[] {
  return table.checks.filter(({ columns, expression }) =>
    columns.length > 0 ? columns.includes(column.name) : mentions(expression, column.name),
  );
}

function mentions(expression: string, name: string): boolean {
  return expression.split(/[^\w$]+/).includes(name) || (/[^\w$]/.test(name) && expression.includes(name));
}

/**
 * Values of a column that no foreign key fills. Fewer than asked for when its checks leave fewer values than rows in a
 * column whose values must differ; none when they leave no value at all.
 */
export async function columnValues(
  session: Session,
  wanted: RowsWanted,
  column: ColumnShape,
): Promise<ColumnValues> {
  const { table, seed, count, offset, style } = wanted;
  const random = randomOf(seed, `${table.relation}.${column.name} ${offset}`);
  const must = mustDiffer(table, column);
  const distinct = must || !style.repeats;
  const checks = checksOf(table, column);
  const domain = domainChecks(column.type);
  const asked = [...checks.map(({ expression }) => expression), ...(domain?.checks ?? [])];
  const hints = asked.filter((expression) => !expression.includes('satisfies_hash_partition')).map(hintsOf);
  const pool = poolOf({
    column,
    random,
    count: distinct ? count + offset : count,
    distinct,
    extremes: style.extremes,
    hints: hints.length === 0 ? undefined : joinHints(hints),
  });
  const values = distinct ? [...pool.slice(offset), ...pool.slice(0, offset)] : pool;
  const own = checks.filter(({ columns }) => columns.length === 1).map(({ expression }) => expression);
  const judged = { table: table.name, column, checks: own, values };
  const accepted = await acceptedOf(session, await withElements(session, wanted, judged));
  const mayBeNull = !column.notNull && !domain?.notNull && accepted.takesNull;
  const isFull = !style.nulls && accepted.values.length > 0;
  const nulls = mayBeNull && !isFull ? shareOfNulls(checks) : 0;
  const isEnough = must || (distinct && accepted.values.length >= count);
  return spread(accepted.values, { count, distinct: isEnough, nulls, random });
}

/** An array of a domain is made of values that the domain takes. */
async function withElements(session: Session, wanted: RowsWanted, judged: Judged): Promise<Judged> {
  const { type, name } = judged.column;
  if (type.kind !== 'array' || type.element.kind !== 'domain') return judged;
  const element = { name: `${name}[]`, type: type.element, typeSql: type.element.baseSql, notNull: true };
  const table = { ...wanted.table, checks: [], uniques: [] };
  const elements = await columnValues(session, { ...wanted, table }, element);
  return { ...judged, values: elements.flatMap((value) => (value === null ? [] : [arrayOf([value])])) };
}

/** Where a check weighs columns against each other, it is often about which of them is null. */
function shareOfNulls(checks: readonly CheckShape[]): number {
  return checks.some(({ columns }) => columns.length > 1) ? 0.4 : 0.12;
}

interface Spread {
  readonly count: number;
  readonly distinct: boolean;
  readonly nulls: number;
  readonly random: Random;
}

function spread(values: readonly string[], { count, distinct, nulls, random }: Spread): ColumnValues {
  if (values.length === 0) return nulls > 0 ? Array.from({ length: count }, () => null) : [];
  const length = distinct && nulls === 0 ? Math.min(count, values.length) : count;
  return Array.from({ length }, (_, row) => {
    if (random.chance(nulls)) return null;
    if (distinct) return values[row] ?? null;
    // The first rows take the values in turn, so that the extremes, which lie apart, come up at all.
    return (row < values.length ? values[row] : random.pick(values)) ?? null;
  });
}

/** Alone in a unique index, or a range that may not meet another one. */
function mustDiffer(table: TableShape, { name, type }: ColumnShape): boolean {
  return table.uniques.some(({ columns, excludes }) => {
    if (!columns.includes(name)) return false;
    return columns.length === 1 || (excludes && (type.kind === 'range' || type.kind === 'multirange'));
  });
}

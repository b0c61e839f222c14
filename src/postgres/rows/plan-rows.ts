import type { Session } from '../session.js';
import { type ColumnValues, columnValues, type RowsWanted } from './columns.js';
import { randomOf } from './random.js';
import { assignKeys, isRequired, type Key, type Source } from './references.js';
import type { ReferenceShape, TableShape } from './shape.js';
import { unknownType } from './values/value.js';

/** Rows that are ready to be sent. */
export interface PlannedRows {
  readonly table: TableShape;
  /** Names of the columns, in the order of `values`. */
  readonly columns: readonly string[];
  readonly values: readonly ColumnValues[];
  /** Conditions over a whole row that the server sorts the rows by. */
  readonly filters: readonly string[];
  /** More rows than wanted are planned where some will be turned away. */
  readonly wanted: number;
}

export type Plan = PlannedRows | { readonly table: TableShape; readonly problem: string };

/**
 * What a foreign key can point to: keys of a table that has its rows, or the values that the rows of the same number
 * will have in a table that is filled in the same statement. Undefined for a table that has no rows yet.
 */
export type KeysOf = (
  reference: ReferenceShape,
) => Promise<{ readonly keys: readonly Key[] } | { readonly values: readonly ColumnValues[] } | undefined>;

/** Makes rows for one table. */
export async function planRows(session: Session, wanted: RowsWanted, keysOf: KeysOf): Promise<Plan> {
  const { table } = wanted;
  const problem = unfillable(table);
  if (problem !== undefined) return { table, problem };
  const filters = table.checks
    .filter(({ columns }) => columns.length !== 1)
    .map(({ expression }) => expression);
  const count = Math.ceil(wanted.count * overshoot(table, filters.length));
  const pointing = new Set(table.references.flatMap(({ columns }) => columns));
  const own = new Map<string, ColumnValues>();
  for (const column of table.columns) {
    if (column.generated !== undefined || pointing.has(column.name)) continue;
    const known = unknownType(column.type) === undefined;
    const values = known
      ? await columnValues(session, { ...wanted, count }, column)
      : Array.from({ length: count }, () => null);
    if (values.length === 0 && count > 0) {
      return { table, problem: `no value was found that the checks of ${column.name} take` };
    }
    own.set(column.name, values);
  }
  const length = Math.min(count, ...[...own.values()].map((values) => values.length));
  const sources = await sourcesOf(table, own, keysOf);
  const random = randomOf(wanted.seed, `${table.relation} keys ${wanted.offset}`);
  const assigned = assignKeys({ table, sources, random, count: length });
  const rows = assigned.flatMap((keys, row) => (keys ? [{ keys, row }] : []));
  if (rows.length === 0 && wanted.count > 0) {
    const required = table.references.map(({ columns }) => columns.join(', ')).join('; ');
    return { table, problem: `there is no row for its foreign key (${required}) to point to` };
  }
  const columns = table.columns.filter(({ generated }) => generated === undefined).map(({ name }) => name);
  const values = columns.map((name) =>
    rows.map(({ keys, row }) => keys.get(name) ?? own.get(name)?.[row] ?? null),
  );
  return { table, columns, values, filters, wanted: wanted.count };
}

function unfillable(table: TableShape): string | undefined {
  if (table.hasNoPartition) return 'it is partitioned and has no partition';
  for (const { name, type, generated, notNull } of table.columns) {
    const unknown = generated === undefined ? unknownType(type) : undefined;
    if (unknown !== undefined && notNull) return `no values of type ${unknown} are known (column ${name})`;
  }
  return undefined;
}

/** At most this many rows are planned for one that is wanted. */
export const mostOvershoot = 8;

/** A row is turned away where a condition over several columns does not hold, or a key of several is taken. */
function overshoot(table: TableShape, filters: number): number {
  if (filters > 0) return mostOvershoot;
  return table.uniques.some(({ columns }) => columns.length > 1) ? 1.3 : 1;
}

async function sourcesOf(
  table: TableShape,
  own: ReadonlyMap<string, ColumnValues>,
  keysOf: KeysOf,
): Promise<readonly Source[]> {
  const sources: Source[] = [];
  for (const reference of table.references) {
    const isSelf = reference.table === table.oid;
    // A row that must point into its own table points to itself.
    const found = isSelf && isRequired(table, reference) ? ownKeys(reference, own) : await keysOf(reference);
    if (!found) sources.push({ from: 'nothing', reference });
    else if ('keys' in found) sources.push({ from: 'keys', reference, ...found });
    else sources.push({ from: 'same row', reference, ...found });
  }
  return sources;
}

function ownKeys({ keys }: ReferenceShape, own: ReadonlyMap<string, ColumnValues>) {
  return { values: keys.map((name) => own.get(name) ?? []) };
}

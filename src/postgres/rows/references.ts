import { quoteName } from '../../sql/quote.js';
import type { Session } from '../session.js';
import type { ColumnValues } from './columns.js';
import { type Random, shuffled } from './random.js';
import type { ReferenceShape, TableShape } from './shape.js';

/** A referenced row's key, one text a column. */
export type Key = readonly string[];

/** Keys that a foreign key may point to, at most as many as rows are made. */
export async function readKeys(
  session: Session,
  {
    relation,
    keys,
    limit,
  }: { readonly relation: string; readonly keys: readonly string[]; readonly limit: number },
): Promise<readonly Key[]> {
  const names = keys.map(quoteName);
  const rows = await session.query<{ key: string }>(
    `select json_build_array(${names.map((name) => `${name}::text`).join(', ')})::text as key from ${relation}
     where ${names.map((name) => `${name} is not null`).join(' and ')} order by ${names.join(', ')} limit ${limit}`,
  );
  return rows.map(({ key }) => JSON.parse(key) as Key);
}

/** What a foreign key is filled with: keys to choose from, or the keys of the rows of the same number. */
export type Source =
  | { readonly from: 'keys'; readonly reference: ReferenceShape; readonly keys: readonly Key[] }
  | {
      readonly from: 'same row';
      readonly reference: ReferenceShape;
      readonly values: readonly ColumnValues[];
    }
  | { readonly from: 'nothing'; readonly reference: ReferenceShape };

export interface Assignment {
  readonly table: TableShape;
  readonly sources: readonly Source[];
  readonly random: Random;
  readonly count: number;
}

/** Whether a foreign key needs a row to point to. */
export function isRequired(table: TableShape, { columns, full }: ReferenceShape): boolean {
  const notNull = columns.filter((name) => table.columns.find((column) => column.name === name)?.notNull);
  return full ? notNull.length > 0 : notNull.length === columns.length;
}

/**
 * The columns of all foreign keys, row by row: a column that two of them share gets a value that suits both. A row for
 * which there is no such value is undefined.
 */
export function assignKeys({
  table,
  sources,
  random,
  count,
}: Assignment): readonly (ReadonlyMap<string, string | null> | undefined)[] {
  const choosers = sources.map((source) => chooser(table, source, random));
  return Array.from({ length: count }, (_, row) => {
    const assigned = new Map<string, string | null>();
    return choosers.every((choose) => choose(row, assigned)) ? assigned : undefined;
  });
}

type Choose = (row: number, assigned: Map<string, string | null>) => boolean;

function chooser(table: TableShape, source: Source, random: Random): Choose {
  const { reference } = source;
  const mayBeNull = !isRequired(table, reference);
  const nullable = reference.columns.filter(
    (name) => !table.columns.find((column) => column.name === name)?.notNull,
  );
  const leave: Choose = (_, assigned) => {
    const open = nullable.filter((name) => !assigned.has(name));
    for (const name of reference.full ? nullable : open) assigned.set(name, null);
    return mayBeNull && reference.columns.some((name) => assigned.get(name) === null);
  };
  if (source.from === 'nothing') return leave;
  const isOnly = table.uniques.some(({ columns }) =>
    columns.every((name) => name !== undefined && reference.columns.includes(name)),
  );
  const keyOf = source.from === 'keys' ? chosenKeys(source.keys, { random, isOnly }) : sameRow(source.values);
  return (row, assigned) => {
    if (mayBeNull && random.chance(0.15)) return leave(row, assigned);
    const key = keyOf(row, (candidate) =>
      reference.columns.every(
        (name, place) => !assigned.has(name) || assigned.get(name) === candidate[place],
      ),
    );
    if (!key) return leave(row, assigned);
    for (const [place, name] of reference.columns.entries()) assigned.set(name, key[place] ?? null);
    return true;
  };
}

type KeyOf = (row: number, suits: (key: Key) => boolean) => Key | undefined;

/** Any that suits; each only once where the columns that point there are unique. */
function chosenKeys(
  keys: readonly Key[],
  { random, isOnly }: { readonly random: Random; readonly isOnly: boolean },
): KeyOf {
  const mixed = shuffled(keys, random);
  const left = new Set(mixed);
  return (_, suits) => {
    if (isOnly) {
      const key = [...left].find(suits);
      if (key) left.delete(key);
      return key;
    }
    const guess = mixed.length > 0 ? random.pick(mixed) : undefined;
    return guess && suits(guess) ? guess : mixed.find(suits);
  };
}

function sameRow(values: readonly ColumnValues[]): KeyOf {
  return (row, suits) => {
    const key = values.map((column) => column[row] ?? undefined).filter((value) => value !== undefined);
    return key.length === values.length && suits(key) ? key : undefined;
  };
}

import type { Session } from '../session.js';

/** What a table holds, column by column. */
export interface TableData {
  readonly rows: number;
  /** By the column's name, quoted where needed. */
  readonly columns: ReadonlyMap<string, ColumnData>;
}

export interface ColumnData {
  /** As SQL says it. */
  readonly type: string;
  /** Rows in which it is not null. */
  readonly values: number;
  /** The same for the same values in any order. */
  readonly digest: string;
}

/** A table to read: its columns' types by their names, both as SQL says them. */
export interface TableToRead {
  /** `schema.name`, quoted where needed. */
  readonly relation: string;
  readonly columns: ReadonlyMap<string, string>;
}

/** Reads every row of the tables, in one round trip: for scratch databases. */
export async function readData(
  session: Session,
  tables: readonly TableToRead[],
): Promise<ReadonlyMap<string, TableData>> {
  if (tables.length === 0) return new Map();
  const queries = tables.map(({ relation, columns }) => {
    const parts = [...columns.keys()].map(
      (name) => `count(${name}), coalesce(sum(hashtextextended(${name}::text, 0)::numeric), 0)`,
    );
    return `select array[${['count(*)', ...parts].join(', ')}]::text[]::text as found from ${relation}`;
  });
  const [...answers] = await session.queryAll<{ found: string }>(queries.join(';\n'));
  return new Map(
    tables.map(({ relation, columns }, place) => {
      const [rows = '0', ...found] = (answers[place]?.[0]?.found ?? '{}').slice(1, -1).split(',');
      const data = [...columns].map(([name, type], at): [string, ColumnData] => [
        name,
        { type, values: Number(found[2 * at] ?? 0), digest: found[2 * at + 1] ?? '' },
      ]);
      return [relation, { rows: Number(rows), columns: new Map(data) }];
    }),
  );
}

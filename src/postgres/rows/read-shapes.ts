import type { Session } from '../session.js';
import { buildType, type RawType } from './build-type.js';
import type { ColumnShape, TableShape } from './shape.js';
import { shapesQuery } from './shapes-query.js';

interface RawColumn {
  readonly name: string;
  readonly type: string;
  readonly modifier: number;
  readonly typeSql: string;
  readonly notNull: boolean;
  readonly generated: string | null;
  readonly defaultValue: string | null;
}

interface RawTable extends Omit<TableShape, 'columns'> {
  readonly columns: readonly RawColumn[];
}

interface Answer {
  readonly tables: readonly RawTable[] | null;
  readonly types: readonly RawType[] | null;
}

/**
 * The tables of these names (`schema.name`, quoted) and all that their foreign keys reach. Of a partition it is the
 * table at the top. Names that no table has are left out.
 */
export async function readShapes(
  session: Session,
  relations: readonly string[],
): Promise<readonly TableShape[]> {
  const [row] = await session.query<{ answer: string }>(shapesQuery(session.serverMajor), [relations]);
  const answer = JSON.parse(row?.answer ?? '{}') as Answer;
  const types = new Map((answer.types ?? []).map((type) => [type.oid, type]));
  return (answer.tables ?? []).map((table) => ({
    ...table,
    columns: table.columns.map((column) => toColumn(column, types)),
  }));
}

function toColumn(column: RawColumn, types: ReadonlyMap<string, RawType>): ColumnShape {
  const { name, typeSql, notNull, generated, defaultValue } = column;
  const constant = defaultValue === null ? undefined : constantOf(defaultValue);
  return {
    name,
    typeSql,
    notNull,
    type: buildType(column.type, column.modifier, types),
    ...(generated === null ? {} : { generated }),
    ...(constant === undefined ? {} : { constantDefault: constant }),
  };
}

/** `'open'::text` is open; `now()` and `nextval(...)` are no constants. */
function constantOf(expression: string): string | undefined {
  const quoted = /^'((?:[^']|'')*)'(?:::[^()']+(?:\(\d+(?:,\d+)?\))?(?:\[\])?)?$/.exec(expression);
  if (quoted?.[1] !== undefined) return quoted[1].replaceAll("''", "'");
  return /^\(?(-?\d+(?:\.\d+)?|true|false)\)?(?:::[a-z ]+)?$/.exec(expression)?.[1];
}

import type { Finding } from '../../../core/finding.js';
import type { Migration } from '../../../migrations/model.js';
import type { RowsStyle } from '../../../postgres/rows/columns.js';
import { readData, type TableData, type TableToRead } from '../../../postgres/rows/table-data.js';
import { ServerError } from '../../../postgres/session.js';
import type { Schema } from '../../../schema/model.js';
import type { Climb } from '../climbed.js';
import type { Stumble } from '../evidence/stumble.js';
import { type Attempt, attemptClimb, climb, settle } from '../stairway.js';
import type { Workbench } from '../workbench.js';
import { dataLoss } from './data-loss.js';
import { extentOf } from './extent.js';
import { rowsFailure } from './failure.js';
import { skippedRows, unfilledTable } from './findings.js';
import type { Rows, RowsThere } from './rows.js';
import { columnsOf } from './touched-tables.js';

interface OverRows {
  readonly before: Schema;
  readonly rows: Rows;
}

type Data = ReadonlyMap<string, TableData>;

/**
 * A climb with rows in the tables that the migration touches. Where rows make a step fail, that is told by rules of its
 * own, and the migration is judged once more without them: generated rows never hide what a climb over empty tables
 * shows, and never fail what only they break.
 */
export async function climbOverRows(
  bench: Workbench,
  migration: Migration,
  { before, rows }: OverRows,
): Promise<Climb> {
  const there = await rows.fill(bench.beside, migration, before);
  const unfilled = there.unfilled.map((table) => unfilledTable(migration, table));
  if (there.tables.length === 0) return withFindings(await climb(bench, migration, before), unfilled);
  const looks: { before?: Data; up?: Data; down?: Data } = {};
  const look = (schema: Schema): Promise<Data> => readTables(bench, there, schema);
  if (mayLose(migration)) looks.before = await look(before);
  const tried = await attemptClimb(bench, migration, {
    before,
    stops: {
      up: async (after) => {
        if (looks.before) looks.up = await look(after);
      },
      down: async () => {
        if (looks.before) looks.down = await look(before);
      },
    },
  });
  if (isSound(tried)) {
    await settle(bench, migration, tried);
    forgetEmptied(rows, looks);
    const reached = { ...tried, rows: { seed: rows.settings.seed, style: rows.style } };
    return withFindings(reached, [
      ...unfilled,
      ...seenInRows(migration, { ...looks, schemas: [before, tried.after] }),
    ]);
  }
  const extent = tried.failed && (await extentOf(bench, tried.failed.failure));
  await bench.restore();
  const style = sparingStyle(tried, rows.style);
  if (style) return climbOverOthers(bench, migration, { before, rows, tried, style, extent });
  const plain = await climb(bench, migration, before);
  const reached = withFindings(plain, unfilled);
  return onlyOverRows(migration, { tried, plain: reached, before, rows, extent });
}

/** What tables that somebody has kept in order need not hold, by what it makes fail (PostgreSQL's appendix A). */
const spared: Readonly<Record<string, keyof RowsStyle>> = {
  '22003': 'extremes',
  '22008': 'extremes',
  '23502': 'nulls',
  '23505': 'repeats',
};

/** Rows without what made the step fail; undefined where they are without it already, or where that is no help. */
function sparingStyle({ failed }: Attempt, style: RowsStyle): RowsStyle | undefined {
  const culprit = spared[failed?.failure.code ?? ''];
  return culprit !== undefined && style[culprit] ? { ...style, [culprit]: false } : undefined;
}

/** What such rows make fail must not hide what other rows show: the work that locks last for. */
async function climbOverOthers(
  bench: Workbench,
  migration: Migration,
  { before, rows, tried, style, extent }: Tried & { readonly style: RowsStyle },
): Promise<Climb> {
  const usual = rows.style;
  rows.style = style;
  try {
    const plain = await climbOverRows(bench, migration, { before, rows });
    return onlyOverRows(migration, { tried, plain, before, rows, extent });
  } finally {
    rows.style = usual;
  }
}

function isSound({ failed, findings }: Attempt): boolean {
  return failed === undefined && findings.every(({ severity }) => severity !== 'error');
}

interface Tried extends OverRows {
  readonly tried: Attempt;
  /** How many rows made it fail. */
  readonly extent: string | undefined;
}

interface Compared extends Tried {
  readonly plain: Climb;
}

/** What went right without rows, with what went wrong with them. */
function onlyOverRows(migration: Migration, { tried, plain, before, rows, extent }: Compared): Climb {
  if (plain.findings.some(({ severity }) => severity === 'error')) return plain;
  const { seed } = rows.settings;
  if (tried.failed) {
    const inFront = tried.failed.step === 'down' ? (plain.after ?? before) : before;
    const stumble = rowsFailure({ migration, ...tried.failed, before: inFront, seed, extent });
    return stumble ? withStumble(plain, stumble) : plain;
  }
  return withFindings(
    plain,
    tried.findings
      .filter(({ severity }) => severity === 'error')
      .map((finding) => ({
        ...finding,
        severity: 'warning',
        detail: `${finding.detail ?? ''}\nOnly with generated rows (seed ${seed}); without rows there is no difference.`,
      })),
  );
}

/** Statements that only make things lose nothing. Code may do anything. */
const losing =
  /\b(?:drop|alter|delete|update|truncate|merge|do|call|copy|execute|perform|select|insert|exchange|detach)\b/i;

function mayLose({ up, down }: Migration): boolean {
  return [up, down].some((direction) => direction && (!direction.sql || losing.test(direction.sql.text)));
}

/** The tables with the columns that this schema gives them. */
async function readTables(bench: Workbench, { tables }: RowsThere, schema: Schema): Promise<Data> {
  const columns = columnsOf(new Set(tables), schema);
  const present: TableToRead[] = [...columns].map(([relation, types]) => ({ relation, columns: types }));
  try {
    return await readData(bench.beside, present);
  } catch (error) {
    // The schema is not what it was: a difference that is told for itself.
    if (error instanceof ServerError) return new Map();
    throw error;
  }
}

interface Looks {
  readonly before?: Data;
  readonly up?: Data;
  readonly down?: Data;
  readonly schemas: readonly [Schema, Schema | undefined];
}

function seenInRows(migration: Migration, { before, up, down, schemas }: Looks): readonly Finding[] {
  if (!before || !up) return [];
  const [from, to] = schemas;
  const lost = down && dataLoss(migration, { before, up, down });
  const skipped = to ? skippedRows(migration, { before: from, after: to, data: up }) : [];
  return [...(lost ? [lost] : []), ...skipped];
}

function forgetEmptied(rows: Rows, { up, down }: Pick<Looks, 'up' | 'down'>): void {
  for (const data of [up, down]) {
    for (const [table, { rows: left }] of data ?? []) if (left === 0) rows.forget(table);
  }
}

function withStumble(reached: Climb, stumble: Stumble): Climb {
  const { stumbles: known = [] } = reached;
  if (known.some(({ finding }) => finding.subject === stumble.finding.subject)) return reached;
  const { reason: _, ...result } = reached.result;
  const failed = stumble.finding.severity === 'error';
  return {
    ...reached,
    result: failed ? { ...result, status: 'failed' } : reached.result,
    stumbles: [...known, stumble],
  };
}

function withFindings(reached: Climb, more: readonly Finding[]): Climb {
  if (more.length === 0) return reached;
  const failed = more.some(({ severity }) => severity === 'error');
  const { reason: _, ...result } = reached.result;
  return {
    ...reached,
    result: failed ? { ...result, status: 'failed' } : reached.result,
    findings: [...reached.findings, ...more],
  };
}

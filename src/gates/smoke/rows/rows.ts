import type { Migration } from '../../../migrations/model.js';
import type { RowsStyle } from '../../../postgres/rows/columns.js';
import { type FilledTable, fillTables } from '../../../postgres/rows/fill-tables.js';
import { readShapes } from '../../../postgres/rows/read-shapes.js';
import { ServerError, type Session } from '../../../postgres/session.js';
import type { Schema } from '../../../schema/model.js';
import { columnsOf, touchedTables } from './touched-tables.js';

export interface RowsSettings {
  /** Rows a table shall have before a migration touches it. */
  readonly count: number;
  readonly seed: number;
  /** Other counts, by `name` or `schema.name`. */
  readonly perTable: Readonly<Record<string, number>>;
}

/** Before a migration runs: the tables that it touches and that hold rows. */
export interface RowsThere {
  /** `schema.name`, quoted where needed. */
  readonly tables: readonly string[];
  /** Of those that were filled now and could not be, with the reason. */
  readonly unfilled: readonly FilledTable[];
}

/** A migration that code runs and that names no table may touch any: so many are filled then. */
const mostUnnamed = 40;

/** Puts rows into the tables of the work database before migrations touch them. */
export class Rows {
  readonly settings: RowsSettings;
  style: RowsStyle = { nulls: true, repeats: true, extremes: true };
  readonly #read: (path: string) => Promise<string>;
  /** Tables with their columns when they were filled last, in the database that this session is connected to. */
  #known = new Map<string, { readonly columns: ReadonlySet<string>; readonly target: number }>();
  #session: Session | undefined;
  readonly #filled = new Set<string>();
  readonly #withoutTriggers = new Set<string>();

  constructor(settings: RowsSettings, read: (path: string) => Promise<string>) {
    this.settings = settings;
    this.#read = read;
  }

  /** Tables that were filled at least once. */
  get filled(): ReadonlySet<string> {
    return this.#filled;
  }

  /** Tables whose own triggers refused generated rows, so that the rows went in without them. */
  get withoutTriggers(): ReadonlySet<string> {
    return this.#withoutTriggers;
  }

  /** Whether this database holds generated rows. */
  isIn(session: Session): boolean {
    return this.#session === session && this.#known.size > 0;
  }

  /** Fills what a migration's up touches. A database that was not seen before counts as empty. */
  async fill(session: Session, migration: Migration, schema: Schema): Promise<RowsThere> {
    if (this.#session !== session) this.#known = new Map();
    this.#session = session;
    const touched = (await this.#touched(migration, schema)).filter((table) => this.#countOf(table) > 0);
    const columns = columnsOf(new Set(touched), schema);
    const stale = touched.filter((table) => this.#isStale(table, namesOf(columns, table)));
    if (stale.length === 0) return { tables: touched, unfilled: [] };
    try {
      return { tables: touched, unfilled: await this.#fillTables(session, stale, schema) };
    } catch (error) {
      if (!(error instanceof ServerError)) throw error;
      const problem = error.message;
      return {
        tables: touched,
        unfilled: stale.map((relation) => ({
          relation,
          rows: 0,
          added: 0,
          wanted: this.#countOf(relation),
          problem,
        })),
      };
    }
  }

  /** A migration has emptied this table: it is filled again before the next one. */
  forget(table: string): void {
    this.#known.delete(table);
  }

  /** Not filled yet, or with columns that its rows know nothing of. */
  #isStale(table: string, columns: ReadonlySet<string>): boolean {
    const known = this.#known.get(table);
    return !known || [...columns].some((column) => !known.columns.has(column));
  }

  async #fillTables(
    session: Session,
    tables: readonly string[],
    schema: Schema,
  ): Promise<readonly FilledTable[]> {
    const shapes = await readShapes(session, tables);
    const countOf = (table: string): number => this.#targetOf(table, tables);
    const { seed } = this.settings;
    const filled = await fillTables(session, shapes, { seed, style: this.style, countOf });
    for (const table of filled) {
      if (table.added > 0) this.#filled.add(table.relation);
      if (table.withoutTriggers) this.#withoutTriggers.add(table.relation);
    }
    const seen = new Set([...tables, ...shapes.map(({ relation }) => relation)]);
    const columns = columnsOf(seen, schema);
    const known = [...seen].map((table) => ({
      table,
      columns: namesOf(columns, table),
      target: countOf(table),
    }));
    for (const { table, ...state } of known) this.#known.set(table, state);
    return filled.filter(({ rows, problem }) => rows === 0 && problem !== undefined);
  }

  /** A table that was filled before and has other columns now gets some rows more: the old ones know nothing of them. */
  #targetOf(table: string, stale: readonly string[]): number {
    const count = this.#countOf(table);
    const known = this.#known.get(table);
    if (!known) return count;
    return stale.includes(table) ? Math.min(known.target + Math.ceil(count / 10), 2 * count) : known.target;
  }

  #countOf(table: string): number {
    const { perTable, count } = this.settings;
    return perTable[table] ?? perTable[table.slice(table.indexOf('.') + 1)] ?? count;
  }

  async #touched(migration: Migration, schema: Schema): Promise<readonly string[]> {
    const sql = migration.up?.sql?.text;
    if (sql !== undefined) return touchedTables(sql, schema);
    const texts = await Promise.all(migration.files.map((file) => this.#read(file).catch(() => '')));
    const named = touchedTables(texts.join('\n'), schema);
    if (named.length > 0) return named;
    const all = [...schema.objects.values()].flatMap(({ kind, name }) => (kind === 'table' ? [name] : []));
    return all.sort().slice(0, mostUnnamed);
  }
}

function namesOf(columns: ReturnType<typeof columnsOf>, table: string): ReadonlySet<string> {
  return new Set(columns.get(table)?.keys());
}

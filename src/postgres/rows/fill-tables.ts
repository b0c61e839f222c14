import type { Session } from '../session.js';
import { columnValues, type RowsStyle } from './columns.js';
import { type Inserted, insertRows } from './insert-rows.js';
import { type KeysOf, mostOvershoot, type PlannedRows, planRows } from './plan-rows.js';
import { pointLater } from './point-later.js';
import { isRequired, readKeys } from './references.js';
import type { ReferenceShape, TableShape } from './shape.js';

export interface FillOptions {
  readonly seed: number;
  readonly style: RowsStyle;
  /** How many rows a table shall have, by its `schema.name`. */
  countOf(relation: string): number;
}

/** What became of one table. */
export interface FilledTable {
  readonly relation: string;
  /** How many rows it has now, at most as many as it shall have. */
  readonly rows: number;
  readonly added: number;
  readonly wanted: number;
  /** Why it has fewer rows than it shall have. */
  readonly problem?: string;
  readonly withoutTriggers?: boolean;
}

/**
 * Brings tables to the wanted number of rows, those that their foreign keys need first. Every row is one that the
 * server has taken with all its constraints. A table that cannot be filled costs only itself and what must point to it.
 */
export async function fillTables(
  session: Session,
  tables: readonly TableShape[],
  options: FillOptions,
): Promise<readonly FilledTable[]> {
  // Triggers of the tables name others as an application does: by the database's own search path.
  await session.execute(
    `begin; set local statement_timeout = '20s'; set local lock_timeout = '5s';
     set local search_path to default; set constraints all immediate`,
  );
  try {
    const filler = new Filler(session, tables, options);
    const filled = await filler.run();
    await session.execute('commit');
    return filled;
  } catch (error) {
    if (session.alive) await session.execute('rollback');
    throw error;
  }
}

interface Round {
  /** Rows that earlier rounds brought the table to. */
  readonly already: number;
  readonly number: number;
}

const turnedAway = 'the other rows were turned away by a key, a check or a trigger';
const extraRounds = 4;

class Filler {
  readonly #session: Session;
  readonly #tables: readonly TableShape[];
  readonly #options: FillOptions;
  readonly #filled = new Map<string, FilledTable>();
  readonly #present = new Map<string, number>();

  constructor(session: Session, tables: readonly TableShape[], options: FillOptions) {
    this.#session = session;
    this.#tables = tables;
    this.#options = options;
  }

  async run(): Promise<readonly FilledTable[]> {
    await this.#count();
    const left = new Set(this.#tables);
    while (left.size > 0) {
      const next = this.#ready(left);
      await this.#fill(next);
      for (const table of next) left.delete(table);
    }
    const inOrder = [...this.#filled].flatMap(([oid, { added }]) => (added > 0 ? [oid] : []));
    await pointLater(
      this.#session,
      inOrder.flatMap((oid) => this.#tables.find((table) => table.oid === oid) ?? []),
    );
    return this.#tables.flatMap(({ oid }) => this.#filled.get(oid) ?? []);
  }

  async #count(): Promise<void> {
    const counts = this.#tables.map(
      ({ oid, relation }) =>
        `select ${oid} as oid, count(*) as rows from (select from ${relation} limit ${this.#options.countOf(relation)}) x`,
    );
    if (counts.length === 0) return;
    const rows = await this.#session.query<{ oid: string; rows: string }>(counts.join(' union all '));
    for (const { oid, rows: count } of rows) this.#present.set(oid, Number(count));
  }

  /** One table that all its foreign keys are satisfied for, or whose keys may be null; else a circle of tables. */
  #ready(left: ReadonlySet<TableShape>): readonly TableShape[] {
    const waitsFor = (table: TableShape, isEnough: (reference: ReferenceShape) => boolean) =>
      table.references.filter(
        (reference) =>
          reference.table !== table.oid &&
          [...left].some(({ oid }) => oid === reference.table) &&
          isEnough(reference),
      );
    const all = [...left];
    const whole = all.find((table) => waitsFor(table, () => true).length === 0);
    const needs = (table: TableShape) => waitsFor(table, (reference) => isRequired(table, reference));
    const part = whole ?? all.find((table) => needs(table).length === 0);
    if (part) return [part];
    const circle: TableShape[] = [];
    let at = all[0];
    while (at && !circle.includes(at)) {
      circle.push(at);
      const target = needs(at)[0]?.table;
      at = all.find(({ oid }) => oid === target);
    }
    return at ? circle.slice(circle.indexOf(at)) : circle;
  }

  async #fill(tables: readonly TableShape[]): Promise<void> {
    const [only, ...others] = tables;
    const first = await this.#round(tables, { already: 0, number: 0 });
    // Keys of several columns turn rows away that others may replace.
    for (let round = 1; only && others.length === 0 && first && round <= extraRounds; round++) {
      const { rows, wanted, problem } = this.#filled.get(only.oid) ?? { rows: 0, wanted: 0 };
      if (rows === 0 || rows >= wanted || problem !== turnedAway) break;
      await this.#round(tables, { already: rows, number: round });
    }
  }

  /** Plans and inserts. Whether there was anything to insert. */
  async #round(tables: readonly TableShape[], { already, number }: Round): Promise<boolean> {
    const plans: PlannedRows[] = [];
    for (const table of tables) {
      const present = Math.max(already, this.#present.get(table.oid) ?? 0);
      const count = Math.max(0, this.#options.countOf(table.relation) - present);
      if (count === 0) this.#note(table, { rows: 0 });
      else {
        // Keys go on behind all that an earlier round may have used up.
        const offset = present + number * mostOvershoot * this.#options.countOf(table.relation);
        const { seed, style } = this.#options;
        const wanted = { table, seed, style, count, offset };
        const plan = await planRows(this.#session, wanted, this.#keysFor(tables, wanted));
        if ('problem' in plan) this.#note(table, { rows: 0, problem: plan.problem });
        else plans.push(plan);
      }
    }
    if (plans.length === 0) return false;
    const inserted = await insertRows(this.#session, plans);
    for (const { table } of plans) this.#note(table, { ...inserted, rows: inserted.rows / plans.length });
    return true;
  }

  #keysFor(together: readonly TableShape[], wanted: Parameters<typeof columnValues>[1]): KeysOf {
    return async (reference) => {
      const target = this.#tables.find(({ oid }) => oid === reference.table);
      if (!target) return undefined;
      if (target.oid !== wanted.table.oid && together.includes(target)) {
        const columns = target.columns.filter(({ name }) => reference.keys.includes(name));
        const ordered = reference.keys.flatMap((key) => columns.filter(({ name }) => name === key));
        const other = { ...wanted, table: target };
        const values = await Promise.all(ordered.map((column) => columnValues(this.#session, other, column)));
        return { values };
      }
      if (target.oid === wanted.table.oid ? wanted.offset === 0 : !this.#filled.has(target.oid))
        return undefined;
      const limit = Math.max(wanted.count, 1);
      const keys = await readKeys(this.#session, { relation: target.relation, keys: reference.keys, limit });
      return keys.length === 0 ? undefined : { keys };
    };
  }

  #note(table: TableShape, { rows: more, problem, withoutTriggers }: Inserted): void {
    const { relation } = table;
    const wanted = this.#options.countOf(relation);
    const added = (this.#filled.get(table.oid)?.added ?? 0) + more;
    const rows = (this.#present.get(table.oid) ?? 0) + added;
    this.#filled.set(table.oid, {
      relation,
      rows,
      added,
      wanted,
      ...(rows < wanted ? { problem: problem ?? turnedAway } : {}),
      ...(withoutTriggers ? { withoutTriggers } : {}),
    });
  }
}

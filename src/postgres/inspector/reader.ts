import type { Schema, SchemaObject } from '../../schema/model.js';
import type { ReadLimits } from '../read-only.js';
import type { Session } from '../session.js';
import {
  type Catalog,
  catalogNamesQuery,
  dependentsQuery,
  type ProbeRow,
  probeQuery,
  readableCatalogs,
} from './catalogs.js';
import { type Changes, findChanges, mentionable, rowOf } from './changes.js';
import { allFamilies } from './families/all.js';
import { type Family, type FamilyRow, familyQuery } from './family.js';
import { KnownRows } from './known-rows.js';
import { ObjectStore } from './object-store.js';
import { lostPreparedStatement, type ReadingKind, type ReadingPlan, reading, settle } from './reading.js';

/** Above this many units, reading everything is quicker than looking each one up. */
const mostUnits = 2000;

/** What is known of the database as of the last snapshot. */
interface State {
  readonly rows: KnownRows;
  readonly store: ObjectStore;
  /** The xid before which every row was seen. */
  horizon: string;
  names: string | null;
  schema: Schema;
}

export interface ReaderOptions {
  readonly ignored: (object: SchemaObject) => boolean;
  /** The session is ours and the database stands still: look-ups need no transaction. */
  readonly alone: boolean;
  readonly limits?: ReadLimits;
}

/** Reads one session's database, the second time by what changed. */
export class Reader {
  readonly #session: Session;
  readonly #options: ReaderOptions;
  #catalogs: readonly Catalog[] = [];
  #families: readonly Family[] = [];
  #names: ReadonlyMap<string, string> = new Map();
  readonly #prepared = new Set<string>();
  #settled = false;
  #state: State | undefined;

  constructor(session: Session, options: ReaderOptions) {
    this.#session = session;
    this.#options = options;
  }

  async full(): Promise<Schema> {
    this.#state = undefined;
    return reading(this.#session, this.#plan('whole'), () => this.#readAll());
  }

  async snapshot(): Promise<Schema> {
    const state = this.#state;
    if (!state) return this.full();
    // Half-taken changes must not be built upon: whatever fails on the way, the next snapshot is a full one.
    this.#state = undefined;
    try {
      const schema = await this.#lookUp(() => this.#readChanges(state));
      return schema ?? (await this.full());
    } catch (error) {
      if (!lostPreparedStatement(error)) throw error;
      this.#prepared.clear();
      return this.full();
    }
  }

  async #lookUp<T>(body: () => Promise<T>): Promise<T> {
    if (!this.#options.alone) return reading(this.#session, this.#plan('lookup'), body);
    if (!this.#settled) await settle(this.#session);
    this.#settled = true;
    return body();
  }

  #plan(kind: ReadingKind): ReadingPlan {
    const { limits } = this.#options;
    return { kind, ...(limits ? { limits } : {}) };
  }

  async #readAll(): Promise<Schema> {
    await this.#learnServer();
    const rows = new KnownRows();
    const store = new ObjectStore(this.#options.ignored);
    const probe = await this.#session.query<ProbeRow>(probeQuery(this.#catalogs), [null]);
    const found = byCatalog(probe);
    for (const catalog of this.#catalogs) rows.add(catalog, rowOf(found, catalog.name));
    for (const family of this.#families) {
      store.add(family, await this.#session.query<FamilyRow>(familyQuery(family)));
    }
    const schema = { serverMajor: this.#session.serverMajor, objects: store.objects };
    this.#state = { rows, store, schema, ...cluster(found) };
    return schema;
  }

  /** Undefined when everything must be read. */
  async #readChanges(state: State): Promise<Schema | undefined> {
    await this.#prepare('probe', 'xid', () => probeQuery(this.#catalogs));
    const [probe] = await this.#session.queryAll<ProbeRow>(`execute lockkeeper_probe('${state.horizon}')`);
    const found = byCatalog(probe ?? []);
    if (cluster(found).names !== state.names) return undefined;
    const sources = { session: this.#session, catalogs: this.#catalogs, names: this.#names };
    const changes = await findChanges({ ...sources, rows: state.rows }, found);
    if (!changes || changes.units.size > mostUnits) return undefined;
    Object.assign(state, cluster(found));
    if (changes.units.size > 0) {
      await this.#addDependents(changes);
      const rows = await this.#readUnits(changes);
      if (state.store.replace([...changes.units], rows)) return undefined;
      state.schema = { ...state.schema, objects: state.store.objects };
    }
    this.#state = state;
    return state.schema;
  }

  async #addDependents(changes: Changes): Promise<void> {
    const roots = mentionable(changes);
    if (roots.length === 0) return;
    await this.#prepare('dependents', 'oid[]', () => dependentsQuery);
    const [[reach] = []] = await this.#session.queryAll<{ units: string | null; catalogs: string | null }>(
      `execute lockkeeper_dependents('{${roots.join(',')}}')`,
    );
    for (const unit of reach?.units?.split(',') ?? []) changes.units.add(unit);
    for (const name of reach?.catalogs?.split(',') ?? []) changes.catalogs.add(name);
  }

  /** The changed units' rows: one query for all families of a catalog, all of them in one message. */
  async #readUnits(changes: Changes): Promise<ReadonlyMap<Family, readonly FamilyRow[]>> {
    const touched = this.#families.filter((family) => changes.catalogs.has(family.catalog));
    const rows = new Map<Family, readonly FamilyRow[]>(touched.map((family) => [family, []]));
    const left = [...changes.units].filter((unit) => !changes.gone.has(unit));
    if (left.length === 0) return rows;
    const names = [...new Set(touched.map((family) => family.catalog))];
    for (const name of names) await this.#prepare(name, 'oid[]', () => unitsQuery(this.#familiesOf(name)));
    const answers = await this.#session.queryAll<FamilyRow & { family: string }>(
      names.map((name) => `execute lockkeeper_${name}('{${left.join(',')}}')`).join('; '),
    );
    for (const [index, name] of names.entries()) {
      for (const [number, family] of this.#familiesOf(name).entries()) {
        rows.set(
          family,
          (answers[index] ?? []).filter((row) => Number(row.family) === number),
        );
      }
    }
    return rows;
  }

  #familiesOf(catalog: string): readonly Family[] {
    return this.#families.filter((family) => family.catalog === catalog);
  }

  async #learnServer(): Promise<void> {
    const [rights] = await this.#session.query<{ superuser: string }>(
      `select current_setting('is_superuser') as superuser`,
    );
    const names = await this.#session.query<{ oid: string; name: string }>(catalogNamesQuery);
    this.#names = new Map(names.map(({ oid, name }) => [oid, name]));
    const superuser = rights?.superuser === 'on';
    const major = this.#session.serverMajor;
    this.#catalogs = readableCatalogs(major, superuser);
    this.#families = allFamilies
      .map((familyOf) => familyOf(major))
      .filter((family) => superuser || !family.guarded);
  }

  /** Prepared once, because to plan these takes several times as long as to run them. */
  async #prepare(name: string, parameter: string, sql: () => string): Promise<void> {
    if (this.#prepared.has(name)) return;
    await this.#session.execute(`prepare lockkeeper_${name}(${parameter}) as ${sql()}`);
    this.#prepared.add(name);
  }
}

function unitsQuery(families: readonly Family[]): string {
  return families
    .map((family, index) => `select ${index} as family, f.* from (${familyQuery(family, '$1')}) f`)
    .join('\nunion all ');
}

function byCatalog(probe: readonly ProbeRow[]): ReadonlyMap<string, ProbeRow> {
  return new Map(probe.map((row) => [row.catalog, row]));
}

function cluster(found: ReadonlyMap<string, ProbeRow>): Pick<State, 'horizon' | 'names'> {
  return { horizon: rowOf(found, 'horizon').total, names: rowOf(found, 'names').changed };
}

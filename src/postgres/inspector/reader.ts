import type { Schema, SchemaObject } from '../../schema/model.js';
import type { Session } from '../session.js';
import {
  type Catalog,
  dependentsQuery,
  type ProbeRow,
  probeQuery,
  readableCatalogs,
  rowsQuery,
} from './catalogs.js';
import { allFamilies } from './families/all.js';
import { type Family, type FamilyRow, familyQuery } from './family.js';
import { KnownRows } from './known-rows.js';
import { ObjectStore } from './object-store.js';
import { lostPreparedStatement, reading } from './reading.js';

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

/** What to read again: oids, and the catalogs whose families read them. */
interface Changed {
  readonly units: Set<string>;
  readonly catalogs: Set<string>;
}

/** Reads one session's database, the second time by what changed. */
export class Reader {
  readonly #session: Session;
  readonly #ignored: (object: SchemaObject) => boolean;
  #catalogs: readonly Catalog[] = [];
  #families: readonly Family[] = [];
  readonly #prepared = new Set<string>();
  #state: State | undefined;

  constructor(session: Session, ignored: (object: SchemaObject) => boolean) {
    this.#session = session;
    this.#ignored = ignored;
  }

  async full(): Promise<Schema> {
    this.#state = undefined;
    return reading(this.#session, 'whole', () => this.#readAll());
  }

  async snapshot(): Promise<Schema> {
    const state = this.#state;
    if (!state) return this.full();
    // Half-taken changes must not be built upon: whatever fails on the way, the next snapshot is a full one.
    this.#state = undefined;
    try {
      const schema = await reading(this.#session, 'lookup', () => this.#readChanges(state));
      return schema ?? (await this.full());
    } catch (error) {
      if (!lostPreparedStatement(error)) throw error;
      this.#prepared.clear();
      return this.full();
    }
  }

  async #readAll(): Promise<Schema> {
    await this.#learnRights();
    const rows = new KnownRows();
    const store = new ObjectStore(this.#ignored);
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
    const probe = await this.#session.query<ProbeRow>(`execute lockkeeper_probe('${state.horizon}')`);
    const found = byCatalog(probe);
    const changed = await this.#changed(state, found);
    if (!changed || changed.units.size > mostUnits) return undefined;
    Object.assign(state, cluster(found));
    if (changed.units.size > 0) {
      await this.#addDependents(changed);
      const rows = await this.#readUnits(changed);
      if (state.store.replace([...changed.units], rows)) return undefined;
      state.schema = { ...state.schema, objects: state.store.objects };
    }
    this.#state = state;
    return state.schema;
  }

  /** What to read again; undefined when everything must be. */
  async #changed(state: State, found: ReadonlyMap<string, ProbeRow>): Promise<Changed | undefined> {
    if (cluster(found).names !== state.names) return undefined;
    const changed: Changed = { units: new Set(), catalogs: new Set() };
    for (const catalog of this.#catalogs) {
      const change = state.rows.add(catalog, rowOf(found, catalog.name));
      if (change.pervasive) return undefined;
      const gone = change.gone === 0 ? [] : await this.#goneUnits(state, catalog);
      for (const unit of [...change.units, ...gone]) {
        changed.units.add(unit);
        for (const name of this.#reachedBy(catalog)) changed.catalogs.add(name);
      }
    }
    changed.units.delete('0');
    return changed;
  }

  async #goneUnits(state: State, catalog: Catalog): Promise<readonly string[]> {
    const [present] = await this.#session.query<{ rows: string | null }>(rowsQuery(catalog));
    return state.rows.keepOnly(catalog, present?.rows ?? null);
  }

  #reachedBy(catalog: Catalog): readonly string[] {
    if (catalog.reaches === '*') return this.#families.map((family) => family.catalog);
    return catalog.reaches ?? [catalog.name];
  }

  async #addDependents(changed: Changed): Promise<void> {
    if (!['pg_class', 'pg_proc', 'pg_type'].some((name) => changed.catalogs.has(name))) return;
    await this.#prepare('dependents', 'oid[]', () => dependentsQuery);
    const [reach] = await this.#session.query<{ units: string | null; catalogs: string | null }>(
      `execute lockkeeper_dependents('{${[...changed.units].join(',')}}')`,
    );
    for (const unit of reach?.units?.split(',') ?? []) changed.units.add(unit);
    for (const name of reach?.catalogs?.split(',') ?? []) changed.catalogs.add(name);
  }

  /** The changed units' rows, by one query for all families of a catalog. */
  async #readUnits(changed: Changed): Promise<ReadonlyMap<Family, readonly FamilyRow[]>> {
    const rows = new Map<Family, FamilyRow[]>();
    for (const name of changed.catalogs) {
      const families = this.#families.filter((family) => family.catalog === name);
      if (families.length === 0) continue;
      await this.#prepare(name, 'oid[]', () => unitsQuery(families));
      const read = await this.#session.query<FamilyRow & { family: string }>(
        `execute lockkeeper_${name}('{${[...changed.units].join(',')}}')`,
      );
      for (const [index, family] of families.entries()) {
        rows.set(
          family,
          read.filter((row) => Number(row.family) === index),
        );
      }
    }
    return rows;
  }

  async #learnRights(): Promise<void> {
    const [rights] = await this.#session.query<{ superuser: string }>(
      `select current_setting('is_superuser') as superuser`,
    );
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

function rowOf(found: ReadonlyMap<string, ProbeRow>, catalog: string): ProbeRow {
  return found.get(catalog) ?? { catalog, total: '0', changed: null };
}

function cluster(found: ReadonlyMap<string, ProbeRow>): Pick<State, 'horizon' | 'names'> {
  return { horizon: rowOf(found, 'horizon').total, names: rowOf(found, 'names').changed };
}

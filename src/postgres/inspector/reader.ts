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

/** Reads one session's database, the second time by what changed. */
export class Reader {
  readonly #session: Session;
  readonly #ignored: (object: SchemaObject) => boolean;
  #catalogs: readonly Catalog[] = [];
  #families: readonly Family[] = [];
  #prepared = false;
  #state: State | undefined;

  constructor(session: Session, ignored: (object: SchemaObject) => boolean) {
    this.#session = session;
    this.#ignored = ignored;
  }

  async full(): Promise<Schema> {
    this.#state = undefined;
    return reading(this.#session, () => this.#readAll());
  }

  async snapshot(): Promise<Schema> {
    const state = this.#state;
    if (!state) return this.full();
    // Half-taken changes must not be built upon: whatever fails on the way, the next snapshot is a full one.
    this.#state = undefined;
    try {
      return await reading(this.#session, () => this.#readChanges(state));
    } catch (error) {
      if (!lostPreparedStatement(error)) throw error;
      this.#prepared = false;
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

  async #readChanges(state: State): Promise<Schema> {
    await this.#prepare();
    const probe = await this.#session.query<ProbeRow>(`execute lockkeeper_probe('${state.horizon}')`);
    const found = byCatalog(probe);
    const units = await this.#changedUnits(state, found);
    if (!units || units.length > mostUnits) return this.#readAll();
    Object.assign(state, cluster(found));
    if (units.length > 0) {
      const fresh = await this.#readUnits(units);
      if (state.store.replace(fresh.units, fresh.rows)) return this.#readAll();
      state.schema = { ...state.schema, objects: state.store.objects };
    }
    this.#state = state;
    return state.schema;
  }

  /** The oids to read again; undefined when everything must be. */
  async #changedUnits(
    state: State,
    found: ReadonlyMap<string, ProbeRow>,
  ): Promise<readonly string[] | undefined> {
    if (cluster(found).names !== state.names) return undefined;
    const units = new Set<string>();
    for (const catalog of this.#catalogs) {
      const change = state.rows.add(catalog, rowOf(found, catalog.name));
      if (change.pervasive) return undefined;
      for (const unit of change.units) units.add(unit);
      if (change.gone === 0) continue;
      const [present] = await this.#session.query<{ rows: string | null }>(rowsQuery(catalog));
      for (const unit of state.rows.keepOnly(catalog, present?.rows ?? null)) units.add(unit);
    }
    units.delete('0');
    return [...units];
  }

  async #readUnits(
    changed: readonly string[],
  ): Promise<{ units: readonly string[]; rows: ReadonlyMap<Family, readonly FamilyRow[]> }> {
    const [reach] = await this.#session.query<{ units: string }>(
      `execute lockkeeper_dependents('{${changed.join(',')}}')`,
    );
    const list = reach?.units ?? changed.join(',');
    const rows = new Map<Family, FamilyRow[]>(this.#families.map((family) => [family, []]));
    const read = await this.#session.query<FamilyRow & { family: string }>(
      `execute lockkeeper_units('{${list}}')`,
    );
    for (const row of read) {
      const family = this.#families[Number(row.family)];
      if (family) rows.get(family)?.push(row);
    }
    return { units: list.split(','), rows };
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
  async #prepare(): Promise<void> {
    if (this.#prepared) return;
    const units = this.#families.map(
      (family, index) => `select ${index} as family, f.* from (${familyQuery(family, '$1')}) f`,
    );
    await this.#session.execute(`prepare lockkeeper_probe(xid) as ${probeQuery(this.#catalogs)}`);
    await this.#session.execute(`prepare lockkeeper_dependents(oid[]) as ${dependentsQuery}`);
    await this.#session.execute(`prepare lockkeeper_units(oid[]) as ${units.join('\nunion all ')}`);
    this.#prepared = true;
  }
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

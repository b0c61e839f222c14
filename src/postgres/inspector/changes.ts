import type { Session } from '../session.js';
import { type Catalog, type ProbeRow, rowsQuery } from './catalogs.js';
import type { KnownRows } from './known-rows.js';

/** Catalogs whose objects other objects' text can mention. */
const mentioned: ReadonlySet<string> = new Set(['pg_class', 'pg_proc', 'pg_type']);

/** What changed since the last snapshot: oids, and the catalogs whose families read them. */
export interface Changes {
  readonly units: Set<string>;
  readonly catalogs: Set<string>;
  /** Units that are gone: there is nothing to read. */
  readonly gone: Set<string>;
  /** Units that are new: nothing that was there before can mention them. */
  readonly come: Set<string>;
}

export interface ChangeSources {
  readonly session: Session;
  readonly catalogs: readonly Catalog[];
  /** Names of the catalogs by their oid. */
  readonly names: ReadonlyMap<string, string>;
  readonly rows: KnownRows;
}

/** Takes a probe in; undefined when everything must be read anew. */
export async function findChanges(
  sources: ChangeSources,
  found: ReadonlyMap<string, ProbeRow>,
): Promise<Changes | undefined> {
  const { catalogs, rows } = sources;
  const changes: Changes = { units: new Set(), catalogs: new Set(), gone: new Set(), come: new Set() };
  const shrunk: Catalog[] = [];
  for (const catalog of catalogs) {
    const change = rows.add(catalog, rowOf(found, catalog.name));
    if (change.pervasive) return undefined;
    if (change.gone > 0) shrunk.push(catalog);
    touch(changes, change.units, reachedBy(sources, catalog, change.rows));
    if (mentioned.has(catalog.name)) for (const row of change.come) changes.come.add(row);
  }
  if (shrunk.length > 0) await addGone(sources, shrunk, changes);
  changes.units.delete('0');
  return changes;
}

export function rowOf(found: ReadonlyMap<string, ProbeRow>, catalog: string): ProbeRow {
  return found.get(catalog) ?? { catalog, total: '0', changed: null };
}

function touch(changes: Changes, units: readonly string[], catalogs: readonly string[]): void {
  if (units.length === 0) return;
  for (const unit of units) changes.units.add(unit);
  for (const name of catalogs) changes.catalogs.add(name);
}

/** A row that is gone takes its own unit along; other units it belonged to are read again. */
async function addGone(sources: ChangeSources, shrunk: readonly Catalog[], changes: Changes): Promise<void> {
  const present = await sources.session.query<{ catalog: string; rows: string | null }>(rowsQuery(shrunk));
  const text = new Map(present.map((row) => [row.catalog, row.rows]));
  for (const catalog of shrunk) {
    for (const lost of sources.rows.keepOnly(catalog, text.get(catalog.name) ?? null)) {
      touch(changes, lost.units, reachedBy(sources, catalog, [lost.row]));
      if (catalog.row === 'oid') changes.gone.add(lost.row);
    }
  }
}

function reachedBy({ names }: ChangeSources, catalog: Catalog, rows: readonly string[]): readonly string[] {
  if (catalog.reaches !== 'described') return catalog.reaches ?? [catalog.name];
  return rows.flatMap((row) => names.get(row.split('.')[1] ?? '') ?? []);
}

/** The units whose mention elsewhere may read otherwise now. */
export function mentionable({ units, catalogs, gone, come }: Changes): readonly string[] {
  if (![...catalogs].some((name) => mentioned.has(name))) return [];
  return [...units].filter((unit) => !gone.has(unit) && !come.has(unit));
}

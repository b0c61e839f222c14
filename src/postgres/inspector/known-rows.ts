import type { Catalog, ProbeRow } from './catalogs.js';

/** What one catalog's probe means against the rows known so far. */
export interface CatalogChange {
  /** Oids to read again. */
  readonly units: readonly string[];
  /** Identities of the newer rows. */
  readonly rows: readonly string[];
  /** Rows that were not known before. */
  readonly come: readonly string[];
  /** Text of objects elsewhere may have changed too. */
  readonly pervasive: boolean;
  /** How many known rows are no longer there. */
  readonly gone: number;
}

export interface LostRow {
  readonly row: string;
  readonly units: readonly string[];
}

/** Remembers which rows each tracked catalog had, so that a count tells how many are gone. */
export class KnownRows {
  readonly #units = new Map<string, Map<string, string>>();

  /** Takes in the newer rows of a catalog. */
  add(catalog: Catalog, probe: ProbeRow): CatalogChange {
    const changed = entries(probe.changed);
    const units = changed.flatMap(([, unit]) => unit.split(','));
    const rows = changed.map(([row]) => row);
    if (catalog.tracked === false) return { units, rows, come: [], pervasive: false, gone: 0 };
    const known = this.#of(catalog);
    const come = rows.filter((row) => !known.has(row));
    for (const [row, unit] of changed) known.set(row, unit);
    const gone = known.size - Number(probe.total);
    const updated = come.length < changed.length;
    const pervasive = catalog.pervasive === 'any' ? changed.length > 0 || gone > 0 : updated;
    return { units, rows, come, pervasive: catalog.pervasive !== undefined && pervasive, gone };
  }

  /** Drops the rows that are not among those present; gives each with the units it belonged to. */
  keepOnly(catalog: Catalog, present: string | null): readonly LostRow[] {
    const known = this.#of(catalog);
    const still = new Set(entries(present).map(([row]) => row));
    const lost = [...known].filter(([row]) => !still.has(row));
    for (const [row] of lost) known.delete(row);
    return lost.map(([row, unit]) => ({ row, units: unit.split(',') }));
  }

  #of(catalog: Catalog): Map<string, string> {
    const known = this.#units.get(catalog.name) ?? new Map<string, string>();
    this.#units.set(catalog.name, known);
    return known;
  }
}

function entries(text: string | null): readonly (readonly [string, string])[] {
  if (!text) return [];
  return text.split(' ').map((entry) => {
    const colon = entry.indexOf(':');
    return [entry.slice(0, colon), entry.slice(colon + 1)];
  });
}

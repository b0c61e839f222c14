import type { Catalog, ProbeRow } from './catalogs.js';

/** What one catalog's probe means against the rows known so far. */
export interface CatalogChange {
  /** Oids to read again. */
  readonly units: readonly string[];
  /** Text of objects elsewhere may have changed too. */
  readonly pervasive: boolean;
  /** How many known rows are no longer there. */
  readonly gone: number;
}

/** Remembers which rows each tracked catalog had, so that a count tells how many are gone. */
export class KnownRows {
  readonly #units = new Map<string, Map<string, string>>();

  /** Takes in the newer rows of a catalog. */
  add(catalog: Catalog, probe: ProbeRow): CatalogChange {
    const changed = entries(probe.changed);
    const units = changed.flatMap(([, unit]) => unit.split(','));
    if (catalog.tracked === false) return { units, pervasive: false, gone: 0 };
    const known = this.#of(catalog);
    const before = known.size;
    let updated = false;
    for (const [row, unit] of changed) {
      updated ||= known.has(row);
      known.set(row, unit);
    }
    const gone = known.size - Number(probe.total);
    const come = known.size > before;
    const pervasive = catalog.pervasive === 'any' ? updated || come || gone > 0 : updated;
    return { units, pervasive: catalog.pervasive !== undefined && pervasive, gone };
  }

  /** Drops the rows that are not among those present; gives the units they belonged to. */
  keepOnly(catalog: Catalog, present: string | null): readonly string[] {
    const known = this.#of(catalog);
    const still = new Set(entries(present).map(([row]) => row));
    const lost = [...known].filter(([row]) => !still.has(row));
    for (const [row] of lost) known.delete(row);
    return lost.flatMap(([, unit]) => unit.split(','));
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

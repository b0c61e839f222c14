import { objectKey, type SchemaObject } from '../../schema/model.js';
import type { Family, FamilyRow } from './family.js';

/** The objects of the last snapshot by key, and by the unit under which they are read again. */
export class ObjectStore {
  #objects = new Map<string, SchemaObject>();
  /** By family, then by unit. */
  readonly #units = new Map<Family, Map<string, readonly SchemaObject[]>>();
  readonly #ignored: (object: SchemaObject) => boolean;

  constructor(ignored: (object: SchemaObject) => boolean) {
    this.#ignored = ignored;
  }

  get objects(): ReadonlyMap<string, SchemaObject> {
    return this.#objects;
  }

  /** Takes in all rows of a family. */
  add(family: Family, rows: readonly FamilyRow[]): void {
    const units = this.#of(family);
    for (const [unit, objects] of this.#group(family, rows)) {
      units.set(unit, objects);
      for (const object of objects) this.#objects.set(objectKey(object), object);
    }
  }

  /**
   * Replaces what the units held. True when an object may have another name now: an old key is gone from a unit
   * and a new one came.
   */
  replace(units: readonly string[], rows: ReadonlyMap<Family, readonly FamilyRow[]>): boolean {
    this.#objects = new Map(this.#objects);
    let renamed = false;
    for (const [family, list] of rows) {
      const known = this.#of(family);
      const fresh = this.#group(family, list);
      for (const unit of units) {
        renamed ||= isRename(known.get(unit) ?? [], fresh.get(unit) ?? []);
        for (const object of known.get(unit) ?? []) this.#objects.delete(objectKey(object));
        known.delete(unit);
      }
    }
    // All old keys are gone before the first new one comes: a name may pass from one unit to another.
    for (const [family, list] of rows) this.add(family, list);
    return renamed;
  }

  #group(family: Family, rows: readonly FamilyRow[]): Map<string, SchemaObject[]> {
    const groups = new Map<string, SchemaObject[]>();
    const names = Object.keys(family.properties);
    for (const row of rows) {
      const object = toObject(row, names);
      if (this.#ignored(object)) continue;
      const group = groups.get(row.unit);
      if (group) group.push(object);
      else groups.set(row.unit, [object]);
    }
    return groups;
  }

  #of(family: Family): Map<string, readonly SchemaObject[]> {
    const units = this.#units.get(family) ?? new Map<string, readonly SchemaObject[]>();
    this.#units.set(family, units);
    return units;
  }
}

function isRename(before: readonly SchemaObject[], after: readonly SchemaObject[]): boolean {
  if (before.length === 0 || after.length === 0) return false;
  const old = new Set(before.map(objectKey));
  const now = new Set(after.map(objectKey));
  return [...old].some((key) => !now.has(key)) && [...now].some((key) => !old.has(key));
}

function toObject(row: FamilyRow, names: readonly string[]): SchemaObject {
  const values = JSON.parse(row.properties) as (string | null)[];
  const properties: Record<string, string> = {};
  for (const [index, name] of names.entries()) {
    const value = values[index];
    if (value !== null && value !== undefined) properties[name] = value;
  }
  const identity = { kind: row.kind, name: row.name, properties };
  return row.parent === null ? identity : { ...identity, parent: row.parent };
}

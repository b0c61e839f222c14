import type { TypeShape } from './shape.js';

/** A row of pg_type with what stands beside it. */
export interface RawType {
  readonly oid: string;
  readonly name: string;
  /** PostgreSQL's letter: `b`, `e`, `d`, `c`, `r`, `m`, `p`. */
  readonly kind: string;
  readonly isArray: boolean;
  readonly element: string;
  readonly base: string;
  readonly baseSql: string | null;
  readonly modifier: number;
  readonly notNull: boolean;
  readonly labels: readonly string[] | null;
  readonly checks: readonly string[] | null;
  /** Of a range its subtype, of a multirange its range. */
  readonly inner: string | null;
  readonly fields: readonly { readonly type: string; readonly modifier: number }[] | null;
}

/** The type with all that it is made of. A type that refers to nothing known is a base type by its name. */
export function buildType(oid: string, modifier: number, types: ReadonlyMap<string, RawType>): TypeShape {
  const raw = types.get(oid);
  if (!raw) return { kind: 'base', name: oid, modifier };
  const inner = (other: string, otherModifier = -1): TypeShape => buildType(other, otherModifier, types);
  if (raw.isArray) return { kind: 'array', element: inner(raw.element, modifier) };
  if (raw.kind === 'e') return { kind: 'enum', labels: raw.labels ?? [] };
  if (raw.kind === 'd') {
    const { baseSql, checks, notNull } = raw;
    const base = inner(raw.base, raw.modifier);
    return { kind: 'domain', base, baseSql: baseSql ?? 'text', notNull, checks: checks ?? [] };
  }
  if (raw.kind === 'r' && raw.inner !== null) return { kind: 'range', subtype: inner(raw.inner) };
  if (raw.kind === 'm' && raw.inner !== null) return { kind: 'multirange', range: inner(raw.inner) };
  if (raw.kind === 'c') {
    const fields = (raw.fields ?? []).map((field) => inner(field.type, field.modifier));
    return { kind: 'composite', fields };
  }
  return { kind: 'base', name: raw.name, modifier };
}

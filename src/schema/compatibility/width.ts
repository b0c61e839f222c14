/** Types whose every value the later ones hold too, and which drivers hand over in the same form. */
const chains: readonly (readonly string[])[] = [
  ['smallint', 'integer'],
  ['real', 'double precision'],
];

/**
 * Whether old code can go on with a column whose type changes from one to the other: every value of old code fits, and
 * what it reads has the form it had. `integer` to `bigint` is not among them: drivers hand a bigint over as text or in
 * another type (node-postgres, JDBC) where they gave a number.
 */
export function isWider(from: string, to: string): boolean {
  if (from === to) return true;
  const old = parseType(from);
  const now = parseType(to);
  if (old.name === 'character varying' && now.name === 'text') return true;
  if (old.name !== now.name) {
    const chain = chains.find((types) => types.includes(old.name) && types.includes(now.name));
    return chain !== undefined && chain.indexOf(old.name) < chain.indexOf(now.name);
  }
  return now.limits.length === 0 || holdsAll(old, now);
}

interface ParsedType {
  readonly name: string;
  readonly limits: readonly number[];
}

/** `character varying(50)`, `numeric(10,2)`, `timestamp(3) without time zone`. */
function parseType(text: string): ParsedType {
  const limits = /\(([\d,]+)\)/.exec(text)?.[1];
  return { name: text.replace(`(${limits})`, ''), limits: limits?.split(',').map(Number) ?? [] };
}

/** Only of types whose longer form reads the same: `character(5)` is padded, a `bit(3)` must have three. */
function holdsAll(old: ParsedType, now: ParsedType): boolean {
  if (old.limits.length === 0) return false;
  const [length = 0, scale = 0] = old.limits;
  const [newLength = 0, newScale = 0] = now.limits;
  if (old.name === 'numeric') return newScale >= scale && newLength - newScale >= length - scale;
  const grows = /^(character varying|bit varying|timestamp|time|interval)\b/.test(old.name);
  return grows && newLength >= length;
}

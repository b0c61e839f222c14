/** Names tables: `public.orders`, `audit.*`, or `orders` in whatever schema. */
export interface TablePattern {
  readonly text: string;
  /** `relation` is `schema.name`. */
  matches(relation: string): boolean;
}

const part = /"(?:[^"]|"")+"|[^\s".,;/\\?[\]{}()]+/y;

/**
 * Reads a pattern. A `*` stands for any characters but dots. Capitals play no part, unless a name stands in quotes.
 * Undefined for what names no table.
 */
export function tablePattern(text: string): TablePattern | undefined {
  const parts = partsOf(text.trim());
  if (!parts) return undefined;
  const [name = '', schema = '[^.]*'] = parts.toReversed();
  const whole = new RegExp(`^${schema}\\.${name}$`, text.includes('"') ? '' : 'i');
  return { text, matches: (relation) => whole.test(relation) };
}

/** One or two parts, each as a regular expression. */
function partsOf(text: string): readonly string[] | undefined {
  const parts: string[] = [];
  let at = 0;
  for (;;) {
    part.lastIndex = at;
    const found = part.exec(text)?.[0];
    if (found === undefined || parts.length === 2) return undefined;
    parts.push(expressionOf(found));
    at += found.length;
    if (at === text.length) return parts;
    if (text[at] !== '.') return undefined;
    at += 1;
  }
}

function expressionOf(part: string): string {
  const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  if (part.startsWith('"')) return literal(part.slice(1, -1).replaceAll('""', '"'));
  return part.split('*').map(literal).join('[^.]*');
}

/** Those of several texts that name tables; what names none was told before. */
export function tablePatterns(texts: readonly string[]): readonly TablePattern[] {
  return texts.flatMap((text) => tablePattern(text) ?? []);
}

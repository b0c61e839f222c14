/** `${name}`; `$${name}` stands for the text itself, and `${{` is GitHub's own. */
const reference = /\$(\$?)\{([^{}]*)\}/g;
const validName = /^\s*([A-Za-z_][A-Za-z0-9_-]*)\s*$/;

/** The value of a variable; undefined when it has none. */
export type Lookup = (name: string) => string | undefined;

/** Names of the variables that a text uses; `bad` holds what stands in `${}` and is no name. */
export function referencesIn(text: string): {
  readonly names: readonly string[];
  readonly bad: readonly string[];
} {
  const names: string[] = [];
  const bad: string[] = [];
  for (const [, escaped, inner = ''] of text.matchAll(reference)) {
    if (escaped) continue;
    const name = validName.exec(inner)?.[1];
    if (name === undefined) bad.push(inner);
    else names.push(name);
  }
  return { names, bad };
}

/** Whether a text holds an expression of GitHub's, which nobody resolves in this file. */
export function holdsExpression(text: string): boolean {
  return text.includes('${{');
}

/** The text with every variable's value. A variable without a value stays as it is written. */
export function substitute(text: string, lookup: Lookup): string {
  return text.replace(reference, (whole, escaped: string, inner: string) => {
    if (escaped) return whole.slice(1);
    const name = validName.exec(inner)?.[1];
    return (name === undefined ? undefined : lookup(name)) ?? whole;
  });
}

/** The same data with variables replaced in every text; keys stay. */
export function substituteData<T>(data: T, lookup: Lookup): T {
  return mapTexts(data, (text) => substitute(text, lookup)) as T;
}

/** Keys below which a text is a regular expression. */
const patternKeys: ReadonlySet<string> = new Set(['matches', 'source']);

/** The same for what is asked of an answer: in a pattern a variable stands for its value's characters, not for a pattern. */
export function substituteDemands<T>(data: T, lookup: Lookup): T {
  const literal: Lookup = (name) => lookup(name)?.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  return mapTexts(data, (text, key) => substitute(text, patternKeys.has(key) ? literal : lookup)) as T;
}

/** A pattern as it can be checked before its variables have values. */
export function patternSkeleton(source: string): string {
  return substitute(source, () => 'x');
}

/** Every text in the data, with its path. */
export function textsIn(data: unknown, path: readonly PropertyKey[] = []): readonly TextAt[] {
  if (typeof data === 'string') return [{ path, text: data }];
  if (typeof data !== 'object' || data === null) return [];
  const entries = Array.isArray(data) ? [...data.entries()] : Object.entries(data);
  return entries.flatMap(([key, value]) => textsIn(value, [...path, key]));
}

export interface TextAt {
  readonly path: readonly PropertyKey[];
  readonly text: string;
}

function mapTexts(data: unknown, change: (text: string, key: string) => string, key = ''): unknown {
  if (typeof data === 'string') return change(data, key);
  if (Array.isArray(data)) return data.map((item) => mapTexts(item, change, key));
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(
    Object.entries(data).map(([name, value]) => [name, mapTexts(value, change, name)]),
  );
}

/** A name of the catalog, as it is stored. */
export interface QualifiedName {
  readonly schema: string;
  readonly name: string;
}

const part = String.raw`(?:"(?:[^"]|"")+"|[A-Za-z_\u0080-\uffff][\w$\u0080-\uffff]*)`;

/** One name or two with a dot between, quoted as SQL quotes them. */
export const namePattern = new RegExp(`^(?:${part}\\.)?${part}$`);

/** `orders` and `Public.Orders` fold to lower case as in SQL, `"Orders"` does not. Without a schema it is `public`. */
export function parseName(text: string): QualifiedName {
  const parts = [...text.matchAll(new RegExp(part, 'g'))].map(([one]) => unquoted(one));
  const [first = '', second] = parts;
  return second === undefined ? { schema: 'public', name: first } : { schema: first, name: second };
}

function unquoted(text: string): string {
  return text.startsWith('"') ? text.slice(1, -1).replaceAll('""', '"') : text.toLowerCase();
}

/** As it is typed: quoted where needed. */
export function shownName({ schema, name }: QualifiedName): string {
  return `${quoted(schema)}.${quoted(name)}`;
}

export function quoted(name: string): string {
  return /^[a-z_][a-z0-9_]*$/.test(name) ? name : `"${name.replaceAll('"', '""')}"`;
}

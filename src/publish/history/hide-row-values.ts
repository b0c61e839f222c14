/**
 * A text without the values that PostgreSQL quotes from rows: `Key (email)=(a@example.com) already exists`,
 * `Failing row contains (...)`, `invalid input syntax for type integer: "..."`.
 */
export function hideRowValues(text: string): string {
  return text
    .replace(/\)=\(.{0,2000}?\)(?=[\s.,;]|$)/gs, ')=(?)')
    .replace(/\b(Failing row contains )\(.{0,5000}?\)(?=[.\n]|$)/gs, '$1(?)')
    .replace(/\b(invalid input (?:syntax|value) for [^:"\n]{1,100}: )"[^"]{0,2000}"/g, '$1"?"');
}

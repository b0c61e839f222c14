/**
 * A text without the values that PostgreSQL quotes from rows: `Key (email)=(a@example.com) already exists`,
 * `Failing row contains (...)`, `invalid input syntax for type integer: "..."`. A key's values are known by their form in
 * any language of the server, then up to the last bracket of the line.
 */
export function hideRowValues(text: string): string {
  return text
    .replace(
      /\)=\(.{0,2000}?\)(?= (?:already exists|is not present|is still referenced|conflicts with|is duplicated)|\.?$)/gs,
      ')=(?)',
    )
    .replace(/\)=\((?!\?\)).{0,2000}\)/g, ')=(?)')
    .replace(/\b(Failing row contains )\(.{0,5000}?\)(?=[.\n]|$)/gs, '$1(?)')
    .replace(/\b(invalid input (?:syntax|value) for [^:"\n]{1,100}: )"[^"]{0,2000}"/g, '$1"?"');
}

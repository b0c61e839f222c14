/**
 * node-pg-migrate's order: by the number in front, then as a person sorts names. Seventeen digits are a moment in
 * UTC and compare as its milliseconds, so that both styles may lie in one folder.
 */
export function compareNames(a: string, b: string): number {
  return (numberInFront(a) ?? 0) - (numberInFront(b) ?? 0) || byName.compare(a, b);
}

const byName = new Intl.Collator(undefined, {
  numeric: true,
  sensitivity: 'variant',
  ignorePunctuation: true,
});

/** The number that a file's name starts with; undefined when it starts with none. */
export function numberInFront(name: string): number | undefined {
  const digits = /^\d+/.exec(name)?.[0];
  if (digits === undefined) return undefined;
  const utc = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\d{3})$/.exec(digits);
  if (!utc) return Number(digits);
  const [, year, month, day, hours, minutes, seconds, ms] = utc;
  return Date.parse(`${year}-${month}-${day}T${hours}:${minutes}:${seconds}.${ms}Z`);
}

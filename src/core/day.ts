const length = 86_400_000;

/** Milliseconds since the epoch at which a day (`2026-12-31`) begins in UTC; undefined for what is no day. */
export function parseDay(text: string): number | undefined {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return undefined;
  const start = Date.parse(`${text}T00:00:00Z`);
  // Some engines take 2026-02-30 for the 2nd of March.
  return Number.isNaN(start) || !new Date(start).toISOString().startsWith(text) ? undefined : start;
}

/** How many days ago that day was: 0 on the day itself, in UTC, and less before it. Undefined for what is no day. */
export function daysSince(day: string, now: Date): number | undefined {
  const start = parseDay(day);
  return start === undefined ? undefined : Math.floor((now.getTime() - start) / length);
}

/** `1 day ago`, `12 days ago`. */
export function daysAgo(days: number): string {
  return days === 1 ? '1 day ago' : `${days} days ago`;
}

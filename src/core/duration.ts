const units = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 } as const;

/** Reads `500ms`, `30s`, `5m`, `1h` as milliseconds; a bare number counts seconds. Undefined for anything else. */
export function parseDuration(text: string): number | undefined {
  const match = /^(\d+(?:\.\d+)?)\s*(ms|s|m|h)?$/.exec(text.trim());
  if (!match?.[1]) return undefined;
  return Math.round(Number(match[1]) * units[(match[2] ?? 's') as keyof typeof units]);
}

/** Reads a time as PostgreSQL's settings have it, as milliseconds: `4000`, `4s`, `1 min`. Undefined for anything else. */
export function parseSettingTime(text: string): number | undefined {
  const value = text.trim();
  if (/^\d+$/.test(value)) return Number(value);
  return parseDuration(value.replace(/min$/, 'm').replace(/\s+/g, ''));
}

const hour = 3_600_000;
const day = 24 * hour;

/** Milliseconds as the age of something: `5 m 00 s`, `26.5 h`, `40 days`. */
export function formatAge(milliseconds: number): string {
  // A tenth says something of 4.5 days, and nothing of 2,500.
  const short = (amount: number): number => Number(amount.toFixed(amount < 10 ? 1 : 0));
  if (milliseconds >= 4 * day) return `${short(milliseconds / day)} days`;
  return milliseconds >= 2 * hour ? `${short(milliseconds / hour)} h` : formatDuration(milliseconds);
}

/** Milliseconds as a person says them: `12 ms`, `3.4 s`, `2 m 05 s`. */
export function formatDuration(milliseconds: number): string {
  if (milliseconds < 1000) return `${Math.round(milliseconds)} ms`;
  if (milliseconds < 59_950) return `${(milliseconds / 1000).toFixed(1)} s`;
  const seconds = Math.round(milliseconds / 1000);
  return `${Math.floor(seconds / 60)} m ${String(seconds % 60).padStart(2, '0')} s`;
}

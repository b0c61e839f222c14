import { parseDuration } from './duration.js';

const day = 86_400_000;

/**
 * A point in time as a person types it: an age (`90m`, `24h`, `7d`, `4w`) or a date (`2026-11-01`, with a time in UTC:
 * `2026-11-01T08:00`). Milliseconds since the epoch; undefined for anything else.
 */
export function parseSince(text: string, now: number): number | undefined {
  const given = text.trim();
  const days = /^(\d{1,5})([dw])$/.exec(given);
  if (days) return now - Number(days[1]) * (days[2] === 'w' ? 7 * day : day);
  const age = /\d(?:m|h|s)$/.test(given) ? parseDuration(given) : undefined;
  if (age !== undefined) return now - age;
  if (!/^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?)?Z?$/.test(given)) return undefined;
  const moment = given.replace(' ', 'T').replace(/Z$/, '');
  const at = Date.parse(moment.includes('T') ? `${moment}Z` : `${moment}T00:00Z`);
  return Number.isNaN(at) ? undefined : at;
}

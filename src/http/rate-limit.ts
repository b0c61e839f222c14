import { headerOf, serverTime } from './headers.js';
import type { HttpHeaders } from './http.js';

/**
 * Milliseconds that a server asks us to stay away, undefined where it asks nothing: `Retry-After` in seconds or as a
 * date, else the reset of a rate limit of which nothing remains. Dates and epochs are read against the server's own
 * clock where it tells one, because ours may be off.
 */
export function askedPause(headers: HttpHeaders, now: number): number | undefined {
  const serverNow = serverTime(headers) ?? now;
  const retryAfter = headerOf(headers, 'retry-after');
  const asked = retryAfter === undefined ? undefined : readRetryAfter(retryAfter, serverNow);
  if (asked !== undefined) return asked;
  const limit = readRateLimit(headers, serverNow);
  return limit.remaining === 0 ? limit.resetMs : undefined;
}

/** What an endpoint's rate limit leaves. */
export interface RateLimit {
  readonly limit?: number;
  readonly remaining?: number;
  /** Milliseconds until it is whole again. */
  readonly resetMs?: number;
}

/**
 * Reads `RateLimit-Limit`, `-Remaining` and `-Reset`, with or without `X-`, and the one header `RateLimit`. A reset
 * above 10^9 is a time in seconds since the epoch, anything else the seconds that are left: Render has used both.
 */
export function readRateLimit(headers: HttpHeaders, serverNow: number): RateLimit {
  const united = headerOf(headers, 'ratelimit');
  const limit = numberOf(headers, 'limit') ?? parameter(united, /limit/);
  const remaining = numberOf(headers, 'remaining') ?? parameter(united, /r|remaining/);
  const reset = numberOf(headers, 'reset') ?? parameter(united, /t|reset/);
  return {
    ...(limit === undefined ? {} : { limit }),
    ...(remaining === undefined ? {} : { remaining }),
    ...(reset === undefined ? {} : { resetMs: resetMs(reset, serverNow) }),
  };
}

const leastEpoch = 1e9;

function resetMs(reset: number, serverNow: number): number {
  return reset > leastEpoch ? Math.max(0, reset * 1000 - serverNow) : reset * 1000;
}

function readRetryAfter(text: string, serverNow: number): number | undefined {
  const seconds = toNumber(text);
  if (seconds !== undefined) return seconds * 1000;
  const time = Date.parse(text);
  return Number.isNaN(time) ? undefined : Math.max(0, time - serverNow);
}

function numberOf(headers: HttpHeaders, name: string): number | undefined {
  const text = headerOf(headers, `ratelimit-${name}`) ?? headerOf(headers, `x-ratelimit-${name}`);
  return text === undefined ? undefined : toNumber(text);
}

/** `100, 100;w=60` begins with the number that counts. */
function toNumber(text: string): number | undefined {
  const number = /^\s*(\d{1,15}(?:\.\d+)?)\s*(?:[,;]|$)/.exec(text)?.[1];
  return number === undefined ? undefined : Number(number);
}

/** Of `"default";r=50;t=30` as well as of the older `limit=100, remaining=50, reset=30`. */
function parameter(united: string | undefined, name: RegExp): number | undefined {
  const found = new RegExp(`(?:^|[;,\\s])(?:${name.source})=(\\d{1,15})`, 'i').exec(united ?? '')?.[1];
  return found === undefined ? undefined : Number(found);
}

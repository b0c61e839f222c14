import type { HttpHeaders } from './http.js';

/** The first line of that name (lower case). */
export function headerOf(headers: HttpHeaders, name: string): string | undefined {
  return headers.find(([known]) => known === name)?.[1];
}

/** The server's clock in milliseconds since the epoch, where it tells one. */
export function serverTime(headers: HttpHeaders): number | undefined {
  const time = Date.parse(headerOf(headers, 'date') ?? '');
  return Number.isNaN(time) ? undefined : time;
}

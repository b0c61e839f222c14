/** Pauses that double: milliseconds of the first and of the longest. */
export interface Backoff {
  readonly firstMs: number;
  readonly maxMs: number;
}

/**
 * The pause after try number `tries` (from 1) failed: doubled with each, of which between half and all is taken, so
 * that clients that failed together do not come back together. `random` is in [0, 1).
 */
export function backoffMs({ firstMs, maxMs }: Backoff, tries: number, random: number): number {
  const whole = Math.min(maxMs, firstMs * 2 ** Math.min(tries - 1, 30));
  return Math.round(whole / 2 + (whole / 2) * random);
}

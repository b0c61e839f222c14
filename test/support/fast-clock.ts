import type { Clock } from '../../src/host/clock.js';

/** Time that passes only by sleeping, at once; what others do meanwhile over real connections is let through first. */
export function fastClock(
  start = Date.UTC(2026, 10, 22, 6),
): Clock & { advance(milliseconds: number): void } {
  let now = start;
  return {
    now: () => now,
    advance(milliseconds) {
      now += milliseconds;
    },
    async sleep(milliseconds, signal) {
      signal?.throwIfAborted();
      await new Promise((resolve) => setImmediate(resolve));
      signal?.throwIfAborted();
      now += milliseconds;
    },
  };
}

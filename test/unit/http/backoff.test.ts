import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { backoffMs } from '../../../src/http/backoff.js';

const random = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

test('a pause is never longer than the longest and never shorter than half of the first', () => {
  const duration = fc.integer({ min: 1, max: 5000 });
  const limits = fc
    .tuple(duration, duration)
    .map(([first, more]) => ({ firstMs: first, maxMs: first + more }));
  fc.assert(
    fc.property(limits, fc.integer({ min: 1, max: 5000 }), random, (backoff, tries, dice) => {
      const pause = backoffMs(backoff, tries, dice);
      expect(pause).toBeLessThanOrEqual(backoff.maxMs);
      expect(pause).toBeGreaterThanOrEqual(Math.floor(backoff.firstMs / 2));
    }),
  );
});

test('pauses double until the longest', () => {
  const whole = (tries: number) => backoffMs({ firstMs: 1000, maxMs: 10_000 }, tries, 1 - Number.EPSILON);
  expect([1, 2, 3, 4, 5, 6].map(whole)).toEqual([1000, 2000, 4000, 8000, 10_000, 10_000]);
});

import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { cut } from '../../../../src/gates/smoke/plan.js';

test('shards are contiguous, even, and together the whole list', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.integer({ min: 1, max: 20 }), (list, count) => {
      const parts = Array.from({ length: count }, (_, index) => cut(list, { index: index + 1, count }));
      expect(parts.flat()).toEqual(list);
      const sizes = parts.map((part) => part.length);
      expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
    }),
  );
});

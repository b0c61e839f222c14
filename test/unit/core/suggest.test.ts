import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { editDistance, nearest } from '../../../src/core/suggest.js';

test('a slip of the finger is recognised, another word is not', () => {
  expect(nearest('scoep', ['scope', 'steps'])).toBe('scope');
  expect(nearest('lnt', ['lint', 'smoke'])).toBe('lint');
  expect(nearest('deploy', ['lint', 'smoke'])).toBeUndefined();
});

test('the distance is zero only for equal words and the same both ways', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 8 }), fc.string({ maxLength: 8 }), (a, b) => {
      expect(editDistance(a, b)).toBe(editDistance(b, a));
      expect(editDistance(a, b) === 0).toBe(a === b);
    }),
  );
});

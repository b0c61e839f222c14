import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { thousands } from '../../../src/core/number.js';

test('whole numbers are grouped as Intl groups them', () => {
  fc.assert(
    fc.property(fc.maxSafeInteger(), (number) => {
      expect(thousands(number)).toBe(number.toLocaleString('en-US'));
    }),
  );
});

import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { asciiSigns, sparkline, unicodeSigns } from '../../../src/publish/sparkline.js';

test('heights run from nothing to the largest, a failure has a sign of its own', () => {
  expect(sparkline([0, 10, 50, 100, null], unicodeSigns, 10)).toBe('▁▁▄█✗');
  expect(sparkline([0, 10, 50, 100, null], asciiSigns, 10)).toBe('__=#x');
  expect(sparkline([], unicodeSigns, 10)).toBe('');
});

test('it is never wider than asked for, and no failure is lost', () => {
  const values = fc.array(fc.option(fc.nat(10_000)), { maxLength: 300 });
  fc.assert(
    fc.property(values, fc.integer({ min: 1, max: 100 }), (all, width) => {
      const line = sparkline(all, asciiSigns, width);
      expect(line).toHaveLength(Math.min(all.length, width));
      expect(line.includes('x')).toBe(all.includes(null));
    }),
  );
});

import { expect, test } from '@jest/globals';
import { bytes } from '../../../src/config/special-fields.js';
import { formatBytes, parseBytes } from '../../../src/core/bytes.js';

test.each([
  ['20GB', 20e9],
  ['1.5 TB', 1.5e12],
  ['500 mb', 500e6],
  ['12k', 12_000],
  ['0', 0],
])('%s is read as a size', (text, size) => expect(parseBytes(text)).toBe(size));

test.each(['', 'much', '-1GB', '1GiB', '1e9'])('%j is no size, and the field says what is', (text) => {
  expect(parseBytes(text)).toBeUndefined();
  expect(bytes('Space.').parse(text)).toEqual({
    ok: false,
    what: `is "${text}": must be a size such as 500MB, 20GB or 1.5TB`,
  });
});

test('what is shown can be read again', () => {
  for (const size of [0, 999, 340e6, 2e9, 7e12])
    expect(parseBytes(formatBytes(size).replace('bytes', ''))).toBe(size);
});

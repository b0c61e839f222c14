import { expect, test } from '@jest/globals';
import { parseSince } from '../../../src/core/since.js';

const now = Date.parse('2026-11-22T08:00:00Z');
const read = (text: string): string | undefined => {
  const at = parseSince(text, now);
  return at === undefined ? undefined : new Date(at).toISOString();
};

test.each([
  ['90m', '2026-11-22T06:30:00.000Z'],
  ['24h', '2026-11-21T08:00:00.000Z'],
  ['7d', '2026-11-15T08:00:00.000Z'],
  [' 2w ', '2026-11-08T08:00:00.000Z'],
  ['2026-11-01', '2026-11-01T00:00:00.000Z'],
  ['2026-11-01 08:30', '2026-11-01T08:30:00.000Z'],
  ['2026-11-01T08:30:15Z', '2026-11-01T08:30:15.000Z'],
])('%s is %s', (text, moment) => {
  expect(read(text)).toBe(moment);
});

test.each(['', 'yesterday', '7', '7 days', '2026-13-01', '2026-11', '-3d', '01.11.2026', '999999d'])(
  '%j is no point in time',
  (text) => {
    expect(parseSince(text, now)).toBeUndefined();
  },
);

import { expect, test } from '@jest/globals';
import { matchNames, patternProblem } from '../../../src/core/guarded-pattern.js';

test('tells which names match', () => {
  expect(matchNames('^[a-z]+$', ['orders', 'Orders', ''], 'naming.table')).toEqual([true, false, false]);
});

test.each(['(a+)+$', '^([a-z]+)*$', '^(a|a)*$', '^(\\w+_?)+$', '(.*)*x', '^([A-Za-z0-9]+_?)+$'])(
  'a pattern that tries 2^63 ways on 63 letters is told beforehand: %s',
  (pattern) => {
    expect(patternProblem(pattern)?.what).toBe('takes too long on a short name');
  },
);

test.each(['^[a-z][a-z0-9_]*$', '^(?:pk|fk)_[a-z_]+$', '^ix_(.+)_(.+)$', '^\\p{L}+$', '^.{1,63}$'])(
  'a sound pattern is taken: %s',
  (pattern) => {
    expect(patternProblem(pattern)).toBeUndefined();
  },
);

test('names and patterns are only data where they are matched', () => {
  expect(matchNames('constructor', ['"); process.exit(); ("', 'constructor'], 'naming.table')).toEqual([
    false,
    true,
  ]);
});

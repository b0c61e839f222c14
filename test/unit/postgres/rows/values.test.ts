import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { hintsOf } from '../../../../src/postgres/rows/hints.js';
import { matching } from '../../../../src/postgres/rows/pattern.js';
import { randomOf, shuffled } from '../../../../src/postgres/rows/random.js';

describe('texts for a regular expression', () => {
  test.each([
    '^[A-Z]{3}-[0-9]{4}$',
    '^[^@]+@[^@]+\\.[^@]+$',
    '^(de|en|fr)(_[A-Z]{2})?$',
    '^\\d{1,3}(\\.\\d+)*$',
    '^[a-z][a-z0-9_-]{2,}$',
    '^#(?:[0-9a-f]{3}){1,2}$',
    '^[[:alpha:]]+$',
    '\\w+\\s\\w*',
  ])('%s', (pattern) => {
    const make = matching(pattern);
    const plain = new RegExp(pattern.replace('[[:alpha:]]', '[A-Za-z]'));
    fc.assert(fc.property(fc.nat(), (seed) => plain.test(make?.(randomOf(seed, 'x')) ?? '')));
  });

  test.each(['^(?!x)a$', '(a)\\1', '[a', 'a{2', '*a'])('%s is not of the simple kind', (pattern) => {
    const make = matching(pattern);
    expect(make === undefined || pattern === 'a{2').toBe(true);
  });

  test('any text is read to an end', () => {
    fc.assert(
      fc.property(fc.string(), (pattern) => {
        matching(pattern)?.(randomOf(1, 'x'));
      }),
    );
  });
});

test('constants of a check are told apart by what stands before them', () => {
  expect(hintsOf(`((state = ANY (ARRAY['new'::text, 'it''s'::text])) AND (length(code) >= 3))`)).toEqual({
    texts: ['new', "it's"],
    numbers: [3],
    patterns: [],
    likes: [],
  });
  expect(
    hintsOf(`((a ~ '^x$'::text) OR (b ~~ 'v%'::text) OR (c !~ 'no'::text) OR (n > '-1'::integer))`),
  ).toEqual({
    texts: ['-1'],
    numbers: [-1],
    patterns: ['^x$'],
    likes: ['v%'],
  });
});

test('the same seed and name give the same numbers, others give others', () => {
  fc.assert(
    fc.property(fc.nat(), fc.string(), (seed, name) => {
      const three = (random: ReturnType<typeof randomOf>) => [random.next(), random.next(), random.next()];
      expect(three(randomOf(seed, name))).toEqual(three(randomOf(seed, name)));
      expect(three(randomOf(seed, name))).not.toEqual(three(randomOf(seed + 1, name)));
    }),
  );
});

test('shuffling loses nothing', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.nat(), (items, seed) => {
      expect([...shuffled(items, randomOf(seed, ''))].sort()).toEqual([...items].sort());
    }),
  );
});

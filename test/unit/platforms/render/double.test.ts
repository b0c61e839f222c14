import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Expected } from '../../../../src/platforms/render/correlate.js';
import { doubleOf } from '../../../../src/platforms/render/double.js';

const commit = 'b'.repeat(40);
const since = Date.parse('2026-11-22T06:00:00Z');
const expected: Expected = { known: ['dep-old'], since, trigger: 'api', commit };

const anyDeploy = fc.record({
  id: fc.constantFrom('dep-old', 'dep-1', 'dep-2', 'dep-3', 'dep-4'),
  trigger: fc.constantFrom('api', 'new_commit'),
  commit: fc.constantFrom({ id: commit }, { id: 'c'.repeat(40) }),
  createdAt: fc.integer({ min: -60, max: 60 }).map((s) => new Date(since + s * 1000).toISOString()),
});
const followed = { id: 'dep-0', trigger: 'api', commit: { id: commit }, createdAt: '2026-11-22T06:00:20Z' };

describe('a double start', () => {
  test('has the followed one, only deploys that are ours, and goes on with the newest', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyDeploy, { selector: ({ id }) => id }), (listed) => {
        const ours = listed.filter(
          (one) =>
            one.id !== 'dep-old' &&
            one.trigger === 'api' &&
            one.commit.id === commit &&
            Date.parse(one.createdAt) >= since,
        );
        const double = doubleOf(followed, listed, expected);
        expect(double === undefined).toBe(ours.length === 0);
        if (!double) return;
        const all = [...ours, followed];
        expect([double.id, ...double.others].sort()).toEqual(all.map(({ id }) => id).sort());
        const newest = Math.max(...all.map(({ createdAt }) => Date.parse(createdAt)));
        expect(Date.parse(all.find(({ id }) => id === double.id)?.createdAt ?? '')).toBe(newest);
      }),
    );
  });

  test('is the same whether or not the list has the followed one already', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyDeploy, { selector: ({ id }) => id }), (listed) => {
        expect(doubleOf(followed, [followed, ...listed], expected)).toEqual(
          doubleOf(followed, listed, expected),
        );
      }),
    );
  });

  test('is none where the followed one is not ours', () => {
    const other = { ...followed, commit: { id: 'c'.repeat(40) } };
    expect(
      doubleOf(
        other,
        [
          { ...followed, id: 'dep-1' },
          { ...followed, id: 'dep-2' },
        ],
        expected,
      ),
    ).toBe(undefined);
  });
});

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Expected, ourDeploy } from '../../../../src/platforms/render/correlate.js';
import type { RenderDeploy } from '../../../../src/platforms/render/objects.js';

const commit = 'b'.repeat(40);
const since = Date.parse('2026-11-22T06:00:00Z');
const expected: Expected = { known: ['dep-old'], since, trigger: 'api', commit };

function aDeploy(more: Partial<RenderDeploy> = {}): RenderDeploy {
  return { id: 'dep-1', trigger: 'api', commit: { id: commit }, createdAt: '2026-11-22T06:00:05Z', ...more };
}

/** Deploys of every kind: known and new, of others and ours, of this commit, another and none. */
const anyDeploy = fc.record({
  id: fc.constantFrom('dep-old', 'dep-1', 'dep-2', 'dep-3', 'dep-4'),
  trigger: fc.constantFrom('api', 'new_commit', 'manual'),
  commit: fc.constantFrom({ id: commit }, { id: 'c'.repeat(40) }, {}),
  createdAt: fc.integer({ min: -60, max: 60 }).map((s) => new Date(since + s * 1000).toISOString()),
});

describe('our deploy', () => {
  test('is new, has our cause, our time and never another commit', () => {
    fc.assert(
      fc.property(fc.array(anyDeploy), (deploys) => {
        const match = ourDeploy(deploys, expected);
        const fits = deploys.filter(
          (deploy) =>
            deploy.id === match?.id &&
            deploy.trigger === 'api' &&
            Date.parse(deploy.createdAt) >= since &&
            (deploy.commit as { id?: string }).id !== 'c'.repeat(40),
        );
        if (match) expect(fits.length).toBeGreaterThan(0);
        expect(match?.id).not.toBe('dep-old');
      }),
    );
  });

  test('is the same whatever the order of the list', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyDeploy, { selector: ({ id }) => id }), (deploys) => {
        expect(ourDeploy([...deploys].reverse(), expected)).toEqual(ourDeploy(deploys, expected));
      }),
    );
  });

  test('is the oldest of several, and the others are named', () => {
    const newer = aDeploy({ id: 'dep-2', createdAt: '2026-11-22T06:00:07Z' });
    expect(ourDeploy([newer, aDeploy()], expected)).toEqual({ id: 'dep-1', others: ['dep-2'] });
  });

  test('tells its commit before one that tells none yet', () => {
    const { commit: _, ...silent } = aDeploy({ id: 'dep-0', createdAt: '2026-11-22T06:00:01Z' });
    expect(ourDeploy([silent, aDeploy()], expected)?.id).toBe('dep-1');
    expect(ourDeploy([silent], expected)?.id).toBe('dep-0');
  });

  test('by image may be written with the registry’s host', () => {
    const { commit: _, ...bare } = aDeploy({ image: { ref: 'docker.io/library/shop:2' } });
    expect(ourDeploy([bare], { known: [], since, trigger: 'api', image: 'shop:2' })?.id).toBe('dep-1');
    expect(ourDeploy([bare], { known: [], since, trigger: 'api', image: 'shop:3' })).toBeUndefined();
  });
});

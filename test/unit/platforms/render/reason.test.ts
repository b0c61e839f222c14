import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { RenderDeploy, RenderEvent } from '../../../../src/platforms/render/objects.js';
import { describeFailure, explainEnd, successor } from '../../../../src/platforms/render/reason.js';

const deploy: RenderDeploy = {
  id: 'dep-1',
  status: 'update_failed',
  createdAt: '2026-11-22T06:00:00Z',
  finishedAt: '2026-11-22T06:05:00Z',
};

function anEvent(
  type: string,
  details: RenderEvent['details'],
  timestamp = '2026-11-22T06:04:00Z',
): RenderEvent {
  return { id: `evt-${type}`, type, details, timestamp };
}

describe('the reason of an end', () => {
  test('is that of our deploy, never of another', () => {
    const events = [
      anEvent('deploy_ended', { deployId: 'dep-9', reason: { failure: { nonZeroExit: 9 } } }),
      anEvent('deploy_ended', { deployId: 'dep-1', reason: { failure: { nonZeroExit: 127 } } }),
    ];
    expect(explainEnd(deploy, events).reason).toBe(
      'The new version exited with code 127: the command was not found.',
    );
  });

  test('is that of the build, where the deploy only says that its build failed', () => {
    const events = [
      anEvent('deploy_ended', { deployId: 'dep-1', reason: { buildFailed: { id: 'bld-1' } } }),
      anEvent('build_ended', { buildId: 'bld-2', reason: { failure: { nonZeroExit: 2 } } }),
      anEvent('build_ended', {
        buildId: 'bld-1',
        reason: { failure: { oomKilled: { memoryLimit: '2Gi' } } },
      }),
    ];
    expect(explainEnd({ ...deploy, status: 'build_failed' }, events).reason).toBe(
      'The build ran out of memory: Render killed it at 2 GB.',
    );
  });

  test('may be an image that could not be pulled while it ran, and not one before', () => {
    const pulled = (at: string) =>
      explainEnd(deploy, [anEvent('image_pull_failed', { imageURL: 'x' }, at)]).reason;
    expect(pulled('2026-11-22T06:01:00Z')).toBe('Render could not pull the image.');
    expect(pulled('2026-11-22T05:01:00Z')).toBe('The new version failed, and Render told no reason.');
  });

  test('of a cancelled one tells a person from a newer deploy', () => {
    const canceled = { ...deploy, status: 'canceled' };
    const by = (reason: object) =>
      explainEnd(canceled, [anEvent('deploy_ended', { deployId: 'dep-1', reason })]);
    expect(by({})).toMatchObject({
      superseded: false,
      reason: 'A person, or a program with a key, cancelled it.',
    });
    expect(by({ newDeploy: { id: 'dep-2' } })).toMatchObject({ superseded: true, supersededBy: 'dep-2' });
    expect(by({ newBuild: { id: 'bld-2' } })).toMatchObject({ superseded: true });
  });

  test('is one sentence, whatever the events hold', () => {
    const details = fc.dictionary(fc.constantFrom('deployId', 'reason', 'buildId'), fc.anything());
    const event = fc.record({
      type: fc.constantFrom('deploy_ended', 'build_ended', 'server_failed'),
      details,
    });
    const statuses = ['build_failed', 'pre_deploy_failed', 'update_failed', 'canceled'];
    fc.assert(
      fc.property(fc.array(event), fc.constantFrom(...statuses), (events, status) => {
        const { reason } = explainEnd(
          { ...deploy, status },
          events.map(({ type, details: given }) => anEvent(type, { deployId: 'dep-1', ...given })),
        );
        expect(reason).toMatch(/^[A-Z][^\n]*\.$/);
      }),
    );
  });
});

test.each([
  [{ oomKilled: { memoryLimit: '512Mi' } }, 'ran out of memory: Render killed it at 512 MB'],
  [{ oomKilled: {} }, 'ran out of memory'],
  [{ unhealthy: 'no answer\nwithin 5 s.' }, 'did not become healthy: no answer within 5 s'],
  [{ nonZeroExit: 137 }, 'exited with code 137: it was killed, often for lack of memory'],
  [{ timedOutSeconds: 900 }, 'took too long and was stopped after 900 s'],
  [{ evicted: true, evictionReason: 'disk full' }, 'was evicted by Render: disk full'],
  [{ evicted: false }, undefined],
])('%j is told as: %s', (failure, words) => {
  expect(describeFailure(failure)).toBe(words);
});

test('the successor is the first deploy after it, within its time where it did not serve', () => {
  const at = (id: string, createdAt: string, status = 'live'): RenderDeploy => ({ id, createdAt, status });
  const others = [
    at('dep-late', '2026-11-22T07:00:00Z'),
    at('dep-next', '2026-11-22T06:03:00Z', 'canceled'),
    at('dep-before', '2026-11-22T05:00:00Z'),
  ];
  expect(successor(deploy, others)?.id).toBe('dep-next');
  expect(successor(deploy, others, ['live', 'deactivated'])?.id).toBe('dep-late');
});

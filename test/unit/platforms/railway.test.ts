import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { deploymentOutcomes } from '../../../src/core/deployment.js';
import { ourDeployment } from '../../../src/platforms/railway/correlate.js';
import {
  deploymentSchema,
  type RailwayDeployment,
  type RailwayEvent,
} from '../../../src/platforms/railway/objects.js';
import { failedInBuild, reasonOf } from '../../../src/platforms/railway/reason.js';
import { kindOf } from '../../../src/platforms/railway/refusal.js';
import { hasServed, isKnownStatus, outcomeOf, stagesOf } from '../../../src/platforms/railway/state.js';
import { railwaySchema } from '../../support/simulators/railway/answer.js';

const record = (given: Partial<RailwayDeployment>): RailwayDeployment => ({
  ...deploymentSchema.parse({ id: 'd1', status: 'BUILDING' }),
  ...given,
});

const event = (
  step: string,
  payload?: RailwayEvent['payload'],
  [from, to]: readonly [from: number, to?: number | undefined] = [0],
): RailwayEvent => ({
  step,
  createdAt: new Date(from).toISOString(),
  ...(to === undefined ? {} : { completedAt: new Date(to).toISOString() }),
  payload,
});

const surroundings = fc.record({
  wentLive: fc.boolean(),
  newer: fc.option(fc.uuid(), { nil: undefined }),
  scheduled: fc.boolean(),
});

async function schemaWords(type: string): Promise<readonly string[]> {
  const found = (await railwaySchema()).getType(type);
  return found && 'getValues' in found ? found.getValues().map(({ name }) => name) : [];
}

describe('a status', () => {
  test('of Railway’s schema is known, each of them', async () => {
    const words = await schemaWords('DeploymentStatus');
    expect(words.length).toBe(13);
    expect(words.filter((word) => !isKnownStatus(word))).toEqual([]);
  });

  test('that nobody knows is one on the way, whatever else is known', () => {
    fc.assert(
      fc.property(fc.string(), surroundings, fc.boolean(), (status, facts, deploymentStopped) => {
        fc.pre(!isKnownStatus(status));
        expect(outcomeOf(record({ status, deploymentStopped }), facts)).toBe('running');
      }),
    );
  });

  test('always is an outcome, and that of a start or a failure does not depend on deploymentStopped', async () => {
    const words = await schemaWords('DeploymentStatus');
    fc.assert(
      fc.property(fc.constantFrom(...words), surroundings, (status, facts) => {
        const [going, stopped] = [false, true].map((deploymentStopped) =>
          outcomeOf(record({ status, deploymentStopped }), facts),
        );
        expect(deploymentOutcomes).toContain(going);
        if (status !== 'SUCCESS') expect(stopped).toBe(going);
      }),
    );
  });

  test.each([
    ['SUCCESS', {}, 'live'],
    ['SLEEPING', {}, 'live'],
    ['NEEDS_APPROVAL', {}, 'blocked'],
    ['CRASHED', { wentLive: true }, 'failed'],
    ['REMOVED', { wentLive: true, newer: 'd2' }, 'deactivated'],
    ['REMOVED', { newer: 'd2' }, 'superseded'],
    ['REMOVED', {}, 'canceled'],
    ['SKIPPED', { newer: 'd2' }, 'superseded'],
    ['SKIPPED', {}, 'canceled'],
  ] as const)('%s with %j is %s', (status, given, outcome) => {
    const facts = { wentLive: false, newer: undefined, scheduled: false, ...given };
    expect(outcomeOf(record({ status, deploymentStopped: false }), facts)).toBe(outcome);
  });
});

describe('whether it has served', () => {
  const removed = record({ status: 'REMOVED' });
  test('is told by the health check where there is one', () => {
    const container = event('CREATE_CONTAINER', undefined, [0, 1]);
    expect(hasServed(removed, [container])).toBe(true);
    expect(hasServed(removed, [container, event('HEALTHCHECK')])).toBe(false);
    expect(hasServed(removed, [container, event('HEALTHCHECK', { error: 'no' }, [1, 2])])).toBe(false);
    expect(hasServed(removed, [container, event('HEALTHCHECK', undefined, [1, 2])])).toBe(true);
    expect(hasServed(removed, [])).toBe(false);
  });
});

describe('stages', () => {
  test('stand in their order, with times that are never negative, and without steps that were skipped', async () => {
    const steps = await schemaWords('DeploymentEventStep');
    const events = fc.array(
      fc.record({
        step: fc.constantFrom(...steps),
        from: fc.integer({ min: 0, max: 1e9 }),
        took: fc.option(fc.integer({ min: 0, max: 1e7 }), { nil: undefined }),
        skipped: fc.boolean(),
      }),
    );
    fc.assert(
      fc.property(events, fc.integer({ min: 0, max: 2e9 }), (given, now) => {
        const all = given.map(({ step, from, took, skipped }) =>
          event(step, { skipped }, [from, took === undefined ? undefined : from + took]),
        );
        const stages = stagesOf(all, now);
        expect(stages).toHaveLength(given.filter(({ skipped }) => !skipped).length);
        for (const { durationMs } of stages) expect(durationMs).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test('of a build are told apart from those of the app', () => {
    expect(failedInBuild([{ name: 'SNAPSHOT_CODE' }, { name: 'BUILD_IMAGE' }])).toBe(true);
    expect(failedInBuild([{ name: 'BUILD_IMAGE' }, { name: 'HEALTHCHECK' }])).toBe(false);
    expect(failedInBuild([])).toBe(false);
  });
});

describe('the reason', () => {
  test('of a failure names the step, also one that we do not know', () => {
    const failed = record({ status: 'FAILED' });
    expect(reasonOf(failed, [event('BUILD_IMAGE', { error: 'exit 2.' })], undefined)).toBe(
      'The build failed: exit 2.',
    );
    expect(reasonOf(failed, [event('WARM_CACHE', { reason: 'cold' })], undefined)).toBe(
      'The step WARM_CACHE failed: cold.',
    );
    expect(reasonOf(failed, [], undefined)).toContain('does not say in which step');
  });

  test('is one line that ends with a full stop, whatever Railway’s free fields hold', async () => {
    const words = await schemaWords('DeploymentStatus');
    fc.assert(
      fc.property(
        fc.record({
          status: fc.constantFrom(...words),
          diagnosis: fc.anything(),
          error: fc.string(),
          newer: fc.option(fc.uuid(), { nil: undefined }),
        }),
        ({ status, diagnosis, error, newer }) => {
          const told = record({ status, diagnosis, meta: { skippedReason: error } });
          const reason = reasonOf(told, [event('HEALTHCHECK', { error })], newer);
          if (reason !== undefined) expect(reason).toMatch(/^[A-Z].*\.$/);
        },
      ),
    );
  });
});

describe('our deployment among others', () => {
  const commit = 'a'.repeat(40);
  const at = (id: string, createdAt: number, hash?: string): RailwayDeployment =>
    record({ id, createdAt: new Date(createdAt).toISOString(), meta: hash ? { commitHash: hash } : {} });

  test('is never one that was there before, nor one of another commit', () => {
    const hashes = fc.option(fc.constantFrom(commit, 'b'.repeat(40)), { nil: undefined });
    const rows = fc.uniqueArray(
      fc.record({ id: fc.uuid(), created: fc.nat(1e9), hash: hashes, known: fc.boolean() }),
      {
        selector: ({ id }) => id,
      },
    );
    fc.assert(
      fc.property(rows, (given) => {
        const known = given.filter((row) => row.known).map(({ id }) => id);
        const listed = given.map(({ id, created, hash }) => at(id, created, hash));
        const match = ourDeployment(listed, { known, commit });
        const row = given.find(({ id }) => id === match?.id);
        if (match)
          expect([row?.known, row?.hash === undefined || row?.hash === commit]).toEqual([false, true]);
        else expect(given.some(({ known: old, hash }) => !old && hash !== 'b'.repeat(40))).toBe(false);
      }),
    );
  });

  test('is the oldest of several, and one that tells the commit comes before one that does not', () => {
    const listed = [at('untold', 1), at('later', 3, commit), at('first', 2, commit)];
    expect(ourDeployment(listed, { known: [], commit })).toEqual({ id: 'first', others: ['later'] });
    expect(ourDeployment(listed, { known: ['later', 'first'], commit })).toEqual({
      id: 'untold',
      others: [],
    });
  });
});

describe('an error at HTTP status 200', () => {
  test.each([
    ['Project Token not found', 'INTERNAL_SERVER_ERROR', 'unauthorized'],
    ['Not Authorized', 'INTERNAL_SERVER_ERROR', 'unauthorized'],
    ['Deployment not found', 'INTERNAL_SERVER_ERROR', 'not-found'],
    ['Service deployment rate limit exceeded', undefined, 'limited'],
    ['Problem processing request', 'INTERNAL_SERVER_ERROR', 'unavailable'],
    ['Deployment is not cancellable', 'BAD_USER_INPUT', 'invalid'],
    ['Cannot query field "x" on type "Deployment".', 'GRAPHQL_VALIDATION_FAILED', 'invalid'],
  ] as const)('%s (%s) is %s', (message, code, kind) => {
    expect(kindOf(message, code)).toBe(kind);
  });
});

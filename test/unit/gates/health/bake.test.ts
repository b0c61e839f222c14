import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  beginBake,
  errorsOf,
  judgeBake,
  nextBakeStep,
  observeRound,
  plannedSamples,
} from '../../../../src/gates/health/bake.js';
import { healthDefaults } from '../../../../src/gates/health/input.js';
import { latencyOf } from '../../../../src/gates/health/latency.js';
import { aSample } from '../../../support/health.js';

const { bake } = healthDefaults;

const bakes = fc.record({
  durationMs: fc.integer({ min: 1, max: 120_000 }),
  intervalMs: fc.integer({ min: 500, max: 10_000 }),
  maxErrorShare: fc.double({ min: 0, max: 1, noNaN: true }),
  minSamples: fc.integer({ min: 1, max: 50 }),
});

const probes = fc.array(fc.record({ ms: fc.nat(12_000), good: fc.boolean() }), {
  minLength: 1,
  maxLength: 50,
});

test('a bake ends, never takes more samples than planned, and ends early only when it cannot pass any more', () => {
  fc.assert(
    fc.property(bakes, probes, (parts, shown) => {
      const given = { ...bake, ...parts };
      let now = 0;
      let state = beginBake(1, now);
      for (let round = 0; ; round += 1) {
        const step = nextBakeStep(state, given, now);
        if (step.do === 'end') break;
        if (step.do === 'wait') {
          expect(step.until).toBeGreaterThan(now);
          now = step.until;
        }
        const probe = shown[round % shown.length] ?? { ms: 0, good: true };
        state = observeRound(state, now, [aSample(probe.good ? 'good' : 'busy', { at: now, ms: probe.ms })]);
        now += probe.ms;
      }
      const samples = state.targets[0] ?? [];
      expect(samples.length).toBeLessThanOrEqual(plannedSamples(given));
      const whole = (state.rounds.at(-1) ?? 0) >= given.durationMs;
      if (!whole)
        expect(errorsOf(samples).length / plannedSamples(given)).toBeGreaterThan(given.maxErrorShare);
    }),
  );
});

test('the share of errors decides, and one error among few samples does not', () => {
  const samples = (good: number, bad: number) => [
    ...Array.from({ length: good }, () => aSample('good')),
    ...Array.from({ length: bad }, () => aSample('busy')),
  ];
  const names = (good: number, bad: number) =>
    judgeBake(samples(good, bad), bake, undefined).map(({ is }) => is);
  expect(names(20, 1)).toEqual([]);
  expect(names(18, 1)).toEqual(['errors']);
  expect(names(4, 1)).toEqual([]);
  expect(names(3, 2)).toEqual(['errors']);
  expect(names(0, 0)).toEqual([]);
});

test('latency is by nearest rank: measured values, in order, with a 99th percentile from 100 samples on', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(60_000), { minLength: 1, maxLength: 200 }), (all) => {
      const latency = latencyOf(all.map((ms) => aSample('good', { ms })));
      if (latency === undefined) throw new Error('no latency');
      const { p50, p95, p99, max, samples } = latency;
      expect(samples).toBe(all.length);
      expect(all).toEqual(expect.arrayContaining([p50, p95, max]));
      expect(p50 <= p95 && p95 <= max).toBe(true);
      expect(p99 !== undefined).toBe(all.length >= 100);
      expect(all.filter((ms) => ms <= p95).length).toBeGreaterThanOrEqual(all.length * 0.95);
    }),
  );
  expect(latencyOf([aSample('busy')])).toBeUndefined();
});

test('the 95th percentiles are compared only when one outlier cannot decide', () => {
  const before = { samples: 19, p50: 10, p95: 10, max: 10 };
  const now = Array.from({ length: 21 }, (_, index) => aSample('good', { ms: index < 19 ? 10 : 900 }));
  expect(judgeBake(now, bake, before)).toEqual([]);
  expect(judgeBake(now, bake, { ...before, samples: 20 })).toEqual([
    { is: 'slower', name: 'p95', ms: 900, before: 10 },
  ]);
});

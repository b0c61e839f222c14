import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type SampleKind, sampleKinds } from '../../../../src/core/health.js';
import type { ReadinessPace } from '../../../../src/gates/health/input.js';
import {
  beginReadiness,
  neededSuccesses,
  nextStep,
  observe,
  type ReadinessState,
} from '../../../../src/gates/health/readiness.js';
import type { Sample } from '../../../../src/gates/health/sample.js';
import { aPace, aSample } from '../../../support/health.js';

interface Script {
  readonly pace: ReadinessPace;
  readonly targets: number;
  /** What the services show, probe after probe; the last goes on for ever. */
  readonly shown: readonly Partial<Sample>[];
  readonly random: number;
}

interface Run {
  readonly state: ReadinessState;
  readonly because: string;
  readonly steps: number;
  readonly endedAt: number;
}

const start = 1_000_000;
const mostSteps = 20_000;

/** Drives the machine in virtual time, as the gate does. */
function drive({ pace, targets, shown, random }: Script): Run {
  let now = start;
  let probes = 0;
  let state = beginReadiness(targets, pace, now);
  for (let steps = 0; steps < mostSteps; steps += 1) {
    const step = nextStep(state, now);
    if (step.do === 'end') return { state, because: step.because, steps, endedAt: now };
    if (step.do === 'wait') {
      expect(step.until).toBeGreaterThan(now);
      now = step.until;
      continue;
    }
    const at = now;
    for (const target of step.targets) {
      const parts = shown[Math.min(probes, shown.length - 1)] ?? {};
      const sample = aSample(parts.kind ?? 'busy', { ...parts, at });
      probes += 1;
      now = Math.max(now, at + sample.ms);
      state = observe(state, pace, { target, sample, random });
    }
  }
  throw new Error('it did not end');
}

const paces = fc
  .record({
    timeoutMs: fc.integer({ min: 1, max: 300_000 }),
    successes: fc.integer({ min: 1, max: 6 }),
    intervalMs: fc.integer({ min: 1, max: 10_000 }),
    instances: fc.integer({ min: 1, max: 4 }),
    dnsGraceMs: fc.integer({ min: 0, max: 60_000 }),
  })
  .map((parts) => aPace(parts));

const kinds = fc.oneof(
  { arbitrary: fc.constant<SampleKind>('good'), weight: 6 },
  { arbitrary: fc.constantFrom(...sampleKinds), weight: 2 },
  { arbitrary: fc.constantFrom<SampleKind>('busy', 'old', 'slow', 'denied'), weight: 4 },
);

const samples = fc
  .record({
    kind: kinds,
    version: fc.constantFrom('4f2a9c1', '0000000'),
    ms: fc.integer({ min: 0, max: 10_000 }),
    pauseMs: fc.option(fc.nat(100_000), { nil: undefined }),
  })
  .map(
    ({ pauseMs, ...rest }): Partial<Sample> => ({
      ...rest,
      matched: rest.kind === 'good',
      ...(pauseMs === undefined ? {} : { pauseMs }),
    }),
  );

const scripts = fc.record({
  pace: paces,
  targets: fc.integer({ min: 1, max: 3 }),
  shown: fc.array(samples, { minLength: 1, maxLength: 80 }),
  random: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
});

describe('whatever a service shows', () => {
  test('it ends', () => {
    fc.assert(
      fc.property(scripts, (script) => void drive(script)),
      { numRuns: 500 },
    );
  });

  test('it is never ready before that many good answers in a row, of one version, at every address', () => {
    fc.assert(
      fc.property(scripts, (script) => {
        const { state, because } = drive(script);
        if (because !== 'ready') return;
        const needed = neededSuccesses(script.pace);
        for (const target of state.targets) {
          const last = target.samples.slice(-needed);
          expect(last.map(({ kind }) => kind)).toEqual(Array(needed).fill('good'));
          expect(new Set(last.map(({ version }) => version)).size).toBe(1);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('it never gives up for the time alone without a last try at the deadline', () => {
    fc.assert(
      fc.property(scripts, (script) => {
        const { state, because } = drive(script);
        if (because !== 'late') return;
        for (const target of state.targets.filter(({ readyAt }) => readyAt === undefined)) {
          expect(target.samples.at(-1)?.at).toBeGreaterThanOrEqual(state.deadline);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('successes keep their distance and a pause that is asked for is kept, but for the last try', () => {
    fc.assert(
      fc.property(scripts, (script) => {
        const { state } = drive(script);
        for (const { samples: seen } of state.targets) {
          for (const [index, sample] of seen.entries()) {
            const before = seen[index - 1];
            if (before === undefined || (sample.at >= state.deadline && before.at < state.deadline)) continue;
            const least = Math.max(
              before.kind === 'good' ? script.pace.intervalMs : 500,
              before.pauseMs ?? 0,
            );
            expect(sample.at - (before.at + before.ms)).toBeGreaterThanOrEqual(least);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  test('after the deadline each answer but the last is good', () => {
    fc.assert(
      fc.property(scripts, (script) => {
        const { state } = drive(script);
        for (const { samples: seen } of state.targets) {
          const late = seen.filter(({ at }) => at >= state.deadline);
          expect(late.slice(0, -1).every(({ kind }) => kind === 'good')).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('an old version is no success, however long it answers', () => {
    fc.assert(
      fc.property(scripts, (script) => {
        const shown = script.shown.map((parts) => ({
          ...parts,
          kind: parts.kind === 'good' ? ('old' as const) : (parts.kind ?? 'old'),
          matched: false,
        }));
        expect(drive({ ...script, shown }).because).not.toBe('ready');
      }),
    );
  });
});

describe('what cannot heal ends the wait', () => {
  const base = { pace: aPace(), targets: 1, random: 0 };
  const probesOf = (shown: readonly Partial<Sample>[]): readonly [string, number] => {
    const { because, state } = drive({ ...base, shown });
    return [because, state.targets[0]?.samples.length ?? 0];
  };

  test('TLS and a suspended service when seen twice, a short certificate at once', () => {
    expect(probesOf([{ kind: 'tls' }])).toEqual(['hopeless', 2]);
    expect(probesOf([{ kind: 'suspended' }])).toEqual(['hopeless', 2]);
    expect(probesOf([{ kind: 'certificate' }])).toEqual(['hopeless', 1]);
  });

  test('a wrong body of the new version three times in a row: it may be its first seconds', () => {
    const wrong = { kind: 'wrong', matched: true } as const;
    expect(probesOf([wrong])).toEqual(['hopeless', 3]);
    expect(probesOf([wrong, wrong, { kind: 'good' }])[0]).toBe('ready');
  });

  test('a wrong body of nobody knows which version is waited for', () => {
    expect(probesOf([{ kind: 'wrong', matched: false }])[0]).toBe('late');
    expect(probesOf([{ kind: 'wrong', matched: false }, { kind: 'good' }])[0]).toBe('ready');
  });

  test('401, 403 and 404 three times once the new version has answered, else at the deadline', () => {
    expect(probesOf([{ kind: 'good' }, { kind: 'denied' }])).toEqual(['hopeless', 4]);
    expect(probesOf([{ kind: 'denied' }])[0]).toBe('late');
  });

  test('an unknown name after a minute, one that becomes known before is waited for', () => {
    const { because, endedAt } = drive({ ...base, shown: [{ kind: 'dns', ms: 0 }] });
    expect(because).toBe('hopeless');
    expect(endedAt - start).toBeGreaterThanOrEqual(60_000);
    expect(endedAt - start).toBeLessThan(75_000);
    expect(drive({ ...base, shown: [{ kind: 'dns' }, { kind: 'dns' }, { kind: 'good' }] }).because).toBe(
      'ready',
    );
  });
});

test('several instances need three answers each, and a version that differs begins anew', () => {
  const pace = aPace({ instances: 2 });
  const shown = [{ kind: 'good', version: 'a' } as const, { kind: 'good', version: 'b' } as const];
  const { state, because } = drive({ pace, targets: 1, shown, random: 0 });
  expect(because).toBe('ready');
  expect(state.targets[0]?.samples).toHaveLength(1 + 6);
});

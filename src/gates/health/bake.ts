import type { Latency } from '../../core/health.js';
import type { BakeInput } from './input.js';
import { isAnswered, latencyOf } from './latency.js';
import type { Sample } from './sample.js';

/** The time after readiness: a round probes all addresses at once. */
export interface BakeState {
  readonly startedAt: number;
  /** Starts of the rounds so far. */
  readonly rounds: readonly number[];
  /** Samples by address, oldest first. */
  readonly targets: readonly (readonly Sample[])[];
}

export type BakeStep =
  | { readonly do: 'probe' }
  | { readonly do: 'wait'; readonly until: number }
  | { readonly do: 'end' };

/** A bake of that many addresses begins. */
export function beginBake(targets: number, now: number): BakeState {
  return { startedAt: now, rounds: [], targets: Array.from({ length: targets }, () => []) };
}

/** The last round is at the end itself. A bake that can no longer pass ends at once. */
export function nextBakeStep(state: BakeState, bake: BakeInput, now: number): BakeStep {
  const { startedAt, rounds, targets } = state;
  const endsAt = startedAt + bake.durationMs;
  const last = rounds.at(-1);
  if (last !== undefined && last >= endsAt) return { do: 'end' };
  if (targets.some((samples) => isLost(samples, bake))) return { do: 'end' };
  const at = last === undefined ? startedAt : Math.min(last + bake.intervalMs, endsAt);
  return at <= now ? { do: 'probe' } : { do: 'wait', until: at };
}

/** The state after one more round, a sample for each address. */
export function observeRound(state: BakeState, at: number, samples: readonly Sample[]): BakeState {
  return {
    ...state,
    rounds: [...state.rounds, at],
    targets: state.targets.map((known, index) => {
      const sample = samples[index];
      return sample === undefined ? known : [...known, sample];
    }),
  };
}

/** How many samples of one address a bake takes when every answer comes at once. */
export function plannedSamples({ durationMs, intervalMs }: BakeInput): number {
  return Math.ceil(durationMs / intervalMs) + 1;
}

/** More errors than all samples together may have. */
function isLost(samples: readonly Sample[], bake: BakeInput): boolean {
  const planned = plannedSamples(bake);
  return (
    samples.length >= Math.min(bake.minSamples, planned) &&
    errorsOf(samples).length > bake.maxErrorShare * planned
  );
}

/** Samples that were no good answer. Lateness is judged by the percentiles. */
export function errorsOf(samples: readonly Sample[]): readonly Sample[] {
  return samples.filter((sample) => !isAnswered(sample));
}

/** What is wrong with how an address baked. */
export type BakeProblem =
  | { readonly is: 'errors'; readonly errors: number; readonly samples: number }
  | { readonly is: 'slow'; readonly name: 'p50' | 'p95'; readonly ms: number; readonly limit: number }
  | { readonly is: 'slower'; readonly name: 'p50' | 'p95'; readonly ms: number; readonly before: number };

/** From this many samples on, the 95th percentile is no longer their maximum. */
const fewest95 = 20;

/** All problems of one address. */
export function judgeBake(
  samples: readonly Sample[],
  bake: BakeInput,
  baseline: Latency | undefined,
): readonly BakeProblem[] {
  const errors = errorsOf(samples).length;
  const latency = latencyOf(samples);
  // Of few samples a single bad one says nothing.
  const enough = samples.length >= bake.minSamples || errors > 1;
  const tooMany = enough && errors / samples.length > bake.maxErrorShare;
  return [
    ...(tooMany ? [{ is: 'errors', errors, samples: samples.length } as const] : []),
    ...(latency ? slowness(latency, bake) : []),
    ...(latency && baseline ? slowdown(latency, baseline, bake) : []),
  ];
}

function slowness({ p50, p95 }: Latency, { maxP50Ms, maxP95Ms }: BakeInput): readonly BakeProblem[] {
  return [
    ...(maxP50Ms !== undefined && p50 > maxP50Ms
      ? [{ is: 'slow', name: 'p50', ms: p50, limit: maxP50Ms } as const]
      : []),
    ...(maxP95Ms !== undefined && p95 > maxP95Ms
      ? [{ is: 'slow', name: 'p95', ms: p95, limit: maxP95Ms } as const]
      : []),
  ];
}

/** By the median always, by the 95th percentile where both have samples enough for one outlier not to decide. */
function slowdown(now: Latency, before: Latency, bake: BakeInput): readonly BakeProblem[] {
  const names =
    Math.min(now.samples, before.samples) >= fewest95 ? (['p50', 'p95'] as const) : (['p50'] as const);
  return names
    .filter(
      (name) =>
        now[name] > before[name] * bake.maxSlowdown && now[name] - before[name] >= bake.slowdownFloorMs,
    )
    .map((name) => ({ is: 'slower', name, ms: now[name], before: before[name] }));
}

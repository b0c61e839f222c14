import { backoffMs } from '../../http/backoff.js';
import type { ReadinessPace } from './input.js';
import type { Sample } from './sample.js';

/** Where one address stands on its way to readiness. */
export interface TargetState {
  /** All samples, oldest first. */
  readonly samples: readonly Sample[];
  /** Good samples in a row, of one version. */
  readonly streak: number;
  /** Samples of the newest kind in a row. */
  readonly run: number;
  /** When that run began. */
  readonly runSince: number;
  /** Samples in a row that were not good. */
  readonly failures: number;
  /** Whether the expected version has answered. */
  readonly everMatched: boolean;
  /** When to probe next, milliseconds since the epoch. */
  readonly nextAt: number;
  readonly readyAt?: number;
  /** What it shows cannot heal by waiting. */
  readonly hopeless: boolean;
}

export interface ReadinessState {
  readonly startedAt: number;
  readonly deadline: number;
  readonly targets: readonly TargetState[];
}

export type Step =
  /** Probe these now, by their positions. */
  | { readonly do: 'probe'; readonly targets: readonly number[] }
  | { readonly do: 'wait'; readonly until: number }
  | { readonly do: 'end'; readonly because: 'ready' | 'late' | 'hopeless' };

const backoff = { firstMs: 1000, maxMs: 10_000 };

/** Waiting for that many addresses begins. */
export function beginReadiness(targets: number, { timeoutMs }: ReadinessPace, now: number): ReadinessState {
  const target: TargetState = {
    samples: [],
    streak: 0,
    run: 0,
    runSince: now,
    failures: 0,
    everMatched: false,
    nextAt: now,
    hopeless: false,
  };
  return {
    startedAt: now,
    deadline: now + timeoutMs,
    targets: Array.from({ length: targets }, () => target),
  };
}

/**
 * What to do now. Every address that is not ready is tried once more at the deadline; a row of successes that has
 * begun may then be finished, and the first failure ends it.
 */
export function nextStep({ deadline, targets }: ReadinessState, now: number): Step {
  if (targets.some(({ hopeless }) => hopeless)) return { do: 'end', because: 'hopeless' };
  const waiting = targets.flatMap((target, index) =>
    target.readyAt === undefined ? [{ target, index }] : [],
  );
  if (waiting.length === 0) return { do: 'end', because: 'ready' };
  if (waiting.some(({ target }) => triedAt(target, deadline) && target.streak === 0)) {
    const untried = waiting.filter(({ target }) => !triedAt(target, deadline)).map(({ index }) => index);
    return untried.length > 0 ? { do: 'probe', targets: untried } : { do: 'end', because: 'late' };
  }
  const dueAt = (target: TargetState): number =>
    triedAt(target, deadline) ? target.nextAt : Math.min(target.nextAt, deadline);
  const due = waiting.filter(({ target }) => dueAt(target) <= now).map(({ index }) => index);
  if (due.length > 0) return { do: 'probe', targets: due };
  return { do: 'wait', until: Math.min(...waiting.map(({ target }) => dueAt(target))) };
}

export interface Observed {
  /** Position of the address. */
  readonly target: number;
  readonly sample: Sample;
  /** In [0, 1): spreads the pauses. */
  readonly random: number;
}

/** The state after one more sample. */
export function observe(state: ReadinessState, pace: ReadinessPace, observed: Observed): ReadinessState {
  return {
    ...state,
    targets: state.targets.map((target, index) =>
      index === observed.target
        ? observeTarget(target, observed, { pace, deadline: state.deadline })
        : target,
    ),
  };
}

function observeTarget(
  target: TargetState,
  { sample, random }: Observed,
  { pace, deadline }: { pace: ReadinessPace; deadline: number },
): TargetState {
  const last = target.samples.at(-1);
  const sameKind = last?.kind === sample.kind;
  const streak = streakAfter(target, sample, deadline);
  const run = sameKind ? target.run + 1 : 1;
  const runSince = sameKind ? target.runSince : sample.at;
  const everMatched = target.everMatched || sample.matched;
  const failures = sample.kind === 'good' ? 0 : target.failures + 1;
  const endedAt = sample.at + sample.ms;
  const pause = failures === 0 ? pace.intervalMs : backoffMs(backoff, failures, random);
  return {
    samples: [...target.samples, sample],
    streak,
    run,
    runSince,
    failures,
    everMatched,
    nextAt: endedAt + Math.max(pause, sample.pauseMs ?? 0),
    ...(streak >= neededSuccesses(pace) ? { readyAt: endedAt } : {}),
    hopeless: isHopeless({ sample, run, runSince, everMatched }, pace),
  };
}

/** Successes in a row that make an address ready: behind it, each instance should have answered. */
export function neededSuccesses({ successes, instances }: ReadinessPace): number {
  return Math.max(successes, instances > 1 ? 3 * instances : 0);
}

/** Instances of different versions begin the row anew; after the deadline there is no time for that. */
function streakAfter({ streak, samples }: TargetState, sample: Sample, deadline: number): number {
  if (sample.kind !== 'good') return 0;
  const last = samples.at(-1);
  if (streak === 0 || last?.version === sample.version) return streak + 1;
  return sample.at >= deadline ? 0 : 1;
}

function triedAt({ samples }: TargetState, deadline: number): boolean {
  const last = samples.at(-1);
  return last !== undefined && last.at >= deadline;
}

interface Newest {
  readonly sample: Sample;
  readonly run: number;
  readonly runSince: number;
  readonly everMatched: boolean;
}

/**
 * A wrong body of the new version may be its first second (a pool that is not connected yet): three in a row, some
 * seconds apart, are believed, as three refusals are.
 */
function isHopeless({ sample, run, runSince, everMatched }: Newest, { dnsGraceMs }: ReadinessPace): boolean {
  switch (sample.kind) {
    case 'certificate':
      return true;
    case 'wrong':
      return sample.matched && run >= 3;
    case 'tls':
    case 'suspended':
      return run >= 2;
    case 'denied':
      return everMatched && run >= 3;
    case 'dns':
      return sample.at - runSince >= dnsGraceMs;
    default:
      return false;
  }
}

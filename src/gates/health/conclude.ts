import type { CheckResult } from '../../core/check-result.js';
import { formatDuration } from '../../core/duration.js';
import type { Health, HealthBake, HealthTarget, Latency } from '../../core/health.js';
import { errorsOf } from './bake.js';
import { bakeFindings, nameOf, remarks, unreadyFinding, type Watched } from './findings.js';
import type { HealthInput } from './input.js';
import { isAnswered, latencyOf } from './latency.js';
import { neededSuccesses } from './readiness.js';
import { short } from './sample.js';
import { shownUrl } from './words.js';

/** All that a run of the gate saw. */
export interface Seen {
  readonly because: 'ready' | 'late' | 'hopeless';
  readonly startedAt: number;
  readonly endedAt: number;
  readonly watched: readonly Watched[];
}

/** The gate's result. */
export function conclude(input: HealthInput, seen: Seen): CheckResult {
  const { because, watched } = seen;
  const blamed = because === 'hopeless' ? watched.filter(({ state }) => state.hopeless) : watched;
  const errors =
    because === 'ready'
      ? watched.flatMap((one) => (input.bake ? bakeFindings(one, input.bake) : []))
      : blamed
          .filter(({ state }) => state.readyAt === undefined)
          .map((one) => unreadyFinding(one, input, because));
  const findings = [...errors, ...watched.flatMap((one) => remarks(one, input))];
  const health: Health = {
    ...(input.version.expected === undefined ? {} : { expected: input.version.expected }),
    targets: watched.map((one) => targetOf(one, seen.startedAt)),
  };
  return {
    gate: 'health',
    project: input.project,
    status: errors.length > 0 ? 'failed' : 'passed',
    summary: errors[0]?.title ?? passedSummary(input, health),
    findings,
    muted: [],
    durationMs: seen.endedAt - seen.startedAt,
    migrations: [],
    facts: [],
    health,
  };
}

function targetOf({ target, state, baked, baseline }: Watched, startedAt: number): HealthTarget {
  const samples = [...state.samples, ...baked];
  const last = samples.at(-1);
  const versioned = samples.findLast((sample) => sample.version !== undefined);
  const days = samples.findLast((sample) => sample.certificateDays !== undefined)?.certificateDays;
  return {
    url: shownUrl(target.url),
    ...(target.connectTo === undefined ? {} : { connectTo: target.connectTo }),
    ready: state.readyAt !== undefined,
    ...(state.readyAt === undefined ? {} : { readyMs: state.readyAt - startedAt }),
    ...(versioned?.version === undefined ? {} : { version: short(versioned.version) }),
    verified: versioned?.matched ?? false,
    probes: samples.length,
    ...(last === undefined ? {} : { last: last.text }),
    ...(days === undefined ? {} : { certificateDays: days }),
    ...(baked.length === 0 ? {} : { bake: bakeOf(baked, baseline) }),
  };
}

function bakeOf(samples: Watched['baked'], baseline: Latency | undefined): HealthBake {
  const latency = latencyOf(samples);
  return {
    samples: samples.length,
    errors: errorsOf(samples).length,
    ...(latency === undefined ? {} : { latency }),
    ...(baseline === undefined ? {} : { baseline }),
    timeline: samples.map((sample) => (isAnswered(sample) ? sample.ms : null)),
  };
}

function passedSummary(input: HealthInput, { targets }: Health): string {
  const names = input.targets.map(nameOf).join(' and ');
  const verified = targets.every((target) => target.verified);
  const expected = input.version.expected;
  const version = verified && expected !== undefined ? `version ${short(expected)}` : 'unverified version';
  const ready = Math.max(...targets.map(({ readyMs = 0 }) => readyMs));
  return [
    `${names}: ${version}`,
    `${neededSuccesses(input.readiness)} good answers in a row after ${formatDuration(ready)}`,
    ...(input.bake ? [`then ${bakedText(targets)} in ${formatDuration(input.bake.durationMs)}`] : []),
  ].join(', ');
}

function bakedText(targets: readonly HealthTarget[]): string {
  const samples = targets.reduce((sum, { bake }) => sum + (bake?.samples ?? 0), 0);
  const errors = targets.reduce((sum, { bake }) => sum + (bake?.errors ?? 0), 0);
  return `${errors === 0 ? 'no' : errors} ${errors === 1 ? 'error' : 'errors'} in ${samples} probes`;
}

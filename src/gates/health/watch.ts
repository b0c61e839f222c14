import { formatDuration } from '../../core/duration.js';
import { type BakeState, beginBake, errorsOf, nextBakeStep, observeRound } from './bake.js';
import type { BakeInput, HealthInput, HealthServices } from './input.js';
import { latencyOf } from './latency.js';
import { probe } from './probe.js';
import {
  beginReadiness,
  neededSuccesses,
  nextStep,
  observe,
  type ReadinessState,
  type Step,
  type TargetState,
} from './readiness.js';
import { short } from './sample.js';
import { shownUrl } from './words.js';

export interface Readiness {
  readonly state: ReadinessState;
  readonly because: Extract<Step, { readonly do: 'end' }>['because'];
}

/** Probes until every address is ready, or until there is nothing left to wait for. */
export async function awaitReadiness(input: HealthInput, services: HealthServices): Promise<Readiness> {
  const { clock, signal, random = Math.random } = services;
  let state = beginReadiness(input.targets.length, input.readiness, clock.now());
  for (;;) {
    const step = nextStep(state, clock.now());
    if (step.do === 'end') return { state, because: step.because };
    if (step.do === 'wait') {
      await clock.sleep(step.until - clock.now(), signal);
      continue;
    }
    const samples = await Promise.all(
      step.targets.flatMap((position) => {
        const target = input.targets[position];
        return target ? [probe(target, input, services).then((sample) => ({ position, sample }))] : [];
      }),
    );
    for (const { position, sample } of samples) {
      state = observe(state, input.readiness, { target: position, sample, random: random() });
    }
    services.progress(readinessLine(input, state, clock.now()));
  }
}

/** Probes in rounds for as long as the bake lasts. */
export async function runBake(
  input: HealthInput,
  bake: BakeInput,
  services: HealthServices,
): Promise<BakeState> {
  const { clock, signal } = services;
  let state = beginBake(input.targets.length, clock.now());
  for (;;) {
    const step = nextBakeStep(state, bake, clock.now());
    if (step.do === 'end') return state;
    if (step.do === 'wait') {
      await clock.sleep(step.until - clock.now(), signal);
      continue;
    }
    const at = clock.now();
    state = observeRound(
      state,
      at,
      await Promise.all(input.targets.map((target) => probe(target, input, services))),
    );
    services.progress(bakeLine(state, bake, clock.now()));
  }
}

function readinessLine(input: HealthInput, state: ReadinessState, now: number): string {
  const { expected } = input.version;
  const what = expected === undefined ? 'an answer' : `version ${short(expected)}`;
  const time = `${formatDuration(now - state.startedAt)} of ${formatDuration(input.readiness.timeoutMs)}`;
  const needed = neededSuccesses(input.readiness);
  const many = input.targets.length > 1;
  const seen = state.targets.map((target, index) => {
    const name = many ? `${shownUrl(input.targets[index]?.url ?? '')} ` : '';
    return `${name}${progressOf(target, needed)}`;
  });
  return `health: waiting for ${what}, ${time}: ${seen.join('; ')}`;
}

function progressOf({ samples, streak, readyAt }: TargetState, needed: number): string {
  if (readyAt !== undefined) return 'ready';
  if (streak > 0) return `good ${streak}/${needed}`;
  return samples.at(-1)?.text ?? 'not asked yet';
}

function bakeLine({ startedAt, targets }: BakeState, { durationMs }: BakeInput, now: number): string {
  const samples = targets.flat();
  const latency = latencyOf(samples);
  const speed = latency ? `, p50 ${formatDuration(latency.p50)}, p95 ${formatDuration(latency.p95)}` : '';
  const time = `${formatDuration(now - startedAt)} of ${formatDuration(durationMs)}`;
  return `health: watching it, ${time}: ${errorsOf(samples).length} errors of ${samples.length}${speed}`;
}

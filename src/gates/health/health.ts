import type { CheckResult } from '../../core/check-result.js';
import type { HealthBaseline, Latency } from '../../core/health.js';
import { conclude } from './conclude.js';
import type { HealthInput, HealthServices, ProbeTarget } from './input.js';
import { awaitReadiness, runBake } from './watch.js';
import { shownUrl } from './words.js';

/**
 * Waits until the expected version answers at every address, as often in a row as asked, then watches it for the time
 * of the bake. What the service does is a value; rejects only with the signal's reason.
 */
export async function checkHealth(input: HealthInput, services: HealthServices): Promise<CheckResult> {
  const { because, state } = await awaitReadiness(input, services);
  const bake = because === 'ready' && input.bake ? await runBake(input, input.bake, services) : undefined;
  return conclude(input, {
    because,
    startedAt: state.startedAt,
    endedAt: services.clock.now(),
    watched: input.targets.flatMap((target, index) => {
      const targetState = state.targets[index];
      if (targetState === undefined) return [];
      const baseline = baselineOf(input.baseline, target);
      return [{ target, state: targetState, baked: bake?.targets[index] ?? [], baseline }];
    }),
  });
}

function baselineOf(baseline: HealthBaseline | undefined, target: ProbeTarget): Latency | undefined {
  return baseline?.targets.find(
    ({ url, connectTo }) => url === shownUrl(target.url) && connectTo === target.connectTo,
  )?.latency;
}

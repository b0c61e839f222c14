import { formatDuration } from '../core/duration.js';
import type { HealthBake, HealthTarget, Latency } from '../core/health.js';

/** The version of an address and how sure that is. */
export function versionText({ version, verified, ready }: HealthTarget): string {
  if (version === undefined) return ready ? 'unverified version' : '';
  return verified || !ready ? version : `${version} (unverified)`;
}

/** `ready after 12.3 s`, else what it showed last. */
export function readinessText({ ready, readyMs, last }: HealthTarget): string {
  return ready ? `ready after ${formatDuration(readyMs ?? 0)}` : `not ready: ${last ?? 'no answer'}`;
}

/** `1 error of 21`. */
export function errorsText({ errors, samples }: HealthBake): string {
  return `${errors === 0 ? 'no' : errors} ${errors === 1 ? 'error' : 'errors'} in ${samples} probes`;
}

/** `p50 45 ms, p95 80 ms, max 91 ms`; with a baseline what they were before. */
export function latencyText(latency: Latency, baseline: Latency | undefined): string {
  const names = ['p50', 'p95', 'p99', 'max'] as const;
  return names
    .flatMap((name) => {
      const now = latency[name];
      const before = baseline?.[name];
      if (now === undefined) return [];
      return [
        `${name} ${formatDuration(now)}${before === undefined ? '' : ` (before ${formatDuration(before)})`}`,
      ];
    })
    .join(', ');
}

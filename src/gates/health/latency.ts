import type { Latency } from '../../core/health.js';
import type { Sample } from './sample.js';

/** Latency of the good samples; undefined without any. */
export function latencyOf(samples: readonly Sample[]): Latency | undefined {
  const sorted = samples
    .filter(isAnswered)
    .map(({ ms }) => ms)
    .sort((a, b) => a - b);
  const max = sorted.at(-1);
  if (max === undefined) return undefined;
  return {
    samples: sorted.length,
    p50: percentile(sorted, 0.5),
    p95: percentile(sorted, 0.95),
    ...(sorted.length >= 100 ? { p99: percentile(sorted, 0.99) } : {}),
    max,
  };
}

/** Whether a sample counts as a good answer of the service, in time or not. */
export function isAnswered({ kind }: Sample): boolean {
  return kind === 'good' || kind === 'slow';
}

/** Nearest rank: a value that was measured, of which that share is not larger. */
export function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
}

import type { CheckResult } from '../../core/check-result.js';
import type { Host } from '../../host/host.js';

/** Outputs of the health gate. */
export const healthOutputs = {
  version: 'The version that answered last; of several addresses the first one’s.',
  verified: '`true` when every address showed the expected version.',
  'ready-after': 'Seconds until all addresses were ready; empty when they were not.',
  p95: '95th percentile of the bake’s latency in milliseconds, the slowest address’s; empty without a bake.',
} as const;

/** Sets them all, also when nothing is known: a later step must not read an old value. */
export function setHealthOutputs(host: Pick<Host, 'setOutput'>, checks: readonly CheckResult[]): void {
  const targets = checks.flatMap(({ health }) => health?.targets ?? []);
  const ready = targets.length > 0 && targets.every((target) => target.ready);
  const slowest = Math.max(0, ...targets.map(({ readyMs = 0 }) => readyMs));
  const p95 = targets.flatMap(({ bake }) => bake?.latency?.p95 ?? []);
  const values: Readonly<Record<keyof typeof healthOutputs, string>> = {
    version: targets[0]?.version ?? '',
    verified: String(targets.length > 0 && targets.every(({ verified }) => verified)),
    'ready-after': ready ? String(Math.round(slowest / 1000)) : '',
    p95: p95.length > 0 ? String(Math.round(Math.max(...p95))) : '',
  };
  for (const [name, value] of Object.entries(values)) host.setOutput(name, value);
}

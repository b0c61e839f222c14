import type { SampleKind } from '../../src/core/health.js';
import type { HealthInput, ReadinessPace } from '../../src/gates/health/input.js';
import { healthDefaults } from '../../src/gates/health/input.js';
import type { Sample } from '../../src/gates/health/sample.js';

/** What the new version is called in tests. */
export const newCommit = '4f2a9c1d2e3f4a5b6c7d8e9f0a1b2c3d4e5f6a7b';
export const oldCommit = '0000000aaaaaaabbbbbbbcccccccdddddddeeeee';

export function aSample(kind: SampleKind, parts: Partial<Sample> = {}): Sample {
  const matched = kind === 'good';
  return { at: 0, ms: 10, kind, text: kind, matched, ...(matched ? { version: newCommit } : {}), ...parts };
}

export function aPace(parts: Partial<ReadinessPace> = {}): ReadinessPace {
  return { ...healthDefaults.readiness, ...parts };
}

/** A gate on one address, whose commit stands in `commit` of its JSON. */
export function aHealthInput(url: string, parts: Partial<HealthInput> = {}): HealthInput {
  return {
    project: 'api',
    targets: [{ url, headers: {} }],
    version: { expected: newCommit, place: { in: 'json', path: 'commit' } },
    expect: healthDefaults.expect,
    readiness: aPace({ timeoutMs: 60_000, probeTimeoutMs: 2000 }),
    ...parts,
  };
}

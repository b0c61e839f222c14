import { z } from 'zod';
import type { CheckResult } from '../../core/check-result.js';
import { formatDuration } from '../../core/duration.js';
import { UserError } from '../../core/errors.js';
import type { HealthBaseline } from '../../core/health.js';
import { errorsOf } from './bake.js';
import { type HealthInput, type HealthServices, healthDefaults } from './input.js';
import { latencyOf } from './latency.js';
import { runBake } from './watch.js';
import { shownUrl } from './words.js';

/** What was measured, and the result that says so. */
export interface BaselineTaken {
  readonly check: CheckResult;
  readonly baseline: HealthBaseline;
}

/**
 * Measures what answers now, before a deployment, as the bake will measure it afterwards. Whatever version answers is
 * right, and a service that answers nothing yet is no failure: the first deployment has no before.
 */
export async function takeBaseline(input: HealthInput, services: HealthServices): Promise<BaselineTaken> {
  const startedAt = services.clock.now();
  const bake = { ...(input.bake ?? healthDefaults.bake), maxErrorShare: 1 };
  const now = { ...input, version: {} };
  const { targets } = await runBake(now, bake, services);
  const baseline: HealthBaseline = {
    kind: 'lockkeeper-health-baseline',
    takenAt: new Date(startedAt).toISOString(),
    targets: input.targets.map(({ url, connectTo }, index) => {
      const samples = targets[index] ?? [];
      const latency = latencyOf(samples);
      return {
        url: shownUrl(url),
        ...(connectTo === undefined ? {} : { connectTo }),
        samples: samples.length,
        errors: errorsOf(samples).length,
        ...(latency === undefined ? {} : { latency }),
      };
    }),
  };
  return { baseline, check: baselineCheck(baseline, input, services.clock.now() - startedAt) };
}

function baselineCheck(baseline: HealthBaseline, { project }: HealthInput, durationMs: number): CheckResult {
  const measured = baseline.targets.some(({ latency }) => latency !== undefined);
  return {
    gate: 'health',
    project,
    status: measured ? 'passed' : 'skipped',
    summary: `before the deployment: ${baseline.targets.map(targetText).join('; ')}`,
    findings: [],
    muted: [],
    durationMs,
    migrations: [],
    facts: [],
  };
}

function targetText({ url, samples, errors, latency }: HealthBaseline['targets'][number]): string {
  if (!latency) return `${url} gave no good answer in ${samples} probes, nothing to compare with later`;
  const times = `p50 ${formatDuration(latency.p50)}, p95 ${formatDuration(latency.p95)}`;
  return `${url} ${times}, ${errors} errors of ${samples} probes`;
}

const milliseconds = z.number().min(0);
const count = z.int().min(0);

const baselineSchema: z.ZodType<HealthBaseline> = z.object({
  kind: z.literal('lockkeeper-health-baseline'),
  takenAt: z.iso.datetime(),
  targets: z.array(
    z.object({
      url: z.string(),
      connectTo: z.string().exactOptional(),
      samples: count,
      errors: count,
      latency: z
        .object({
          samples: count,
          p50: milliseconds,
          p95: milliseconds,
          p99: milliseconds.exactOptional(),
          max: milliseconds,
        })
        .exactOptional(),
    }),
  ),
});

/** The baseline in a file's text. Throws `UserError`, naming the file, for anything else. */
export function parseBaseline(text: string, file: string): HealthBaseline {
  const parsed = baselineSchema.safeParse(jsonOf(text));
  if (parsed.success) return parsed.data;
  throw new UserError({
    what: 'is no baseline of the health gate',
    where: { file },
    why: 'latency cannot be compared with what was before the deployment',
    fix: `write it anew before the deployment: lockkeeper health --phase baseline --baseline-path ${file}`,
  });
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

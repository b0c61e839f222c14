import { z } from 'zod';
import { smokeStatuses } from '../../core/http-smoke.js';
import { line, milliseconds } from './parts.js';

const latency = z.object({
  samples: z.int().min(0),
  p50: milliseconds,
  p95: milliseconds,
  p99: milliseconds.exactOptional(),
  max: milliseconds,
});

const healthTarget = z
  .object({
    url: z.string(),
    connectTo: z.string().exactOptional(),
    ready: z.boolean(),
    readyMs: milliseconds.exactOptional(),
    version: z.string().exactOptional(),
    verified: z.boolean(),
    probes: z.int().min(0),
    last: z.string().exactOptional(),
    certificateDays: z.int().exactOptional(),
    bake: z
      .object({
        samples: z.int().min(0),
        errors: z.int().min(0),
        latency: latency.exactOptional(),
        baseline: latency.exactOptional(),
        timeline: z.array(milliseconds.nullable()),
      })
      .exactOptional(),
  })
  .meta({ id: 'HealthTarget' });

/** What the probes of the health gate saw. */
export const health = z
  .object({ expected: z.string().exactOptional(), targets: z.array(healthTarget) })
  .meta({ id: 'Health' });

const smokeRequest = z
  .object({
    name: z.string(),
    method: z.string(),
    url: z.string(),
    status: z.enum(smokeStatuses),
    code: z.int().exactOptional(),
    durationMs: milliseconds,
    tries: z.int().min(0),
    file: z.string(),
    line,
    reason: z.string().exactOptional(),
    failures: z.array(z.object({ what: z.string(), expected: z.string(), got: z.string() })),
    excerpt: z.string().exactOptional(),
  })
  .meta({ id: 'SmokeRequest' });

/** What the requests of the HTTP smoke test were answered. */
export const httpSmoke = z
  .object({
    base: z.string().exactOptional(),
    requests: z.array(smokeRequest),
    backup: z.string().exactOptional(),
  })
  .meta({ id: 'HttpSmoke' });

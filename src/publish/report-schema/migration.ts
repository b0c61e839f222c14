import { z } from 'zod';
import { lockModes } from '../../core/lock.js';
import { location, milliseconds, step } from './parts.js';
import { difference, schemaChange } from './schema-difference.js';

const trace = z
  .object({
    statements: z.array(
      z.object({
        sql: z.string(),
        location: location.exactOptional(),
        transaction: z.int().min(1).exactOptional(),
        durationMs: milliseconds.exactOptional(),
        walBytes: z.number().min(0).exactOptional(),
        lockTimeoutMs: z.number().min(0).exactOptional(),
        statementTimeoutMs: z.number().min(0).exactOptional(),
        locks: z.array(z.object({ relation: z.string(), mode: z.enum(lockModes) })),
        rewrites: z.array(z.object({ relation: z.string(), reason: z.string() })),
        scans: z.array(z.object({ relation: z.string(), rows: z.int().min(0) })),
        objects: z.array(
          z.object({ change: z.enum(['created', 'altered', 'dropped']), kind: z.string(), name: z.string() }),
        ),
        rows: z.int().min(0).exactOptional(),
      }),
    ),
    gaps: z.array(z.string()),
  })
  .meta({ id: 'StepTrace' });

/** What became of one migration in the smoke-run. */
export const migration = z
  .object({
    id: z.string(),
    name: z.string(),
    file: z.string(),
    status: z.enum(['passed', 'failed', 'irreversible', 'not-run', 'skipped']),
    reason: z.string().exactOptional(),
    steps: z.array(z.object({ step, ok: z.boolean(), durationMs: milliseconds })),
    differences: z.array(difference),
    changes: z.array(schemaChange).exactOptional(),
    trace: trace.exactOptional(),
  })
  .meta({ id: 'Migration' });

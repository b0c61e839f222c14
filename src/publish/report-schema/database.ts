import { z } from 'zod';
import { policyStatuses } from '../../core/policy.js';
import { rlsTableStates } from '../../core/rls.js';
import { seedStates } from '../../core/seed.js';
import { milliseconds, rows } from './parts.js';

/** Row level security as declared, and as it is. */
export const rls = z
  .object({
    applied: z.boolean(),
    tables: z.array(
      z.object({
        table: z.string(),
        state: z.enum(rlsTableStates),
        sql: z.array(z.string()),
        tries: z.int().min(0).exactOptional(),
        durationMs: milliseconds.exactOptional(),
      }),
    ),
    proofs: z.array(
      z.object({
        role: z.string(),
        table: z.string(),
        expected: z.string(),
        saw: z.int().min(0).exactOptional(),
        ok: z.boolean(),
      }),
    ),
  })
  .meta({ id: 'Rls' });

/** Seed files that were run. */
export const seed = z
  .object({
    applied: z.boolean(),
    files: z.array(
      z.object({
        file: z.string(),
        version: z.string(),
        state: z.enum(seedStates),
        sql: z.string(),
        rows: z.array(z.object({ table: z.string(), inserted: rows, updated: rows, deleted: rows })),
        tries: z.int().min(0).exactOptional(),
        durationMs: milliseconds.exactOptional(),
      }),
    ),
  })
  .meta({ id: 'Seed' });

/** What was asked of a database’s policies and rights. */
export const policy = z
  .object({
    database: z.string(),
    role: z.string(),
    file: z.string().exactOptional(),
    checks: z.array(z.object({ name: z.string(), status: z.enum(policyStatuses), what: z.string() })),
  })
  .meta({ id: 'Policy' });

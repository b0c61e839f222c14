import { z } from 'zod';
import { migrateRoutes, migrateStatuses } from '../../core/migrate.js';
import { milliseconds } from './parts.js';

const planned = z
  .object({
    id: z.string(),
    name: z.string(),
    file: z.string(),
    tables: z.array(
      z.object({ name: z.string(), rows: z.number().exactOptional(), bytes: z.number().min(0) }),
    ),
    lock: z.discriminatedUnion('estimated', [
      z.object({ estimated: z.literal(true), ms: milliseconds, basis: z.string() }),
      z.object({ estimated: z.literal(false), why: z.string() }),
    ]),
    measured: z.object({ ok: z.boolean(), ms: milliseconds }).exactOptional(),
  })
  .meta({ id: 'PlannedMigration' });

/** What is pending in a database in use. */
export const plan = z
  .object({
    hash: z.string(),
    database: z.string(),
    environment: z.string().exactOptional(),
    ledger: z.string().exactOptional(),
    applied: z.int().min(0),
    newest: z.string().exactOptional(),
    pending: z.array(planned),
    edited: z.array(z.string()),
    unknown: z.array(z.string()),
    outOfOrder: z.array(z.string()),
    dirty: z.string().exactOptional(),
  })
  .meta({ id: 'Plan' });

/** What was migrated there. */
export const migrateRun = z
  .object({
    route: z.enum(migrateRoutes),
    direction: z.enum(['up', 'down']),
    database: z.string().exactOptional(),
    environment: z.string().exactOptional(),
    planHash: z.string().exactOptional(),
    from: z.string().exactOptional(),
    to: z.string().exactOptional(),
    steps: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        file: z.string().exactOptional(),
        status: z.enum(migrateStatuses),
        tries: z.int().min(0),
        durationMs: milliseconds.exactOptional(),
      }),
    ),
  })
  .meta({ id: 'MigrateRun' });

import { z } from 'zod';
import { backupSteps, dumpKinds, encryptions, verifyLevels } from '../../core/backup.js';
import { milliseconds } from './parts.js';

const stepsOfBackup = z.array(z.object({ name: z.enum(backupSteps), durationMs: milliseconds }));

const dumpBackup = z
  .object({
    kind: z.enum(dumpKinds),
    database: z.string(),
    name: z.string(),
    place: z.string(),
    createdAt: z.string(),
    serverVersion: z.string(),
    encryption: z.enum(encryptions),
    atRest: z.string().exactOptional(),
    bytes: z.int().min(0),
    sha256: z.string(),
    verified: z.enum(verifyLevels),
    tables: z.int().min(0),
    rows: z.int().min(0),
    steps: stepsOfBackup,
    removed: z.array(z.string()),
  })
  .meta({ id: 'DumpBackup' });

const appBackup = z
  .object({
    kind: z.literal('app'),
    database: z.string(),
    name: z.string(),
    place: z.string(),
    createdAt: z.string(),
    steps: stepsOfBackup,
  })
  .meta({ id: 'AppBackup' });

/** A backup that was made. */
export const backup = z.discriminatedUnion('kind', [dumpBackup, appBackup]).meta({ id: 'Backup' });

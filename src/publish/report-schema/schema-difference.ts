import { z } from 'zod';
import { differenceClasses } from '../../core/difference.js';
import { schemaChangeWords } from '../../core/schema-change.js';
import { step } from './parts.js';

const differenceName = {
  change: z.enum(['missing', 'extra', 'changed']),
  kind: z.string(),
  name: z.string(),
};

const anyDifference = {
  class: z.enum(differenceClasses),
  ...differenceName,
  lines: z.array(z.string()),
  mend: z.string().exactOptional(),
};

/** What a step left otherwise than it should be. */
export const difference = z.object({ step, ...anyDifference }).meta({ id: 'Difference' });

/** How a database in use differs from its migrations. */
export const drift = z
  .object({
    database: z.string(),
    serverMajor: z.int(),
    expected: z.object({
      migration: z.string().exactOptional(),
      isHead: z.boolean(),
      migrations: z.int().min(0),
    }),
    objects: z.int().min(0),
    differences: z.array(
      z.object({
        ...anyDifference,
        migrationSql: z.string().exactOptional(),
        state: z.enum(['new', 'known']).exactOptional(),
      }),
    ),
    gone: z.array(z.object(differenceName)).exactOptional(),
    unseen: z.array(z.string()),
  })
  .meta({ id: 'Drift' });

/** What a migration changes. */
export const schemaChange = z
  .object({
    kind: z.string(),
    name: z.string(),
    change: z.enum(schemaChangeWords),
    breaks: z.string().exactOptional(),
  })
  .meta({ id: 'SchemaChange' });

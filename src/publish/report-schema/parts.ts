import { z } from 'zod';
import { severities } from '../../core/finding.js';

/** A line of a file, from 1. */
export const line = z.int().min(1);

/** A place in a file of the repository. */
export const location = z
  .object({
    file: z.string(),
    line: line.exactOptional(),
    column: line.exactOptional(),
    endLine: line.exactOptional(),
    endColumn: line.exactOptional(),
  })
  .meta({ id: 'Location' });

/** How bad a finding is. */
export const severity = z.enum(severities);

/** A duration. */
export const milliseconds = z.number().min(0);

/** A step of the stairway. */
export const step = z.enum(['up', 'down', 'again', 'full-down']);

/** How many rows. */
export const rows = z.int().min(0);

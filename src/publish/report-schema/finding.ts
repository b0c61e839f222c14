import { z } from 'zod';
import { evidenceVerdicts } from '../../core/evidence.js';
import { location, severity } from './parts.js';

/** What was found, and where. */
export const finding = z
  .object({
    rule: z.string(),
    severity,
    title: z.string(),
    detail: z.string().exactOptional(),
    fix: z.string().exactOptional(),
    location: location.exactOptional(),
    migration: z.string().exactOptional(),
    subject: z.string(),
    form: z.string().exactOptional(),
    related: z.array(z.object({ location, message: z.string() })).exactOptional(),
    evidence: z
      .object({ verdict: z.enum(evidenceVerdicts), server: z.string(), seen: z.array(z.string()) })
      .exactOptional(),
    confirms: z.object({ rule: z.string(), fingerprint: z.string() }).exactOptional(),
  })
  .meta({ id: 'Finding' });

/** A finding that does not count, with the reason. */
export const muted = z
  .object({
    finding,
    by: z.enum(['suppression', 'baseline']),
    reason: z.string().exactOptional(),
  })
  .meta({ id: 'MutedFinding' });

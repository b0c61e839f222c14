import { z } from 'zod';
import { deploymentOutcomes, platformNames } from '../../core/deployment.js';
import { jobKinds, jobOutcomes } from '../../core/job.js';
import { rollbackModes, rollbackResults } from '../../core/rollback.js';
import { milliseconds } from './parts.js';

const deploymentVersion = {
  id: z.string(),
  commit: z.string().exactOptional(),
  image: z.string().exactOptional(),
  createdAt: z.string().exactOptional(),
};

const service = z.object({
  id: z.string(),
  name: z.string(),
  type: z.string().exactOptional(),
  url: z.string().exactOptional(),
  link: z.string().exactOptional(),
  instances: z.int().exactOptional(),
});

/** A deployment on a platform. */
export const deployment = z
  .object({
    ...deploymentVersion,
    platform: z.enum(platformNames),
    service,
    outcome: z.enum(deploymentOutcomes),
    status: z.string(),
    link: z.string().exactOptional(),
    stages: z.array(z.object({ name: z.string(), durationMs: milliseconds })),
    wentLive: z.boolean(),
    reason: z.string().exactOptional(),
    log: z.array(z.string()).exactOptional(),
    supersededBy: z.string().exactOptional(),
    alsoStarted: z.array(z.string()).exactOptional(),
    previous: z.object(deploymentVersion).exactOptional(),
  })
  .meta({ id: 'Deployment' });

/** A job on a platform. */
export const job = z
  .object({
    platform: z.enum(platformNames),
    service,
    kind: z.enum(jobKinds),
    id: z.string(),
    command: z.string().exactOptional(),
    check: z.boolean(),
    outcome: z.enum(jobOutcomes),
    status: z.string(),
    commit: z.string().exactOptional(),
    createdAt: z.string().exactOptional(),
    durationMs: milliseconds,
    failure: z.object({ reason: z.string(), exitCode: z.int().exactOptional() }).exactOptional(),
    log: z.array(z.string()).exactOptional(),
    link: z.string().exactOptional(),
  })
  .meta({ id: 'Job' });

/** What was decided about a rollback, and what was done. */
export const rollback = z
  .object({
    mode: z.enum(rollbackModes),
    result: z.enum(rollbackResults),
    service: z.string(),
    from: z.object(deploymentVersion),
    to: z.object(deploymentVersion).exactOptional(),
    reason: z.string(),
    fix: z.string().exactOptional(),
    migrations: z.array(
      z.object({
        project: z.string(),
        id: z.string(),
        name: z.string(),
        file: z.string(),
        compatible: z.boolean(),
        reason: z.string(),
      }),
    ),
    verified: z.boolean().exactOptional(),
  })
  .meta({ id: 'Rollback' });

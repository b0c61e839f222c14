import { z } from 'zod';

/**
 * Render's objects, as far as they are read here. Only what nothing works without is required: its API leaves out
 * fields, gives null for them and adds new words, and none of that may stop a release.
 */
const text = z.string().exactOptional();

export const deploySchema = z.object({
  id: z.string().min(1),
  commit: z.object({ id: text, message: text }).exactOptional(),
  image: z.object({ ref: text, sha: text }).exactOptional(),
  /** Any word, a known one or not. */
  status: text,
  trigger: text,
  createdAt: text,
  startedAt: text,
  updatedAt: text,
  finishedAt: text,
});
export type RenderDeploy = z.infer<typeof deploySchema>;

export const serviceSchema = z.object({
  id: z.string().min(1),
  name: z.string(),
  type: z.string(),
  ownerId: z.string(),
  dashboardUrl: text,
  branch: text,
  repo: text,
  imagePath: text,
  autoDeploy: text,
  autoDeployTrigger: text,
  /** `suspended` or `not_suspended`. */
  suspended: text,
  suspenders: z.array(z.string()).exactOptional(),
  serviceDetails: z
    .object({
      url: text,
      healthCheckPath: text,
      numInstances: z.number().exactOptional(),
      plan: text,
      maintenanceMode: z.object({ enabled: z.boolean().exactOptional(), uri: text }).exactOptional(),
    })
    .exactOptional(),
});
export type RenderService = z.infer<typeof serviceSchema>;

/** Why a process ended; the same words for deploys, jobs and servers. */
export const failureSchema = z.object({
  evicted: z.boolean().exactOptional(),
  evictionReason: text,
  nonZeroExit: z.number().exactOptional(),
  earlyExit: z.boolean().exactOptional(),
  oomKilled: z.object({ memoryLimit: text }).exactOptional(),
  timedOutSeconds: z.number().exactOptional(),
  timedOutReason: text,
  unhealthy: text,
});
export type RenderFailure = z.infer<typeof failureSchema>;

const reference = z.object({ id: text }).exactOptional();

/** Why a build, a pre-deploy command or a deploy ended. */
export const endReasonSchema = z.object({
  buildFailed: reference,
  newBuild: reference,
  newDeploy: reference,
  failure: failureSchema.exactOptional(),
});
export type RenderEndReason = z.infer<typeof endReasonSchema>;

/** An event; the form of `details` depends on `type`, and whoever reads a type has its form. */
export const eventSchema = z.object({
  id: z.string(),
  timestamp: text,
  type: z.string(),
  details: z.record(z.string(), z.unknown()).catch({}),
});
export type RenderEvent = z.infer<typeof eventSchema>;

export const envVarSchema = z.object({ key: z.string(), value: z.string().catch('') });
export type RenderEnvVar = z.infer<typeof envVarSchema>;

const envGroupMeta = z.object({
  id: z.string().min(1),
  name: z.string(),
  createdAt: text,
  /** The services that have its variables. */
  serviceLinks: z.array(z.object({ id: z.string() })),
});
export type RenderEnvGroupMeta = z.infer<typeof envGroupMeta>;

/** Render's description has bare groups here; its other lists, and programs that read this one, an item and a cursor. */
export const envGroupPageSchema = z.array(
  z.union([
    z.object({ envGroup: envGroupMeta, cursor: text }),
    envGroupMeta.transform((envGroup) => ({ envGroup, cursor: undefined })),
  ]),
);
export type RenderEnvGroupPage = z.infer<typeof envGroupPageSchema>;

export const envGroupSchema = envGroupMeta.extend({ envVars: z.array(envVarSchema) });
export type RenderEnvGroup = z.infer<typeof envGroupSchema>;

export const logPageSchema = z.object({
  logs: z.array(z.object({ message: z.string(), timestamp: text })),
});

/** `status` is absent while it runs: older answers tell only how a job ended. */
export const jobSchema = z.object({
  id: z.string().min(1),
  status: text,
  startCommand: text,
  planId: text,
  createdAt: text,
  startedAt: text,
  finishedAt: text,
});
export type RenderJob = z.infer<typeof jobSchema>;

export const cronRunSchema = z.object({ id: z.string().min(1), status: text });
export type RenderCronRun = z.infer<typeof cronRunSchema>;

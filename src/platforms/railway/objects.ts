import { z } from 'zod';

/**
 * Railway's objects, as far as they are read here. Only what nothing works without is required; `status` and `step`
 * are any words, because new ones are added and none of that may stop a release.
 */
const text = z.string().nullish();

/** A list in Railway's way, as the plain list. */
function edges<T>(node: z.ZodType<T>): z.ZodType<readonly T[]> {
  return z
    .object({ edges: z.array(z.object({ node })) })
    .transform((connection) => connection.edges.map((edge) => edge.node));
}

export const deploymentSchema = z.object({
  id: z.string().min(1),
  status: z.string().catch(''),
  statusUpdatedAt: text,
  createdAt: text,
  /** A free form of Railway's; the commit is in `commitHash`, the image in `image`. */
  meta: z.record(z.string(), z.unknown()).nullish().catch(undefined),
  diagnosis: z.unknown().optional(),
  /** True of one that starts, sleeps or has stopped. */
  deploymentStopped: z.boolean().catch(false),
  canRollback: z.boolean().catch(false),
  url: text,
  instances: z.array(z.object({ status: z.string() })).catch([]),
});
export type RailwayDeployment = z.infer<typeof deploymentSchema>;

export const eventSchema = z.object({
  step: z.string(),
  createdAt: z.string(),
  completedAt: text,
  payload: z
    .object({
      attempt: z.number().nullish(),
      detail: text,
      durationMs: z.number().nullish(),
      error: text,
      maxAttempts: z.number().nullish(),
      reason: text,
      skipped: z.boolean().nullish(),
    })
    .nullish()
    .catch(undefined),
});
export type RailwayEvent = z.infer<typeof eventSchema>;

/** One run of a cron service. */
export const cronRunSchema = z.object({
  id: z.string().min(1),
  deploymentId: z.string(),
  status: z.string().catch(''),
  createdAt: z.string(),
  completedAt: text,
});
export type RailwayCronRun = z.infer<typeof cronRunSchema>;

const domains = z.array(z.object({ domain: z.string() }));
const named = z.object({ id: z.string(), name: z.string() });

/** The data of each query, by the query's name. */
export const forms = {
  projectToken: z.object({ projectToken: z.object({ projectId: z.string(), environmentId: z.string() }) }),
  project: z.object({ project: z.object({ services: edges(named), environments: edges(named) }) }),
  serviceInstance: z.object({
    serviceInstance: z.object({
      id: z.string(),
      serviceName: z.string(),
      numReplicas: z.number().nullish(),
      cronSchedule: text,
      healthcheckPath: text,
      source: z.object({ image: text, repo: text }).nullish(),
      service: z.object({ projectId: z.string(), isRestricted: z.boolean().catch(false) }),
      domains: z.object({ customDomains: domains, serviceDomains: domains }),
      activeDeployments: z.array(deploymentSchema),
    }),
  }),
  deployments: z.object({ deployments: edges(deploymentSchema) }),
  autoDeploy: z.object({ serviceInstanceAutoDeployStatus: z.object({ enabled: z.boolean() }) }),
  variables: z.object({ variables: z.record(z.string(), z.unknown()) }),
  deployment: z.object({ deployment: deploymentSchema }),
  deploymentWithEvents: z.object({ deployment: deploymentSchema, deploymentEvents: edges(eventSchema) }),
  log: z.object({ lines: z.array(z.object({ message: z.string(), timestamp: z.string() })) }),
  cronRuns: z.object({ deploymentInstanceExecutions: edges(cronRunSchema) }),
  runCron: z.object({ deploymentInstanceExecutionCreate: z.boolean() }),
  deploy: z.object({ serviceInstanceDeployV2: z.string().min(1) }),
  cancel: z.object({ deploymentCancel: z.boolean() }),
  rollback: z.object({ deploymentRollback: z.boolean() }),
};

export type RailwayInstance = z.infer<typeof forms.serviceInstance>['serviceInstance'];

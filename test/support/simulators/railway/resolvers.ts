import { courses } from './courses.js';
import { cronLog, runCron, viewCronRun } from './cron-runs.js';
import { eventsAt, logAt, type SimulatedDeployment, statusAt } from './deployment.js';
import { connection, viewOf } from './view.js';
import { cancel, canRollBack, type SimulatedService, start, type World } from './world.js';

/** Whose token a request carries: a project's token reaches its own environment alone. */
export interface Caller {
  readonly kind: 'project' | 'account';
}

/** An error that Railway tells in `errors`, at HTTP status 200. */
export class RailwayError extends Error {
  override readonly name = 'RailwayError';
  readonly code: string;

  constructor(message: string, code = 'INTERNAL_SERVER_ERROR') {
    super(message);
    this.code = code;
  }
}

type Arguments = Readonly<Record<string, unknown>>;

/** What GraphQL's own executor calls for each field of a query or mutation. */
export function rootOf(
  world: World,
  caller: Caller,
): Readonly<Record<string, (given: Arguments) => unknown>> {
  const { environmentId, projectId } = world;
  const view = viewOf(world);
  return {
    projectToken() {
      if (caller.kind !== 'project') throw new RailwayError('Project Token not found');
      const environment = { id: environmentId, name: world.environmentName };
      return { projectId, environmentId, environment, project: { id: projectId, name: 'shop' } };
    },
    project({ id }) {
      if (id !== projectId) throw new RailwayError('Project not found');
      return {
        id,
        name: 'shop',
        services: connection(world.services.map(({ id: serviceId, name }) => ({ id: serviceId, name }))),
        environments: connection([{ id: environmentId, name: world.environmentName }]),
      };
    },
    serviceInstance: (given) => view.instance(find.service(world, given)),
    serviceInstanceAutoDeployStatus: (given) => ({
      enabled: find.service(world, given).autoDeploy ?? false,
      canEnable: true,
    }),
    variables: (given) => find.service(world, given).variables ?? {},
    deployment: ({ id }) => view.deployment(find.deployment(world, id)),
    deployments({ first, input }) {
      const wanted = input as { serviceId?: string; status?: { in?: string[]; notIn?: string[] } };
      const rows = world.deployments
        .filter(({ serviceId }) => wanted.serviceId === undefined || serviceId === wanted.serviceId)
        .filter((row) => wanted.status?.in?.includes(statusAt(row, world.now())) ?? true)
        .filter((row) => !wanted.status?.notIn?.includes(statusAt(row, world.now())));
      return connection(
        rows
          .reverse()
          .slice(0, Number(first ?? 20))
          .map(view.deployment),
      );
    },
    deploymentEvents: ({ id }) => connection(eventsAt(find.deployment(world, id), world.now())),
    buildLogs: ({ deploymentId, limit }) => lines(find.deployment(world, deploymentId), 'buildLog', limit),
    deploymentLogs({ deploymentId, limit, startDate }) {
      const since = startDate instanceof Date ? startDate.getTime() : Date.parse(String(startDate ?? 0));
      const own = cronLog(world, String(deploymentId), since).slice(-Number(limit ?? 500));
      return [...lines(find.deployment(world, deploymentId), 'appLog', limit), ...own];
    },
    deploymentInstanceExecutions({ first, input }) {
      const { id } = find.service(world, input as Arguments);
      const runs = world.cronRuns.filter(({ serviceId }) => serviceId === id).reverse();
      return connection(runs.slice(0, Number(first ?? 20)).map((run) => viewCronRun(run, world.now())));
    },
    deploymentInstanceExecutionCreate({ input }) {
      const { serviceInstanceId } = input as Arguments;
      const service = world.services.find(({ id }) => `${id}-instance` === serviceInstanceId);
      if (!service) throw new RailwayError('Not Authorized');
      if (!service.cronSchedule) throw new RailwayError('Service is not a cron service', 'BAD_USER_INPUT');
      return runCron(world, service);
    },
    serviceInstanceDeployV2(given) {
      const service = find.service(world, given);
      return start(world, { serviceId: service.id, commit: given.commitSha as string | undefined }).id;
    },
    deploymentCancel({ id }) {
      if (cancel(world, find.deployment(world, id))) return true;
      throw new RailwayError('Deployment is not cancellable', 'BAD_USER_INPUT');
    },
    deploymentRollback({ id }) {
      const target = find.deployment(world, id);
      if (!canRollBack(target, world.now())) {
        throw new RailwayError('Deployment cannot be rolled back to', 'BAD_USER_INPUT');
      }
      const { serviceId, commit } = target;
      start(world, { serviceId, commit, course: courses['rolls back'], reason: 'rollback' });
      return true;
    },
  };

  function lines(
    deployment: SimulatedDeployment,
    which: 'buildLog' | 'appLog',
    limit: unknown,
  ): readonly object[] {
    return logAt(deployment, world.now(), which).slice(-Number(limit ?? 500));
  }
}

const find = {
  deployment(world: World, id: unknown): SimulatedDeployment {
    const found = world.deployments.find((deployment) => deployment.id === id);
    if (!found) throw new RailwayError('Deployment not found');
    return found;
  },
  /** As Railway does it: what is not there and what is not allowed look the same. */
  service(world: World, { serviceId, environmentId }: Arguments): SimulatedService {
    const found = world.services.find(({ id }) => id === serviceId);
    if (!found || environmentId !== world.environmentId) throw new RailwayError('Not Authorized');
    return found;
  },
};

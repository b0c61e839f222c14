import { type SimulatedDeployment, stageAt } from './deployment.js';
import { canRollBack, isActive, type SimulatedService, type World } from './world.js';

/** A list as Railway tells it. */
export function connection(nodes: readonly object[]): object {
  const edges = nodes.map((node, index) => ({ cursor: String(index), node }));
  return {
    edges,
    pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
  };
}

/** Deployments and services as Railway tells them. */
export function viewOf(world: World) {
  const time = (at: number): string => new Date(at).toISOString();
  const deployment = (row: SimulatedDeployment): object => {
    const now = world.now();
    const stage = stageAt(row, now);
    const service = world.services.find(({ id }) => id === row.serviceId);
    const built = row.image === undefined ? { commitHash: row.commit, branch: 'main' } : { image: row.image };
    return {
      id: row.id,
      status: stage.status,
      statusUpdatedAt: time(stage.from),
      createdAt: time(row.createdAt),
      updatedAt: time(stage.from),
      canRollback: canRollBack(row, now),
      canRedeploy: !['INITIALIZING', 'QUEUED', 'WAITING', 'BUILDING', 'DEPLOYING'].includes(stage.status),
      deploymentStopped: stage.stopped ?? true,
      diagnosis: stage.diagnosis ?? null,
      instances: stage.instance === undefined ? [] : [{ id: `${row.id}-1`, status: stage.instance }],
      meta: { reason: row.reason, ...built },
      projectId: world.projectId,
      environmentId: row.environmentId,
      serviceId: row.serviceId,
      staticUrl: service?.domains?.[0] ?? null,
      url: service?.domains?.[0] ?? null,
      creator: { id: row.creator, email: `${row.creator}@shop.example`, name: row.creator },
    };
  };
  const instance = (service: SimulatedService): object => {
    const now = world.now();
    const own = world.deployments.filter(({ serviceId }) => serviceId === service.id).reverse();
    return {
      id: `${service.id}-instance`,
      serviceId: service.id,
      serviceName: service.name,
      environmentId: world.environmentId,
      numReplicas: service.replicas ?? 1,
      cronSchedule: service.cronSchedule ?? null,
      healthcheckPath: service.healthcheckPath ?? null,
      source: service.image === undefined ? { repo: 'OWNER/shop' } : { image: service.image },
      service: { id: service.id, name: service.name, projectId: world.projectId, isRestricted: false },
      domains: {
        serviceDomains: (service.domains ?? []).map((domain) => ({ domain })),
        customDomains: (service.customDomains ?? []).map((domain) => ({ domain })),
      },
      latestDeployment: own[0] ? deployment(own[0]) : null,
      activeDeployments: own.filter((row) => isActive(row, now)).map(deployment),
    };
  };
  return { deployment, instance };
}

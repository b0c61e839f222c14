import { planted } from '../../planted.js';
import { deployScripts } from './scripts.js';
import type { SimulatedDeploy, SimulatedService, World } from './world.js';

/** A service as a test describes it; everything has a default. */
export interface ServiceSeed extends Partial<Omit<SimulatedService, 'createdAt'>> {
  /** Commit that is live from the beginning; null for a service that was never deployed. */
  readonly live?: string | null;
}

/** Version that is live where nothing is said. */
export const firstCommit = 'a'.repeat(40);

export interface WorldOptions {
  readonly services: readonly ServiceSeed[];
  readonly overlap: World['overlap'];
  readonly retained: number;
  readonly speed: number;
  readonly usual: World['usual'];
  time(): number;
}

/** Everything there is before the first request; it was made a day ago. */
export function makeWorld({ services, ...options }: WorldOptions): World {
  const counts = new Map<string, number>();
  const newId = (kind: string): string => {
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    return `${kind}-${String(count).padStart(20, '0')}`;
  };
  const world: World = {
    ...options,
    services: [],
    envGroups: [],
    deploys: [],
    jobs: [],
    cronRuns: [],
    events: [],
    logs: [],
    nextDeploys: [],
    nextRuns: [],
    schedule: [],
    newId,
  };
  for (const [index, seed] of services.entries()) addService(world, seed, index + 1);
  return world;
}

function addService(world: World, { live = firstCommit, ...seed }: ServiceSeed, number: number): void {
  const type = seed.type ?? 'web_service';
  const prefix = type === 'cron_job' ? 'crn' : 'srv';
  const name = number === 1 ? 'shop-api' : `shop-${number}`;
  const createdAt = world.time() - 86_400_000;
  const service: SimulatedService = {
    id: `${prefix}-${String(number).padStart(20, '0')}`,
    name,
    type,
    suspended: false,
    maintenance: false,
    autoDeploy: 'off',
    env: {},
    healthCheckPath: '/health',
    url: seed.hosting?.url ?? `https://${name}.example`,
    instances: 1,
    plan: 'starter',
    branch: 'main',
    domains: [],
    hookKey: planted(`hook-key-of-${name}`),
    createdAt,
    ...seed,
  };
  world.services.push(service);
  if (live !== null) world.deploys.push(firstDeploy(world, service, live));
}

function firstDeploy(world: World, service: SimulatedService, live: string): SimulatedDeploy {
  const at = service.createdAt;
  return {
    id: world.newId('dep'),
    serviceId: service.id,
    buildId: world.newId('bld'),
    trigger: 'new_commit',
    ...(service.image === undefined ? { commit: live } : { image: service.image }),
    clearCache: false,
    script: deployScripts.good,
    createdAt: at,
    listedAt: at,
    startedAt: at,
    finishedAt: at,
    updatedAt: at,
    status: 'live',
    step: Number.POSITIVE_INFINITY,
    wentLive: true,
  };
}

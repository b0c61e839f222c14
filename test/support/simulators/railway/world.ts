import { type Course, type CourseName, courses, type RailwayStatus } from './courses.js';
import type { CronScript, SimulatedCronRun } from './cron-runs.js';
import { divert, type SimulatedDeployment, servedSince, stageAt, statusAt, timed } from './deployment.js';

/** A service in its environment. */
export interface SimulatedService {
  readonly id: string;
  readonly name: string;
  /** What it is built from: a repository, or an image. */
  readonly image?: string;
  readonly domains?: readonly string[];
  readonly customDomains?: readonly string[];
  readonly replicas?: number;
  readonly cronSchedule?: string;
  readonly healthcheckPath?: string;
  /** Names and values, as its instance sees them. */
  readonly variables?: Readonly<Record<string, string>>;
  /** Whether a push deploys it. */
  readonly autoDeploy?: boolean;
  /** Really runs the command of a cron service. */
  perform?(): Promise<CronScript>;
}

/** What exists and has happened so far. */
export interface World {
  readonly projectId: string;
  readonly environmentId: string;
  readonly environmentName: string;
  readonly services: readonly SimulatedService[];
  /** Oldest first. */
  readonly deployments: SimulatedDeployment[];
  /** What becomes of the coming deployments; the last one stays. */
  readonly plans: CourseName[];
  /** Runs of cron services, oldest first. */
  readonly cronRuns: SimulatedCronRun[];
  /** How the coming ones go, in place of what the service performs. */
  readonly cronScripts: CronScript[];
  now(): number;
}

export interface NewDeployment {
  readonly serviceId: string;
  readonly commit?: string | undefined;
  readonly course?: Course;
  readonly reason?: 'deploy' | 'rollback';
  readonly creator?: string;
}

export function start(world: World, wanted: NewDeployment): SimulatedDeployment {
  const { serviceId, commit, reason = 'deploy', creator = 'token' } = wanted;
  const image = world.services.find(({ id }) => id === serviceId)?.image;
  const deployment: SimulatedDeployment = {
    id: uuid('d', world.deployments.length + 1),
    serviceId,
    environmentId: world.environmentId,
    commit: image === undefined ? commit : undefined,
    image,
    createdAt: world.now(),
    reason,
    creator,
    stages: timed(wanted.course ?? nextCourse(world), world.now()),
    retained: true,
    tookOver: false,
  };
  world.deployments.push(deployment);
  return deployment;
}

function nextCourse({ plans }: World): Course {
  return courses[(plans.length > 1 ? plans.shift() : plans[0]) ?? 'succeeds'];
}

/** Lets what goes live take the place of what was live before it, in the order in which that happened. */
export function settle(world: World): void {
  const now = world.now();
  const arrivals = world.deployments
    .flatMap((deployment) => {
      const since = servedSince(deployment, now);
      return since === undefined || deployment.tookOver ? [] : [{ deployment, since }];
    })
    .sort((a, b) => a.since - b.since);
  for (const { deployment, since } of arrivals) {
    deployment.tookOver = true;
    for (const other of world.deployments) {
      const replaced =
        other !== deployment && other.serviceId === deployment.serviceId && serves(other, since);
      if (replaced) divert(other, since, drained);
    }
  }
}

const drained: Course = [
  { status: 'REMOVING', ms: 5000, step: 'DRAIN_INSTANCES', instance: 'REMOVING' },
  { status: 'REMOVED', instance: 'REMOVED', stopped: true },
];

function serves(deployment: SimulatedDeployment, now: number): boolean {
  return ['SUCCESS', 'SLEEPING', 'CRASHED'].includes(statusAt(deployment, now));
}

/** Serving now: its own state says so, and it was not stopped. */
export function isActive(deployment: SimulatedDeployment, now: number): boolean {
  const { status, stopped } = stageAt(deployment, now);
  return status === 'SLEEPING' || (status === 'SUCCESS' && stopped !== true);
}

const cancelable: readonly RailwayStatus[] = [
  'INITIALIZING',
  'QUEUED',
  'WAITING',
  'NEEDS_APPROVAL',
  'BUILDING',
];

/** Whether it was still possible: what is being started, or has ended, goes on as it is. */
export function cancel(world: World, deployment: SimulatedDeployment): boolean {
  if (!cancelable.includes(statusAt(deployment, world.now()))) return false;
  divert(deployment, world.now(), [{ status: 'REMOVED', stopped: true }]);
  return true;
}

/** Only what has served, is over and has kept its image. */
export function canRollBack(deployment: SimulatedDeployment, now: number): boolean {
  const over = ['REMOVED', 'REMOVING', 'CRASHED'].includes(statusAt(deployment, now));
  return deployment.retained && servedSince(deployment, now) !== undefined && over;
}

/** Ids of the form that Railway has, telling apart what they name. */
export function uuid(kind: 'c' | 'd' | 'e' | 'p' | 's', index: number): string {
  const head = { c: 'c0', d: 'd0', e: 'e0', p: 'b0', s: '50' }[kind];
  return `${head}000000-0000-4000-8000-${String(index).padStart(12, '0')}`;
}

import type { Hosting } from '../../hosting/release.js';
import type { DeployScript, RunScript } from './scripts.js';

/** Where the key reaches: one workspace. */
export const simulatedOwner = {
  id: 'tea-00000000000000000001',
  name: 'Shop',
  email: 'shop@example.com',
  type: 'team',
} as const;

export const serviceTypes = [
  'static_site',
  'web_service',
  'private_service',
  'background_worker',
  'cron_job',
] as const;

/** Tests change these at will, as a person in the dashboard would. */
export interface SimulatedService {
  readonly id: string;
  name: string;
  readonly type: (typeof serviceTypes)[number];
  suspended: boolean;
  maintenance: boolean;
  autoDeploy: 'commit' | 'off' | 'checksPass';
  readonly env: Record<string, string>;
  healthCheckPath: string;
  url: string;
  instances: number;
  plan: 'free' | 'starter' | 'standard' | 'pro';
  readonly branch: string;
  /** For services that run an image; the others are built from a repository. */
  readonly image?: string;
  readonly domains: readonly string[];
  /** The secret of its deploy hook. */
  readonly hookKey: string;
  readonly createdAt: number;
  /** Really runs it. */
  readonly hosting?: Hosting;
}

/** Variables that several services can have. */
export interface SimulatedEnvGroup {
  readonly id: string;
  readonly name: string;
  readonly env: Record<string, string>;
  readonly secretFiles: Readonly<Record<string, string>>;
  /** Ids of the services that it is linked to. */
  readonly services: readonly string[];
  /** Milliseconds since the epoch. */
  readonly createdAt: number;
}

/** Times are milliseconds since the epoch. */
export interface SimulatedDeploy {
  readonly id: string;
  readonly serviceId: string;
  readonly buildId: string;
  readonly trigger: 'api' | 'deploy_hook' | 'manual' | 'new_commit' | 'rollback';
  readonly commit?: string;
  readonly image?: string;
  readonly clearCache: boolean;
  readonly script: DeployScript;
  readonly createdAt: number;
  readonly listedAt: number;
  startedAt?: number;
  finishedAt?: number;
  updatedAt: number;
  status: string;
  /** The place in the timeline; -1 while it waits for another one. */
  step: number;
  /** Whether it has served, so that a rollback can go back to it. */
  wentLive: boolean;
}

export interface SimulatedRun {
  readonly id: string;
  readonly serviceId: string;
  readonly command: string;
  readonly plan: string;
  /** Version of the code that it runs: the latest successful build, whatever is being deployed. */
  readonly commit?: string;
  /** What it performs may make it another one. */
  script: RunScript;
  readonly createdAt: number;
  startedAt?: number;
  finishedAt?: number;
  updatedAt: number;
  status: string;
  step: number;
}

export interface SimulatedEvent {
  readonly id: string;
  readonly timestamp: number;
  readonly serviceId: string;
  readonly type: string;
  readonly details: Readonly<Record<string, unknown>>;
}

export interface LogLine {
  readonly id: string;
  readonly timestamp: number;
  /** A service or a job. */
  readonly resource: string;
  readonly type: 'app' | 'build' | 'request';
  readonly message: string;
}

/** Everything that the simulated platform knows. Lists are oldest first. */
export interface World {
  readonly services: SimulatedService[];
  readonly envGroups: SimulatedEnvGroup[];
  readonly deploys: SimulatedDeploy[];
  readonly jobs: SimulatedRun[];
  readonly cronRuns: SimulatedRun[];
  readonly events: SimulatedEvent[];
  readonly logs: LogLine[];
  /** What the workspace does with a deployment that comes while another one is on its way. */
  readonly overlap: 'override' | 'wait';
  /** Deployments that were live and can be rolled back to. */
  readonly retained: number;
  /** How many times faster than its script a deployment goes. */
  readonly speed: number;
  /** What is asked for when nothing is next. */
  readonly usual: { readonly deploy: DeployScript; readonly run: RunScript };
  readonly nextDeploys: DeployScript[];
  readonly nextRuns: RunScript[];
  readonly schedule: { readonly at: number; readonly act: () => unknown }[];
  /** The time that things happen at: while the past is caught up with, theirs. */
  time(): number;
  newId(kind: 'dep' | 'job' | 'evt' | 'bld' | 'run' | 'log'): string;
}

export function newestDeploy(world: World, serviceId: string): SimulatedDeploy | undefined {
  return world.deploys.findLast((deploy) => deploy.serviceId === serviceId);
}

export function liveDeploy(world: World, serviceId: string): SimulatedDeploy | undefined {
  return world.deploys.findLast((deploy) => deploy.serviceId === serviceId && deploy.status === 'live');
}

const over = ['live', 'build_failed', 'pre_deploy_failed', 'update_failed', 'canceled', 'deactivated'];

/** Whether a deployment still does something; one of unknown status does. */
export function isUnderWay(deploy: SimulatedDeploy): boolean {
  return !over.includes(deploy.status);
}

export function addEvent(world: World, event: Pick<SimulatedEvent, 'serviceId' | 'type' | 'details'>): void {
  world.events.push({ id: world.newId('evt'), timestamp: world.time(), ...event });
}

/** Lines of one moment, a millisecond apart so that they keep their order. */
export function addLog(
  world: World,
  { lines, ...line }: Pick<LogLine, 'resource' | 'type'> & { readonly lines: readonly string[] },
): void {
  const start = world.time();
  for (const [index, message] of lines.entries()) {
    world.logs.push({ id: world.newId('log'), timestamp: start + index, message, ...line });
  }
}

import { cronWord } from './runs.js';
import {
  type SimulatedDeploy,
  type SimulatedEnvGroup,
  type SimulatedEvent,
  type SimulatedRun,
  type SimulatedService,
  simulatedOwner,
} from './world.js';

/** A time as Render writes it. */
export function time(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}

const pages = {
  static_site: 'static',
  web_service: 'web',
  private_service: 'pserv',
  background_worker: 'worker',
  cron_job: 'cron',
} as const;

export function showService(service: SimulatedService): object {
  const { id, name, type, branch, image, autoDeploy } = service;
  return {
    id,
    name,
    slug: name,
    type,
    ownerId: simulatedOwner.id,
    dashboardUrl: `https://dashboard.render.example/${pages[type]}/${id}`,
    createdAt: time(service.createdAt),
    updatedAt: time(service.createdAt),
    suspended: service.suspended ? 'suspended' : 'not_suspended',
    suspenders: service.suspended ? ['user'] : [],
    autoDeploy: autoDeploy === 'off' ? 'no' : 'yes',
    autoDeployTrigger: autoDeploy,
    notifyOnFail: 'default',
    rootDir: '',
    ...(image === undefined ? { branch, repo: 'https://github.example/OWNER/shop' } : { imagePath: image }),
    serviceDetails: showDetails(service),
  };
}

/** Without what it holds: that is told only of one group. */
export function showEnvGroup({ id, name, createdAt }: SimulatedEnvGroup, links: readonly SimulatedService[]) {
  return {
    id,
    name,
    ownerId: simulatedOwner.id,
    createdAt: time(createdAt),
    updatedAt: time(createdAt),
    serviceLinks: links.map((service) => ({ id: service.id, name: service.name, type: pages[service.type] })),
  };
}

function showDetails({
  type,
  url,
  healthCheckPath,
  instances,
  plan,
  maintenance,
  image,
}: SimulatedService): object {
  if (type === 'static_site')
    return { buildCommand: 'npm run build', publishPath: 'public', url, buildPlan: 'starter' };
  const runtime = image === undefined ? 'node' : 'image';
  const all = {
    env: runtime,
    runtime,
    envSpecificDetails: { buildCommand: 'npm ci', startCommand: 'npm start' },
    plan,
    region: 'oregon',
    buildPlan: 'starter',
  };
  if (type === 'cron_job') return { ...all, schedule: '0 3 * * *' };
  if (type === 'background_worker') return { ...all, numInstances: instances };
  const serving = { ...all, numInstances: instances, url, openPorts: [{ port: 10_000, protocol: 'TCP' }] };
  if (type === 'private_service') return serving;
  return { ...serving, healthCheckPath, maintenanceMode: { enabled: maintenance, uri: '' } };
}

export function showDeploy(deploy: SimulatedDeploy): object {
  const { id, commit, image, status, trigger } = deploy;
  return {
    id,
    trigger,
    ...(status !== '' && { status }),
    ...(commit !== undefined && {
      commit: { id: commit, message: `Change ${commit.slice(0, 7)}`, createdAt: time(deploy.createdAt) },
    }),
    ...(image !== undefined && { image: { ref: image, sha: `sha256:${'0'.repeat(64)}` } }),
    createdAt: time(deploy.createdAt),
    updatedAt: time(deploy.updatedAt),
    ...showTimes(deploy),
  };
}

function showTimes({
  startedAt,
  finishedAt,
}: {
  readonly startedAt?: number;
  readonly finishedAt?: number;
}): object {
  return {
    ...(startedAt !== undefined && { startedAt: time(startedAt) }),
    ...(finishedAt !== undefined && { finishedAt: time(finishedAt) }),
  };
}

export function showJob(job: SimulatedRun): object {
  return {
    id: job.id,
    serviceId: job.serviceId,
    startCommand: job.command,
    planId: job.plan,
    ...(job.status !== '' && { status: job.status }),
    createdAt: time(job.createdAt),
    ...showTimes(job),
  };
}

export function showCronRun(run: SimulatedRun): object {
  return { id: run.id, status: cronWord(run.status), triggeredBy: simulatedOwner.email, ...showTimes(run) };
}

export function showEvent({ timestamp, ...event }: SimulatedEvent): object {
  return { ...event, timestamp: time(timestamp) };
}

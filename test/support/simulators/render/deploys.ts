import { deployBegan, deployEnded, stageBegan, stageEnded } from './events.js';
import { hostingOf, releaseOf, takeOver } from './hosted.js';
import type { DeployScript } from './scripts.js';
import { addLog, isUnderWay, liveDeploy, type SimulatedDeploy, type World } from './world.js';

/** What somebody asks for. */
export interface Wanted extends Pick<SimulatedDeploy, 'serviceId' | 'trigger'> {
  readonly commit?: string;
  readonly image?: string;
  readonly clearCache?: boolean;
  readonly script: DeployScript;
}

/** Makes a deployment. Under the workspace's policy it overrides the one on its way, or waits for it. */
export async function startDeploy(world: World, wanted: Wanted): Promise<SimulatedDeploy> {
  const now = world.time();
  const running = deploysUnderWay(world, wanted.serviceId);
  const { script, clearCache = false, ...rest } = wanted;
  const deploy: SimulatedDeploy = {
    id: world.newId('dep'),
    buildId: world.newId('bld'),
    clearCache,
    script,
    createdAt: now,
    listedAt: now + ((script.listedAfterSeconds ?? 0) * 1000) / world.speed,
    updatedAt: now,
    status: 'queued',
    step: -1,
    wentLive: false,
    ...rest,
  };
  const waits = world.overlap === 'wait' && running.length > 0;
  for (const other of waits ? [] : running) {
    await endDeploy(world, other, { status: 'canceled', newDeploy: deploy.id });
  }
  world.deploys.push(deploy);
  if (!waits) await beginDeploy(world, deploy);
  return deploy;
}

async function beginDeploy(world: World, deploy: SimulatedDeploy): Promise<void> {
  deployBegan(world, deploy);
  await enterStep(world, deploy, 0);
}

function deploysUnderWay(world: World, serviceId: string): readonly SimulatedDeploy[] {
  return world.deploys.filter((deploy) => deploy.serviceId === serviceId && isUnderWay(deploy));
}

/** When its present status ends; undefined where nothing follows. */
export function stepEnds(
  { script, step, updatedAt }: Pick<SimulatedDeploy, 'script' | 'step' | 'updatedAt'>,
  speed: number,
) {
  if (step < 0 || step >= script.timeline.length - 1) return undefined;
  return updatedAt + ((script.timeline[step]?.[1] ?? 0) * 1000) / speed;
}

export async function enterStep(world: World, deploy: SimulatedDeploy, step: number): Promise<void> {
  const status = deploy.script.timeline[step]?.[0] ?? '';
  const before = deploy.status;
  deploy.step = step;
  if (['live', 'canceled'].includes(status) || status.endsWith('_failed')) {
    return endDeploy(world, deploy, { status });
  }
  stageEnded(world, deploy, { status: before, next: status });
  deploy.status = status;
  deploy.updatedAt = world.time();
  stageBegan(world, deploy);
  if (status === 'build_in_progress') {
    deploy.startedAt = world.time();
    addLog(world, { resource: deploy.serviceId, type: 'build', lines: buildLog(deploy) });
  }
  if (status === 'update_in_progress') {
    deploy.startedAt ??= world.time();
    const lines =
      deploy.script.appLog ??
      (hostingOf(world, deploy) ? [] : ['==> Running npm start', 'listening on 10000']);
    addLog(world, { resource: deploy.serviceId, type: 'app', lines });
    await hostingOf(world, deploy)?.start(releaseOf(world, deploy));
  }
  if (status === 'pre_deploy_in_progress') {
    addLog(world, {
      resource: deploy.serviceId,
      type: 'app',
      lines: deploy.script.appLog ?? ['==> Pre-deploy complete!'],
    });
  }
}

function buildLog({ script, commit, image }: SimulatedDeploy): readonly string[] {
  const source = commit === undefined ? `==> Pulling ${image}` : `==> Checking out commit ${commit}`;
  return [source, ...(script.buildLog ?? ['npm ci', 'npm run build', '==> Build successful'])];
}

export interface Ending {
  readonly status: string;
  /** Id of the deployment that stopped it. */
  readonly newDeploy?: string;
}

/** Brings it to its end; then, where one waits, the one asked for last goes on its way. */
export async function endDeploy(
  world: World,
  deploy: SimulatedDeploy,
  { status, newDeploy }: Ending,
): Promise<void> {
  const before = deploy.status;
  const previous = liveDeploy(world, deploy.serviceId);
  deploy.status = status;
  deploy.updatedAt = world.time();
  deploy.finishedAt = world.time();
  if (newDeploy !== undefined || deploy.script.timeline[deploy.step]?.[0] !== status) deploy.step = Infinity;
  stageEnded(world, deploy, { status: before, next: status });
  deployEnded(world, deploy, newDeploy);
  if (status === 'live') {
    deploy.wentLive = true;
    if (previous && previous !== deploy) deactivate(world, previous);
    await takeOver(world, deploy, previous);
  } else {
    await hostingOf(world, deploy)?.stop(deploy.id);
  }
  await beginWaiting(world, deploy.serviceId);
}

function deactivate(world: World, deploy: SimulatedDeploy): void {
  deploy.status = 'deactivated';
  deploy.updatedAt = world.time();
  deploy.step = Infinity;
}

async function beginWaiting(world: World, serviceId: string): Promise<void> {
  const waiting = deploysUnderWay(world, serviceId);
  if (waiting.some(({ step }) => step >= 0)) return;
  const next = waiting.at(-1);
  if (!next) return;
  await beginDeploy(world, next);
  for (const skipped of waiting.slice(0, -1)) {
    await endDeploy(world, skipped, { status: 'canceled', newDeploy: next.id });
  }
}

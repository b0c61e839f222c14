import type { SimulatedService, World } from './world.js';
import { uuid } from './world.js';

/** What a cron service's command does: what it writes, and how it ends. */
export interface CronScript {
  readonly lines: readonly string[];
  /** Railway's own word for its end; none for a run that never ends. */
  readonly end: 'EXITED' | 'CRASHED' | 'SKIPPED' | undefined;
  /** Milliseconds of the simulator's clock. */
  readonly ms?: number;
}

export interface SimulatedCronRun {
  readonly id: string;
  readonly serviceId: string;
  readonly deploymentId: string;
  readonly createdAt: number;
  readonly script: CronScript;
}

const createdMs = 2000;

/** Runs the service's own command now. False where it was never deployed. */
export async function runCron(world: World, service: SimulatedService): Promise<boolean> {
  const deployment = world.deployments.findLast(({ serviceId }) => serviceId === service.id);
  if (!deployment) return false;
  const script = world.cronScripts.shift() ??
    (await service.perform?.()) ?? { lines: ['done'], end: 'EXITED' };
  world.cronRuns.push({
    id: uuid('c', world.cronRuns.length + 1),
    serviceId: service.id,
    deploymentId: deployment.id,
    createdAt: world.now(),
    script,
  });
  return true;
}

function endsAt({ createdAt, script }: SimulatedCronRun): number {
  return script.end === undefined ? Number.POSITIVE_INFINITY : createdAt + createdMs + (script.ms ?? 20_000);
}

/** A run as Railway tells it. */
export function viewCronRun(run: SimulatedCronRun, now: number): object {
  const time = (at: number): string => new Date(at).toISOString();
  const end = endsAt(run);
  const status = now < run.createdAt + createdMs ? 'CREATED' : now < end ? 'RUNNING' : run.script.end;
  return {
    ...{ id: run.id, deploymentId: run.deploymentId, status, deploymentMeta: {} },
    createdAt: time(run.createdAt),
    updatedAt: time(Math.min(now, end)),
    completedAt: now < end ? null : time(end),
  };
}

/** Lines that runs of that build have written since. */
export function cronLog(world: World, deploymentId: string, since: number): readonly object[] {
  const now = world.now();
  return world.cronRuns
    .filter((run) => run.deploymentId === deploymentId)
    .flatMap((run) =>
      run.script.lines.map((message, index) => ({
        message,
        at: run.createdAt + createdMs + index,
        tags: { deploymentId, deploymentInstanceId: run.id },
      })),
    )
    .filter(({ at }) => at >= since && at <= now)
    .map(({ at, ...line }) => ({
      ...line,
      severity: 'info',
      timestamp: new Date(at).toISOString(),
      attributes: [],
    }));
}

import { failureDetails } from './events.js';
import type { Performed, RunScript } from './scripts.js';
import { addEvent, addLog, type SimulatedRun, type SimulatedService, type World } from './world.js';

/** The code that a job or cron run gets: the latest build that worked, which may not be what is being deployed. */
function builtCommit(world: World, serviceId: string): string | undefined {
  return world.deploys.findLast((deploy) => deploy.serviceId === serviceId && deploy.wentLive)?.commit;
}

export async function startRun(
  world: World,
  service: SimulatedService,
  { kind, command, plan }: { readonly kind: 'job' | 'run'; readonly command: string; readonly plan: string },
): Promise<SimulatedRun> {
  const now = world.time();
  const commit = builtCommit(world, service.id);
  const run: SimulatedRun = {
    id: world.newId(kind),
    serviceId: service.id,
    command,
    plan,
    ...(commit !== undefined && { commit }),
    script: world.nextRuns.shift() ?? world.usual.run,
    createdAt: now,
    updatedAt: now,
    status: 'pending',
    step: 0,
  };
  (kind === 'job' ? world.jobs : world.cronRuns).push(run);
  if (kind === 'run') {
    addEvent(world, {
      serviceId: service.id,
      type: 'cron_job_run_started',
      details: { cronJobRunId: run.id },
    });
  }
  await enterRunStep(world, run, 0);
  return run;
}

function asPerformed(script: RunScript, { lines, exitCode }: Performed): RunScript {
  if (exitCode === 0) return { ...script, log: lines };
  const timeline = script.timeline.map(
    ([status, seconds]) => [status === 'succeeded' ? 'failed' : status, seconds] as const,
  );
  return { ...script, timeline, failure: { nonZeroExit: exitCode }, log: lines };
}

const over = ['succeeded', 'failed', 'canceled'];

export function isRunning(run: SimulatedRun): boolean {
  return !over.includes(run.status);
}

export async function enterRunStep(world: World, run: SimulatedRun, step: number): Promise<void> {
  const status = run.script.timeline[step]?.[0] ?? '';
  run.step = step;
  if (over.includes(status)) {
    endRun(world, run, status);
    return;
  }
  run.status = status;
  run.updatedAt = world.time();
  if (run.startedAt !== undefined || status === 'pending') return;
  run.startedAt = world.time();
  if (run.script.perform) run.script = asPerformed(run.script, await run.script.perform(run.command));
  // A cron job's runs write to its own log.
  const resource = isJob(run) ? run.id : run.serviceId;
  addLog(world, { resource, type: 'app', lines: run.script.log ?? [] });
}

export function endRun(world: World, run: SimulatedRun, status: string): void {
  run.status = status;
  run.step = run.script.timeline.length;
  run.updatedAt = world.time();
  run.finishedAt = world.time();
  const reason = { reason: failureDetails(run.script.failure) };
  const job = isJob(run);
  const word = job ? status : cronWord(status);
  const details = {
    [job ? 'jobId' : 'cronJobRunId']: run.id,
    status: word,
    ...(status === 'failed' && reason),
  };
  addEvent(world, { serviceId: run.serviceId, type: job ? 'job_run_ended' : 'cron_job_run_ended', details });
}

function isJob({ id }: SimulatedRun): boolean {
  return id.startsWith('job-');
}

/** Cron runs have words of their own for the same ends. */
export function cronWord(status: string): string {
  const words: Readonly<Record<string, string>> = {
    succeeded: 'successful',
    failed: 'unsuccessful',
    canceled: 'canceled',
  };
  return words[status] ?? 'pending';
}

import type { Host } from '../../host/host.js';
import type { Jobs } from '../../platforms/jobs.js';
import type { SavedJob } from './job-state.js';

/** Clocks of two machines differ by less. */
const skewMs = 30_000;
const mostTries = 5;
const pauseMs = 10_000;

/** Stops the job that a run which was itself stopped has left behind. */
export async function cancelLeftJob(left: SavedJob, jobs: Jobs, { log, clock }: Host): Promise<void> {
  // The signal of the run is long past: this step has a time of its own.
  const { signal } = new AbortController();
  const id = left.id ?? (await findLeft(left, jobs, signal));
  if (id === undefined) {
    log.info('the stopped run has started no job');
    return;
  }
  for (let count = 1; ; count++) {
    const canceled = await jobs.cancel(id, signal);
    if (canceled.result !== 'refused') {
      return log.info(canceled.result === 'done' ? `${id} is canceled` : `${id} had ended by itself`);
    }
    if (count === mostTries) return log.warn(`${id} goes on: ${canceled.reason}`);
    await clock.sleep(pauseMs, signal);
  }
}

/** The run was killed before the answer came: what has begun since is what it started. */
async function findLeft(
  { command, at }: SavedJob,
  jobs: Jobs,
  signal: AbortSignal,
): Promise<string | undefined> {
  const running = await jobs.running(command, signal);
  return Date.parse(running?.createdAt ?? '') >= at - skewMs ? running?.id : undefined;
}

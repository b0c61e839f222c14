import { z } from 'zod';
import type { JobObserver } from '../../gates/job/input.js';
import type { Host } from '../../host/host.js';

const savedSchema = z.object({
  /** Absent while the request was on its way. */
  id: z.string().exactOptional(),
  /** Absent for a run of a cron job. */
  command: z.string().exactOptional(),
  /** Milliseconds since the epoch. */
  at: z.number(),
});

/** The job that a run has begun last, for the `post` step of a run that was stopped. */
export type SavedJob = z.infer<typeof savedSchema>;

const begun = 'job';
const ended = 'job-ended';

/** Saves a job before it is waited for: whatever happens next, the `post` step finds it. */
export function saveJob(host: Pick<Host, 'saveState' | 'clock'>): Omit<JobObserver, 'say' | 'progress'> {
  let saved: SavedJob = { at: 0 };
  const save = (job: SavedJob): void => {
    saved = job;
    host.saveState(begun, JSON.stringify(job));
  };
  return {
    onStarting(command) {
      save({ at: host.clock.now(), ...(command === undefined ? {} : { command }) });
      host.saveState(ended, 'false');
    },
    onStarted: ({ id }) => save({ ...saved, id }),
    onEnded: () => saveJobEnd(host),
  };
}

/** Says that nothing is left to clean up. */
export function saveJobEnd(host: Pick<Host, 'saveState'>): void {
  host.saveState(ended, 'true');
}

/** What a run that was stopped has left behind. */
export function leftJob({ env }: Pick<Host, 'env'>): SavedJob | undefined {
  const text = env[`STATE_${begun}`];
  if (!text || env[`STATE_${ended}`] === 'true') return undefined;
  return savedSchema.parse(JSON.parse(text));
}

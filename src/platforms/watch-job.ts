import type { Clock } from '../host/clock.js';
import type { JobState, JobWatch } from './jobs.js';

/** The log of one job, read as it grows. */
export interface LogTail {
  /** Lines that are new since the last call. A log that cannot be read has none. */
  read(signal: AbortSignal): Promise<readonly string[]>;
  /** The last lines so far; undefined while it could not be read. */
  lines(): readonly string[] | undefined;
}

export interface JobPace {
  readonly clock: Clock;
  readonly tail: LogTail;
  /** Milliseconds between two looks. */
  readonly everyMs: number;
  /** Where it stands now; undefined while the platform cannot tell. */
  look(): Promise<JobState | undefined>;
}

/** Lines come a little later than the end that they explain. */
const settleMs = 3000;
const settleLooks = 3;

/** Looks at a job until it has ended or the deadline has come, and tells the lines of its log meanwhile. */
export async function watchJob(job: JobState, watch: JobWatch, pace: JobPace): Promise<JobState> {
  const { clock, tail, everyMs, look } = pace;
  let state = job;
  watch.onChange(state);
  for (;;) {
    const seen = await look();
    if (seen && seen.status !== state.status) watch.onChange(seen);
    state = seen ?? state;
    await tellLines(tail, watch);
    if (state.outcome !== 'running') return { ...state, ...(await settle(watch, pace)) };
    const left = watch.deadline - clock.now();
    if (left <= 0) return { ...state, outcome: 'timed-out', ...logOf(tail) };
    await clock.sleep(Math.min(everyMs, left), watch.signal);
  }
}

async function tellLines(tail: LogTail, { onLine, signal }: JobWatch): Promise<number> {
  const lines = await tail.read(signal);
  for (const line of lines) onLine(line);
  return lines.length;
}

async function settle(watch: JobWatch, { clock, tail }: JobPace): Promise<Pick<JobState, 'log'>> {
  for (let count = 0; count < settleLooks; count++) {
    await clock.sleep(settleMs, watch.signal);
    const added = await tellLines(tail, watch);
    if (added === 0 && (tail.lines() ?? []).length > 0) break;
  }
  return logOf(tail);
}

function logOf(tail: LogTail): Pick<JobState, 'log'> {
  const log = tail.lines();
  return log === undefined ? {} : { log };
}

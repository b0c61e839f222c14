import type { Redact } from '../../core/redact.js';
import type { Clock } from '../../host/clock.js';
import type { JobState, Jobs } from '../../platforms/jobs.js';

/** What the gate runs, and on what. */
export interface JobInput {
  readonly jobs: Jobs;
  /** Absent for a run of a cron job. */
  readonly command: string | undefined;
  /** Asked first: with nothing pending the job is skipped. */
  readonly onlyIfPending: PendingCheck | undefined;
  /** What is released, where known. */
  readonly commit: ReleasedCommit | undefined;
  /** Milliseconds for everything together. */
  readonly timeoutMs: number;
  /** Whether a job that was started here is stopped when the run is. */
  readonly cancelOnAbort: boolean;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  readonly redact: Redact;
  readonly observer: JobObserver;
}

export interface PendingCheck {
  /** Runs the check as a one-off job, also where the job itself is a run of a cron job. */
  readonly jobs: Jobs;
  readonly command: string;
  readonly pattern: RegExp | undefined;
}

export interface ReleasedCommit {
  readonly hash: string;
  /** Whether the build must be of this commit: somebody named it, it was not merely found. */
  readonly required: boolean;
}

/** Who hears of jobs while they run. */
export interface JobObserver {
  /** Called before the request that starts one: after this a killed run may have left something behind. */
  onStarting(command: string | undefined): void;
  /** Called before anything is waited for, for jobs that were started here. */
  onStarted(job: JobState): void;
  /** Nothing of that job is left to stop. */
  onEnded(id: string): void;
  /** A line for the log. */
  say(line: string): void;
  /** A line that the next one replaces. */
  progress(line: string): void;
}

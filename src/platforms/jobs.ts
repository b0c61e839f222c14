import type { PlatformName, Service } from '../core/deployment.js';
import { UserError } from '../core/errors.js';
import type { Finding } from '../core/finding.js';
import type { JobFailure, JobKind, JobOutcome } from '../core/job.js';
import type { Canceled } from './platform.js';

/**
 * What runs commands with the build of one service: its one-off jobs, or its runs as a cron job. Every member throws
 * `UserError` for what the user can mend; what becomes of a job is a value.
 */
export interface Jobs {
  readonly platform: PlatformName;
  readonly kind: JobKind;
  /** Changes nothing. */
  preflight(signal: AbortSignal): Promise<JobPreflight>;
  /** The newest job of this command that is on its way; without a command the run of a cron job. */
  running(command: string | undefined, signal: AbortSignal): Promise<JobState | undefined>;
  /** Starts one and finds its id, also where the answer was lost. */
  start(command: string | undefined, signal: AbortSignal): Promise<JobState>;
  /** Waits until it is no longer `running`; at the deadline it looks once more and says `timed-out`. */
  follow(job: JobState, watch: JobWatch): Promise<JobState>;
  /** Why a job failed; undefined where the platform does not tell. */
  failure(job: JobState, signal: AbortSignal): Promise<JobFailure | undefined>;
  /** Stops it. Says what became of it. */
  cancel(id: string, signal: AbortSignal): Promise<Canceled>;
}

/** The request for a job was sent, its answer was lost, and the job was not found either: it may run. */
export class LostStart extends UserError {
  override readonly name = 'LostStart';
}

/** What stands before a job. */
export interface JobPreflight {
  readonly service: Service;
  /** With an error among them nothing is started. */
  readonly findings: readonly Finding[];
  /** The newest build that succeeded: what a job runs with. */
  readonly build?: Build;
}

export interface Build {
  /** Id of the deployment that made it. */
  readonly deployment: string;
  /** Full hash, where it was built from a repository. */
  readonly commit?: string;
  readonly image?: string;
  /** ISO 8601: since when jobs run with it, at the latest. */
  readonly readyAt?: string;
}

export interface JobState {
  readonly id: string;
  readonly outcome: JobOutcome;
  /** The platform's own word; empty where it gave none. */
  readonly status: string;
  /** ISO 8601. */
  readonly createdAt?: string;
  readonly finishedAt?: string;
  /** The last lines of its log so far; undefined while it could not be read. */
  readonly log?: readonly string[];
  readonly link?: string;
}

export interface JobWatch {
  readonly signal: AbortSignal;
  /** Milliseconds since the epoch. */
  readonly deadline: number;
  /** Called at once and whenever the state changes. */
  onChange(job: JobState): void;
  /** Each line of its log once, in order. */
  onLine(line: string): void;
}

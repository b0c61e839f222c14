import type { PlatformName, Service } from './deployment.js';

/**
 * - `running`: on its way, also in a state that we do not know.
 * - `succeeded`, `failed`: it ended by itself.
 * - `canceled`: a person, or we, stopped it.
 * - `timed-out`: we stopped waiting; it goes on.
 */
export const jobOutcomes = ['running', 'succeeded', 'failed', 'canceled', 'timed-out'] as const;
export type JobOutcome = (typeof jobOutcomes)[number];

/** A one-off job of a service, or a run of a cron job. */
export const jobKinds = ['job', 'cron-run'] as const;
export type JobKind = (typeof jobKinds)[number];

/** Why a job failed, as its platform tells it. */
export interface JobFailure {
  /** One sentence: `it exited with status 3`. */
  readonly reason: string;
  /** Absent where it did not end by itself: it was killed, evicted, or took too long. */
  readonly exitCode?: number;
}

/** One command that a platform ran with a service's build. Plain data, part of the report. */
export interface Job {
  readonly platform: PlatformName;
  readonly service: Service;
  readonly kind: JobKind;
  readonly id: string;
  /** Absent for a cron job: it runs its own. */
  readonly command?: string;
  /** Whether it only asked if anything is pending. */
  readonly check: boolean;
  readonly outcome: JobOutcome;
  /** The platform's own word for its state; empty where it gave none. */
  readonly status: string;
  /** The commit of the build that it ran with, where known. */
  readonly commit?: string;
  /** ISO 8601. */
  readonly createdAt?: string;
  /** Milliseconds from its creation to its end, or to when we stopped waiting. */
  readonly durationMs: number;
  readonly failure?: JobFailure;
  /** The last lines that it wrote; absent where the log could not be read. */
  readonly log?: readonly string[];
  /** Its page for a person. */
  readonly link?: string;
}

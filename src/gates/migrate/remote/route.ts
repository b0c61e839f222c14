import type { Problem } from '../../../core/errors.js';
import type { Finding } from '../../../core/finding.js';
import type { Job } from '../../../core/job.js';
import type { MigrateRoute } from '../../../core/migrate.js';

/** The way to migrations that cannot be reached from here: something else runs them, and says what it did. */
export interface MigrationRoute {
  readonly kind: Exclude<MigrateRoute, 'database'>;
  /** What migrates, for a person: the service's name, or the host that is asked. */
  readonly target: string;
  /** Where a person can look: `job-1 (https://...)`, `GET https://...`. Known better once something was started. */
  place(): string;
  /** Changes nothing: what is applied and what is pending. */
  list(watch: RouteWatch): Promise<Listing>;
  /** Lets the pending migrations run, and waits for the end. Never sends twice what may have been done. */
  run(before: RemoteState, watch: RouteWatch): Promise<RemoteRun>;
}

/** What the side that migrates says of its migrations. */
export interface RemoteState {
  /** Oldest first, as far as it tells. */
  readonly applied: readonly string[];
  /** In the order in which they would run. */
  readonly pending: readonly string[];
}

export type Listing =
  | ({ readonly ok: true; readonly state: RemoteState } & Seen)
  /** It could not be had, or not be read. */
  | ({ readonly ok: false; readonly problem: Problem } & Seen);

/**
 * - `done`, `failed`: it says so itself. What is true is what the list says after it.
 * - `refused`: nothing was started.
 * - `unknown`: nobody can tell from here; `goesOn` says what may still be running.
 */
export type RemoteRun = Seen &
  (
    | { readonly outcome: 'done' }
    | { readonly outcome: 'failed'; readonly reason: string; readonly detail?: string }
    | { readonly outcome: 'refused'; readonly reason: string; readonly fix?: string }
    | { readonly outcome: 'unknown'; readonly reason: string; readonly goesOn?: string }
  );

/** What else is worth telling of it. */
export interface Seen {
  readonly jobs?: readonly Job[];
  readonly findings?: readonly Finding[];
}

export interface RouteWatch {
  readonly signal: AbortSignal;
  /** Milliseconds since the epoch: when nothing is waited for any longer. */
  readonly deadline: number;
  /** Whether `list` waits for the end of a run that is under way: what it lists before is old at once. */
  readonly awaitsEnd: boolean;
  /** A line for the log. */
  say(line: string): void;
  /** A line that the next one replaces. */
  progress(line: string): void;
}

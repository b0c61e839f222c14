import type { Backup } from './backup.js';
import type { Deployment } from './deployment.js';
import type { Difference } from './difference.js';
import type { Drift } from './drift.js';
import type { Finding } from './finding.js';
import type { Health } from './health.js';
import type { HttpSmoke } from './http-smoke.js';
import type { Job } from './job.js';
import type { MigrateRun } from './migrate.js';
import type { Plan } from './plan.js';
import type { Policy } from './policy.js';
import type { Rls } from './rls.js';
import type { Rollback } from './rollback.js';
import type { SchemaChange } from './schema-change.js';
import type { Seed } from './seed.js';
import type { StepTrace } from './trace.js';

/** Every gate, in the order in which a release passes them. */
export const gateNames = [
  'lint',
  'smoke',
  'plan',
  'backup',
  'migrate',
  'verify',
  'rls',
  'seed',
  'policy',
  'drift',
  'job',
  'deploy',
  'health',
  'http-smoke',
  'rollback',
] as const;
export type GateName = (typeof gateNames)[number];

/**
 * - `passed`, `failed`: the gate ran and this is what it found.
 * - `skipped`: nothing to do, `summary` says why.
 * - `broken`: it could not run (no server, no interpreter); never counts as passed.
 */
export type CheckStatus = 'passed' | 'failed' | 'skipped' | 'broken';

/** What one gate found in one project. Plain data: it is written to the report as it stands. */
export interface CheckResult {
  readonly gate: GateName;
  /**
   * What was judged: the project's name in `lockkeeper.yml`, the service of a deployment or job; `.` where there is
   * only one.
   */
  readonly project: string;
  readonly status: CheckStatus;
  /** One line for a person: "3 new migrations went up, down and up again". Of a broken gate each problem's lines. */
  readonly summary: string;
  readonly findings: readonly Finding[];
  /** Findings that a suppression or the baseline took out of the verdict. */
  readonly muted: readonly MutedFinding[];
  /** Milliseconds. */
  readonly durationMs: number;
  /** One row a migration, in the runner's order, for the gates that run them. */
  readonly migrations: readonly MigrationResult[];
  /** What else is worth a line in the summary: engine, PostgreSQL version, base, shard. */
  readonly facts: readonly Fact[];
  /** The part of a spread-out run that this is; absent when it is the whole. */
  readonly shard?: Shard;
  /** What would be migrated in a database in use. */
  readonly plan?: Plan;
  /** What was done to a database in use. */
  readonly migrate?: MigrateRun;
  /** What the drift gate compared and found. */
  readonly drift?: Drift;
  /** What a database in use was held against. */
  readonly policy?: Policy;
  /** Row level security of a database in use. */
  readonly rls?: Rls;
  /** What became of the seed files. */
  readonly seed?: Seed;
  /** The backup that was made, or restored for a drill; absent when there is none that counts. */
  readonly backup?: Backup;
  /** What a gate that deploys, or rolls back, has started. */
  readonly deployments?: readonly Deployment[];
  /** What a gate that runs jobs has started or followed, in their order. */
  readonly jobs?: readonly Job[];
  /** What the health gate saw. */
  readonly health?: Health;
  /** The requests of an HTTP smoke test. */
  readonly httpSmoke?: HttpSmoke;
  /** What became of a deployment that a gate failed. */
  readonly rollback?: Rollback;
}

/** Part `index` of `count`, counted from 1. Parts are consecutive slices of the history. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

export interface Fact {
  readonly label: string;
  readonly value: string;
}

export interface MutedFinding {
  readonly finding: Finding;
  readonly by: 'suppression' | 'baseline';
  readonly reason?: string;
}

/**
 * - `irreversible`: went up; has no way down and says why.
 * - `not-run`: cannot be run here (a Go migration among SQL files).
 * - `skipped`: a migration before it failed.
 */
export type MigrationStatus = 'passed' | 'failed' | 'irreversible' | 'not-run' | 'skipped';

export interface MigrationResult {
  readonly id: string;
  readonly name: string;
  /** The file to open. */
  readonly file: string;
  readonly status: MigrationStatus;
  /** Why it is skipped, not run or irreversible. */
  readonly reason?: string;
  readonly steps: readonly StepResult[];
  /** What did not come back after `down`, or differs after the second `up`. */
  readonly differences: readonly StepDifference[];
  /** What the up changed; absent when it did not go up or was not looked at. */
  readonly changes?: readonly SchemaChange[];
  /** What the first up did on the server, statement by statement; absent when it was not traced. */
  readonly trace?: StepTrace;
}

/** `again` is the second up. `full-down` is the down in the run of all downs in reverse. */
export type StepName = 'up' | 'down' | 'again' | 'full-down';

export interface StepResult {
  readonly step: StepName;
  readonly ok: boolean;
  /** Milliseconds, snapshots not counted. */
  readonly durationMs: number;
}

export interface StepDifference extends Difference {
  readonly step: StepName;
}

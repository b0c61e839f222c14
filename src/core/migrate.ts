/** How the migrations reached the database. */
export const migrateRoutes = ['database', 'render-job', 'railway', 'endpoint'] as const;
export type MigrateRoute = (typeof migrateRoutes)[number];

/**
 * - `applied`, `reverted`: done, and the ledger says so.
 * - `failed`: the server refused it, and nothing of it is left.
 * - `unfinished`: part of it is done: it runs outside of a transaction.
 * - `unknown`: nobody can tell from here.
 * - `not-started`: something before it failed, or it was not asked for.
 */
export const migrateStatuses = [
  'applied',
  'reverted',
  'failed',
  'unfinished',
  'unknown',
  'not-started',
] as const;
export type MigrateStatus = (typeof migrateStatuses)[number];

/** What was done to one database. Plain data, part of the report. */
export interface MigrateRun {
  readonly route: MigrateRoute;
  readonly direction: 'up' | 'down';
  /** Absent where it is not known from here. */
  readonly database?: string;
  /** What the database says of itself. */
  readonly environment?: string;
  /** Hash of the plan that was carried out. */
  readonly planHash?: string;
  /** Id of the newest migration before and after; absent for none. */
  readonly from?: string;
  readonly to?: string;
  /** Every migration that was to be run, in its order. */
  readonly steps: readonly MigrateStep[];
}

export interface MigrateStep {
  readonly id: string;
  readonly name: string;
  /** The file to open; absent where only the app knows it. */
  readonly file?: string;
  readonly status: MigrateStatus;
  /** How often it was tried, because others held its locks. 0 when it was not started. */
  readonly tries: number;
  /** Milliseconds of all tries with their pauses; absent where only what ran it knows. */
  readonly durationMs?: number;
}

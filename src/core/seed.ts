/**
 * - `planned`: it would run.
 * - `ran`: it ran and is committed.
 * - `failed`: it was rolled back.
 * - `not-run`: one before it failed, or the scratch run refused it.
 */
export const seedStates = ['planned', 'ran', 'failed', 'not-run'] as const;
export type SeedState = (typeof seedStates)[number];

/** What became of the seed files. Plain data, part of the report. */
export interface Seed {
  /** Whether they were to be run on the database in use; else they only ran in the scratch database. */
  readonly applied: boolean;
  readonly files: readonly SeedFileResult[];
}

export interface SeedFileResult {
  readonly file: string;
  /** First 12 hex digits of its SHA-256: the version that ran. */
  readonly version: string;
  readonly state: SeedState;
  /** The whole transaction, as it is sent. */
  readonly sql: string;
  /** Rows written, by table; only of a file that ran. */
  readonly rows: readonly SeedRows[];
  readonly tries?: number;
  /** Milliseconds. */
  readonly durationMs?: number;
}

export interface SeedRows {
  readonly table: string;
  readonly inserted: number;
  readonly updated: number;
  readonly deleted: number;
}

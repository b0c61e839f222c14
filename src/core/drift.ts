import type { Difference } from './difference.js';

/** A live database against what the migrations make. Plain data, part of the report. */
export interface Drift {
  /** Name of the database. */
  readonly database: string;
  /** Major version of its server. */
  readonly serverMajor: number;
  /** What it was compared with. */
  readonly expected: ExpectedSchema;
  /** How many objects the database has, without what is left out. */
  readonly objects: number;
  /** What differs, in the order in which the mends can be applied to the database. */
  readonly differences: readonly DriftDifference[];
  /** What the report before had and this one has not; absent where there is none. */
  readonly gone?: readonly DriftName[];
  /** What the role may not see, in words: it was not compared. */
  readonly unseen: readonly string[];
}

/** The migrations that made the schema to compare with. */
export interface ExpectedSchema {
  /** Id of the last one; absent where there is none at all. */
  readonly migration?: string;
  /** Whether that is the newest of the history. */
  readonly isHead: boolean;
  /** How many were applied. */
  readonly migrations: number;
}

export interface DriftDifference extends Difference {
  /** The SQL of a migration that makes the schema of the migrations like the database; absent where it cannot be derived. */
  readonly migrationSql?: string;
  /** Whether the report before had it; absent where there is none. */
  readonly state?: 'new' | 'known';
}

/** Which object differed, and how. */
export type DriftName = Pick<Difference, 'change' | 'kind' | 'name'>;

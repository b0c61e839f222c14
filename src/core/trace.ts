import type { Location } from './location.js';
import type { LockMode } from './lock.js';

/** What one step of a migration did on the server, as the server recorded it. */
export interface StepTrace {
  readonly statements: readonly StatementTrace[];
  /** Why a part was not seen: silence must not stand for it. */
  readonly gaps: readonly string[];
}

/** One statement that the server ran. Relations are `schema.name`, and only those that were there before the step. */
export interface StatementTrace {
  /** As the server received it; long ones are cut. */
  readonly sql: string;
  /** Where it stands in the migration; absent where code made it and its line is not known. */
  readonly location?: Location;
  /** Number of its transaction within the step, from 1; absent where it committed by itself. */
  readonly transaction?: number;
  /** Milliseconds. */
  readonly durationMs?: number;
  readonly walBytes?: number;
  /** What would have ended its waiting for a lock, in milliseconds; 0 for nothing, absent where it was not seen. */
  readonly lockTimeoutMs?: number;
  /** The same for the whole statement. */
  readonly statementTimeoutMs?: number;
  /** The locks that its transaction did not hold before it, or held in a weaker mode. They last until its commit. */
  readonly locks: readonly TracedLock[];
  readonly rewrites: readonly TracedRewrite[];
  /** Tables that were read whole. */
  readonly scans: readonly TracedScan[];
  readonly objects: readonly TracedObject[];
  /** Rows that it inserted, updated or deleted; absent where the server did not say. */
  readonly rows?: number;
}

export interface TracedLock {
  readonly relation: string;
  readonly mode: LockMode;
}

export interface TracedRewrite {
  readonly relation: string;
  /** PostgreSQL's word for it: `default value`, `column type`. */
  readonly reason: string;
}

export interface TracedScan {
  readonly relation: string;
  /** Rows read. */
  readonly rows: number;
}

export interface TracedObject {
  readonly change: 'created' | 'altered' | 'dropped';
  /** PostgreSQL's word: `table`, `index`, `table constraint`. */
  readonly kind: string;
  readonly name: string;
}

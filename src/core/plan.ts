/** What running the pending migrations of one project would do to one database. Plain data, part of the report. */
export interface Plan {
  /**
   * SHA-256 over the ledger's state, the ids of the pending migrations and the texts of their files: another one when
   * any of them moved.
   */
  readonly hash: string;
  readonly database: string;
  /** What the database says of itself. */
  readonly environment?: string;
  /** The runner's own table; absent when there is none yet. */
  readonly ledger?: string;
  /** How many of the repository's migrations are applied. */
  readonly applied: number;
  /** Id of the one that was applied last. */
  readonly newest?: string;
  /** In the order in which they would run. */
  readonly pending: readonly PlannedMigration[];
  /** Ids whose files are no longer what was applied. */
  readonly edited: readonly string[];
  /** Ids that are applied and that the repository does not have. */
  readonly unknown: readonly string[];
  /** Ids that are pending although a later one is applied. */
  readonly outOfOrder: readonly string[];
  /** The runner stopped half-way in this one. */
  readonly dirty?: string;
}

export interface PlannedMigration {
  readonly id: string;
  readonly name: string;
  /** The file to open. */
  readonly file: string;
  /** Tables of the database that it names. */
  readonly tables: readonly PlannedTable[];
  readonly lock: LockEstimate;
  /** How it went up in the smoke-run; absent where no smoke-run of this commit is known, or it was not in it. */
  readonly measured?: MeasuredUp;
}

/** How a migration went up on a scratch server, where the tables have no rows but those that migrations bring. */
export interface MeasuredUp {
  readonly ok: boolean;
  /** Milliseconds. */
  readonly ms: number;
}

export interface PlannedTable {
  readonly name: string;
  /** The server's own estimate; absent for a table that was never analysed. */
  readonly rows?: number;
  /** With its indexes and all that belongs to it. */
  readonly bytes: number;
}

/** How long others may have to wait for it once it has its locks. A guess from sizes, never a measurement. */
export type LockEstimate =
  | {
      readonly estimated: true;
      /** Milliseconds, when each statement does the most that it may, at the speed that the basis assumes. */
      readonly ms: number;
      /** What it is worked out from. */
      readonly basis: string;
    }
  | { readonly estimated: false; readonly why: string };

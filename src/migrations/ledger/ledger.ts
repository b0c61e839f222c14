import type { Tree } from '../../core/tree.js';
import type { RunWorld, Target } from '../engine.js';
import type { Migration } from '../model.js';

/** What a runner's own ledger says of one database. */
export interface LedgerState {
  /** `public.schema_migrations`; undefined when there is none yet, so that nothing is applied. */
  readonly table: string | undefined;
  /** In the order of application, as far as the ledger tells it. Ids that the repository does not have are among them. */
  readonly applied: readonly AppliedMigration[];
  /** The runner stopped half-way and says so: nothing may be run before a person has looked. */
  readonly dirty?: DirtyMigration;
  /** Why `applied` is not the whole truth: a revision that only another branch knows, and with it all before it. */
  readonly partial?: string;
}

export interface AppliedMigration {
  /** As in `Migration.id`, or as it stands in the ledger when the repository has no such migration. */
  readonly id: string;
  /** As the server wrote it. */
  readonly appliedAt?: string;
  /** Of the file as it was when it was applied, for runners that keep one. */
  readonly checksum?: string;
}

export interface DirtyMigration {
  readonly id: string;
  /** One sentence: what the ledger says. */
  readonly reason: string;
}

/** One way of writing down what is applied. */
export interface Ledger {
  /**
   * Reads and never writes: no table is created, nothing is locked but what a SELECT locks. Throws `UserError` with
   * the GRANT when the role may not read it, or when the table is no ledger of that runner.
   */
  read(target: Target): Promise<LedgerState>;
  /**
   * The checksums that this runner may have written for the files as they are now. None where it keeps none, or where
   * its checksum cannot be known from the files alone.
   */
  checksums(migration: Migration): Promise<readonly string[]>;
  /** The locks that the runner itself takes while it migrates the database of that name; none where it takes none. */
  locks?(database: string): readonly RunnerLock[];
  /** Undefined where the engine's own step writes the ledger: Alembic, node-pg-migrate, a command. */
  readonly writer?: LedgerWriter;
}

/** An advisory lock of a session: `pg_advisory_lock(key)`. */
export interface RunnerLock {
  /** A decimal number of 64 bits with its sign. */
  readonly key: string;
  /**
   * The runner waits for it inside of a statement, and has a snapshot meanwhile: CREATE INDEX CONCURRENTLY of the one
   * that holds the lock would wait for the runner, and the runner for the lock.
   */
  readonly waits: boolean;
}

/** A ledger that the engine's own step does not write. */
export interface WrittenLedger extends Ledger {
  readonly writer: LedgerWriter;
}

/** How a runner writes its ledger, so that the team's own runner agrees afterwards. All SQL is complete: no parameters. */
export interface LedgerWriter {
  /** Makes the ledger as the runner itself would; changes nothing where it is there. Throws `UserError` with the GRANT. */
  prepare(target: Target): Promise<void>;
  /** The migration was applied. */
  record(migration: Migration): Promise<readonly string[]>;
  /** The migration was reverted. */
  forget(migration: Migration): Promise<readonly string[]>;
  /**
   * What the runner writes before a step outside of a transaction, so that everybody sees a stop half-way. `record` or
   * `forget` clears it; a step that is gone on with after a stop may be announced again.
   */
  start?(migration: Migration, direction: 'up' | 'down'): Promise<readonly string[]>;
}

/** What reading a ledger needs beside the database. */
export interface LedgerWorld extends RunWorld {
  readonly tree: Tree;
}

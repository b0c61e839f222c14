import type { Location } from '../core/location.js';
import type { Tree } from '../core/tree.js';
import type { ReadLimits } from '../postgres/read-only.js';
import type { Session } from '../postgres/session.js';
import type { EngineName, History, Migration } from './model.js';
import type { ModelComparison } from './model-comparison.js';

/** A family of runners: how its files are found, read and run. */
export interface Engine {
  readonly name: EngineName;
  /** Places in the tree that look like this engine's, surest first. Reads file lists and few small files. */
  detect(tree: Tree): Promise<readonly Candidate[]>;
  /**
   * Reads the history without running anything: no database, no interpreter, no installed package.
   * Throws `UserError` for what cannot be read at all; what is merely wrong is left for lint to say.
   */
  discover(tree: Tree, settings: EngineSettings): Promise<History>;
  /** Gets ready to run migrations of that history. Throws `UserError` when a tool is missing. */
  start(history: History, world: RunWorld): Promise<MigrationRunner>;
  /**
   * Of an engine whose projects have models: holds them against a database that is at the newest migration. Only
   * reads. Never throws for what the project or the database does.
   */
  compareModels?(
    history: History,
    world: RunWorld,
    target: Target & { readonly limits: ReadLimits },
  ): Promise<ModelComparison>;
}

export interface Candidate {
  readonly engine: EngineName;
  /** What to pass as `dir`: the migrations folder, or the folder of `alembic.ini`. */
  readonly dir: string;
  /** For a person: "migrations/001_init.up.sql has a matching .down.sql". */
  readonly reason: string;
  /** 0 to 1. Detection takes the surest; two above 0.5 in different folders are several projects. */
  readonly confidence: number;
}

/** What a project says of its engine. Everything optional has a default that fits the flavor. */
export interface EngineSettings {
  readonly dir: string;
  /** node-pg-migrate, golang-migrate...: the name of the ledger table when it is not the runner's default. */
  readonly table?: string;
  /** Alembic: path of `alembic.ini` or `pyproject.toml` when it is not beside `dir`. */
  readonly config?: string;
  /** Alembic: the interpreter, when it is not found by itself. */
  readonly python?: string;
  /** Names under which the project's code reads the database's address. `DATABASE_URL` is always set. */
  readonly databaseEnv?: readonly string[];
  /** Prints the ids that are applied, for a ledger that only the project itself can read. */
  readonly listApplied?: readonly string[];
  /** The `command` engine: argument arrays with `{id}` and `{url}` in them. */
  readonly command?: CommandSettings;
}

export interface CommandSettings {
  /** Prints one migration id a line, in order; or `id<TAB>file`. */
  readonly list: readonly string[];
  readonly up: readonly string[];
  readonly down?: readonly string[];
  /** Tables in which the runner keeps its ledger. */
  readonly tables?: readonly string[];
}

/** What running a migration needs from outside. */
export interface RunWorld {
  /** The repository's root in the file system, absolute. */
  readonly root: string;
  readonly settings: EngineSettings;
  /** The environment to hand to children: already cut down to what they may see. */
  readonly env: Readonly<Record<string, string>>;
  /** Milliseconds for one step of one migration. */
  readonly timeoutMs: number;
  /** Aborted when the run is cancelled. */
  readonly signal: AbortSignal;
}

/** A database to run against. The session is ours and idle between steps. */
export interface Target {
  /** `postgresql://user:password@host:port/database`. Never printed. */
  readonly url: string;
  readonly session: Session;
  /** Set where others use the database: what a step must keep to. */
  readonly guard?: StepGuard;
  /** Statements that we send ourselves travel one by one, so that who listens can tell what each of them does. */
  readonly apart?: boolean;
}

/** What a step keeps to in a database that others use. */
export interface StepGuard {
  /** Milliseconds that one statement may wait for a lock. */
  readonly lockTimeoutMs: number;
  /** Milliseconds that one statement may take. */
  readonly statementTimeoutMs: number;
  /**
   * SQL that writes the step into the runner's ledger: sent in the step's own transaction behind its last statement,
   * or directly after that statement where it has none. Empty for engines that write their ledger themselves.
   */
  readonly record: readonly string[];
  /** Of a script that runs outside of a transaction: how many statements an earlier run has done. */
  readonly skip: number;
  /** Of such a script: told before and after each statement, and waited for. */
  onStatement(event: StatementEvent): Promise<void>;
}

/** One statement of a script that runs outside of a transaction. What it sets between BEGIN and COMMIT counts as one. */
export interface StatementEvent {
  /** From 1, `skip` counted. */
  readonly number: number;
  readonly of: number;
  /** Shortened for show. */
  readonly text: string;
  readonly file: string;
  readonly line: number;
  /** Whether the server has finished it. */
  readonly done: boolean;
}

/** Runs single steps, each against any database. Not for use by two callers at once. */
export interface MigrationRunner {
  /** Applies exactly this migration. Expected failures are values. */
  up(migration: Migration, target: Target): Promise<StepOutcome>;
  /** Reverts exactly this migration. */
  down(migration: Migration, target: Target): Promise<StepOutcome>;
  /** Ends helper processes. Safe to call twice. */
  stop(): Promise<void>;
}

export type StepOutcome =
  | {
      readonly ok: true;
      readonly durationMs: number;
      /** Of code that says so: the statements that it made, in their order, each with the line that made it. */
      readonly sent?: readonly SentStatement[];
    }
  | { readonly ok: false; readonly durationMs: number; readonly failure: StepFailure };

/** A statement that code has made. A long one is cut. */
export interface SentStatement {
  readonly text: string;
  readonly location: Location;
}

/** Why a step of a migration failed, with all that the server or the engine said. */
export interface StepFailure {
  /** `sql`: the server refused a statement. `timeout`, `connection`, `output`: the step was stopped. `engine`: its runner failed. */
  readonly kind: 'sql' | 'timeout' | 'connection' | 'output' | 'engine';
  readonly message: string;
  /** SQLSTATE. */
  readonly code?: string;
  readonly detail?: string;
  readonly hint?: string;
  /** The server's CONTEXT line. */
  readonly context?: string;
  readonly statement?: FailedStatement;
  /** Last lines of what a child process printed, secrets removed. */
  readonly output?: string;
  /** The step itself is done: what failed is the record behind it. Absent where both are one transaction. */
  readonly atRecord?: true;
  /**
   * The connection broke while something was on its way that may count although nobody answered: a COMMIT, the
   * record, a statement outside of a transaction. Only the database can say what stayed.
   */
  readonly inDoubt?: true;
}

export interface FailedStatement {
  /** Shortened for show. */
  readonly text: string;
  readonly file: string;
  readonly line: number;
  readonly column?: number;
  /** The statement before it, which worked: "what was running before". */
  readonly previous?: string;
}

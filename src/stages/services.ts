import type { ProjectSettings, RunSettings } from '../config/settings.js';
import type { CheckResult, GateName, Shard } from '../core/check-result.js';
import type { Severity } from '../core/finding.js';
import type { Report } from '../core/report.js';
import type { RuleInfo } from '../core/rule.js';
import type { Tree } from '../core/tree.js';
import type { Change } from '../git/change.js';
import type { Host } from '../host/host.js';
import type { Engine, EngineSettings } from '../migrations/engine.js';
import type { Histories } from '../migrations/histories.js';
import type { Migration } from '../migrations/model.js';
import type { HistoryEntry } from '../publish/history/entry.js';
import type { DatabaseGiven } from './database/database-inputs.js';
import type { MigrateGiven } from './database/migrate-inputs.js';

/** What the actions and the command line call. Each member loads its room when it is first asked for. */
export interface Services {
  engines(): Promise<readonly Engine[]>;
  /** Throws `UserError` when the base cannot be known although it was asked for (a shallow clone). */
  readChange(request: ChangeRequest): Promise<Change>;
  gate(name: MigrationGate): Promise<Gate>;
  publish(report: Report, request: PublishRequest): Promise<Published>;
  /** Writes down that gates are about to run. A history that cannot be written is told by `publish`, not here. */
  startHistory(entry: HistoryEntry, gates: readonly GateName[], host: Host): Promise<void>;
  /** Writes down what ended before it could be published. */
  recordReport(entry: HistoryEntry, report: Report, host: Host): Promise<void>;
  /** One report of several files, paths from `cwd`. Throws `UserError` for what is no report. */
  mergeReports(paths: readonly string[], cwd: string, failOn: Severity): Promise<Report>;
  startServer(request: ServerRequest): Promise<StartedServer>;
  /** Stops a server that another process of this job started. */
  stopServer(handle: string, host: Host): Promise<void>;
  rules(): Promise<readonly RuleInfo[]>;
}

export interface ChangeRequest {
  /** Absolute. */
  readonly root: string;
  /** Whether `root` holds a repository. */
  readonly isRepository: boolean;
  /** What the user named; else the pull request's base, else the default branch. */
  readonly base: string | undefined;
  /** Whether some project is judged by what the change adds: then a base matters. */
  readonly needsBase: boolean;
  readonly host: Host;
}

/** The gates that read a project's migrations. */
export type MigrationGate = Extract<GateName, 'lint' | 'smoke' | 'plan' | 'migrate'>;

/** One project on its way through a gate. */
export interface GateInput {
  readonly host: Host;
  readonly project: string;
  /** Absolute. */
  readonly root: string;
  readonly tree: Tree;
  readonly change: Change;
  readonly engine: Engine;
  readonly engineSettings: EngineSettings;
  readonly histories: Histories;
  /** What the change adds. */
  readonly added: readonly Migration[];
  /** Paths and globs are from the repository's root. */
  readonly settings: ProjectSettings;
  readonly shard: Shard | undefined;
  /** Address of an empty database, for gates that run migrations. */
  readonly databaseUrl: string | undefined;
  /** The database in use, for gates that look at one. */
  readonly database: DatabaseGiven;
  /** What to do to it, for the gate that migrates. */
  readonly migrate: MigrateGiven;
}

export type Gate = (input: GateInput) => Promise<CheckResult>;

export interface PublishRequest {
  readonly host: Host;
  readonly root: string;
  /** Absolute. */
  readonly cwd: string;
  readonly settings: RunSettings;
  readonly annotations: boolean;
  readonly summary: boolean;
  readonly githubToken: string | undefined;
  /** Where the run is written down; undefined for nowhere. */
  readonly history?: HistoryEntry | undefined;
  /** Texts that no outlet may show; of an address its password too. */
  readonly secrets: readonly string[];
}

/** Where the files went, as paths for outputs, and the report with the notes of outlets that failed. */
export interface Published {
  readonly report: Report;
  readonly reportPath: string;
  readonly sarifPath: string | undefined;
  readonly htmlPath: string | undefined;
}

export interface ServerRequest {
  readonly host: Host;
  readonly postgresVersion: number;
  readonly image: string | undefined;
  /** SQL files to run once the server is up, absolute. */
  readonly before: readonly string[];
  /** Whether it goes on when this process ends; else a watchdog stops it. */
  readonly outlives: boolean;
}

export interface StartedServer {
  /** Address of an empty database, with its password. */
  readonly url: string;
  readonly major: number;
  /** `PostgreSQL 17.10, embedded`. */
  readonly description: string;
  /** What a later process needs to stop it; only for one that outlives this process. */
  readonly handle: string;
  stop(): Promise<void>;
}

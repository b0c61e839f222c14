import type { CheckResult } from '../../core/check-result.js';
import type { Tree } from '../../core/tree.js';
import type { Clock } from '../../host/clock.js';
import type { Engine, RunWorld } from '../../migrations/engine.js';
import type { Ledger } from '../../migrations/ledger/ledger.js';
import type { History } from '../../migrations/model.js';
import type { InUse } from '../../postgres/in-use.js';
import type { ScratchBase, ScratchServer } from '../../postgres/scratch/model.js';
import type { MutingInput } from '../muting/apply.js';
import type { SqlFile } from '../smoke/seeds.js';
import type { Expectations } from '../verify/expectations.js';
import type { PreflightLimits } from './preflight/check.js';
import type { Resume } from './resume.js';

export interface MigrateInput {
  /** Name of the project in the report. */
  readonly project: string;
  readonly engine: Engine;
  readonly history: History;
  readonly ledger: Ledger;
  readonly tree: Tree;
  readonly world: RunWorld;
  /** The database in use; its limits are those of reading. */
  readonly database: InUse;
  readonly limits: MigrateLimits;
  readonly preflight: PreflightLimits;
  /** Bytes free on the server’s disk, where somebody knows. */
  readonly freeBytes?: number | undefined;
  readonly wanted: Wanted;
  /** What a project mutes of a plan’s findings. */
  readonly muting: Omit<MutingInput, 'history' | 'tree' | 'now' | 'settled'>;
  /** SQL that migrations presuppose on a scratch server. */
  readonly before: readonly SqlFile[];
  readonly backup: BackupDemand;
  /** Results of earlier stages: the plan that was approved and a backup perhaps among them. */
  readonly earlier: readonly CheckResult[];
  /** What the database must have afterwards. */
  readonly expectations?: Expectations | undefined;
  /** Whether the project’s models are held against the database afterwards, where the engine knows of any. */
  readonly models: 'auto' | 'off';
}

/** What has to be there before data is destroyed. */
export interface BackupDemand {
  /** The word that none is wanted. */
  readonly without: boolean;
  readonly maxAgeMs: number;
}

/** Milliseconds, but for `tries`. */
export interface MigrateLimits {
  readonly lockTimeoutMs: number;
  /** For one statement of a migration. */
  readonly statementTimeoutMs: number;
  /** How often one migration is tried while others hold its locks. */
  readonly tries: number;
  /** How long to wait while somebody else migrates. */
  readonly waitMs: number;
}

/** What a person asked for. */
export interface Wanted {
  readonly direction: 'up' | 'down';
  readonly to?: string | undefined;
  readonly steps?: number | undefined;
  /** Hashes of approved plans: that of this project is among them. */
  readonly planHashes?: readonly string[] | undefined;
  readonly confirmDown?: string | undefined;
  /** Names of what may be lost. */
  readonly confirmDataLoss?: readonly string[] | undefined;
  readonly resume?: Resume | undefined;
}

export interface MigrateServices {
  readonly clock: Clock;
  readonly signal: AbortSignal;
  /** One live line that the next replaces. */
  progress(line: string): void;
  /** A line that stays. */
  tell(line: string): void;
  /** In [0, 1), for pauses. */
  random(): number;
  /** Starts a scratch server of that major. */
  startServer(base: ScratchBase | undefined, major: number): Promise<ScratchServer>;
}

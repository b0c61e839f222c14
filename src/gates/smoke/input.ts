import type { Shard } from '../../core/check-result.js';
import type { Tree } from '../../core/tree.js';
import type { Clock } from '../../host/clock.js';
import type { Engine, RunWorld } from '../../migrations/engine.js';
import type { History } from '../../migrations/model.js';
import type { ScratchBase, ScratchServer } from '../../postgres/scratch/model.js';
import type { ProjectWord, Weigher } from './evidence/weigher.js';
import type { SmokePlan } from './plan.js';
import type { RowsSettings } from './rows/rows.js';
import type { SqlFile } from './seeds.js';

export interface SmokeInput {
  readonly project: string;
  readonly engine: Engine;
  readonly history: History;
  readonly tree: Tree;
  readonly world: RunWorld;
  /** Ids to step through; undefined for all. */
  readonly scope: ReadonlySet<string> | undefined;
  /** Instead of the stairway: this many downs from the head, in one go. */
  readonly steps?: number;
  readonly fullDown: boolean;
  /** Record what each first up does on the server, and hold it against what the rules predict. */
  readonly trace: boolean;
  /** What the project says of rules about SQL, as lint is told it. */
  readonly sql?: ProjectWord | undefined;
  /** Rows that tables are filled with before migrations touch them; absent: none. */
  readonly rows?: RowsSettings;
  /** Rows of the team's own, run on the base schema. */
  readonly fixtures?: readonly SqlFile[];
  readonly seeds: readonly SqlFile[];
  /** What migrations presuppose; the server runs it. Part of the base schema's name. */
  readonly before: readonly SqlFile[];
  readonly shard?: Shard;
  /** How many servers may run side by side: the machine's cores where the servers are ours. */
  readonly lanes: number;
}

export interface SmokeServices {
  /** Starts a scratch server; `base` is the base schema, built or taken from the cache. */
  startServer(base: ScratchBase | undefined): Promise<ScratchServer>;
  readonly clock: Clock;
  progress(line: string): void;
}

/** One server, one runner and one route through the history. */
export interface Lane {
  readonly input: SmokeInput;
  readonly services: SmokeServices;
  readonly plan: SmokePlan;
  readonly weigher?: Weigher | undefined;
  /** Set when several lanes share the history: which this is. */
  readonly lane?: Shard;
}

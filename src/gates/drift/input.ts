import type { Drift } from '../../core/drift.js';
import type { Clock } from '../../host/clock.js';
import type { ReadLimits } from '../../postgres/read-only.js';
import type { ScratchBase, ScratchServer } from '../../postgres/scratch/model.js';
import type { Session } from '../../postgres/session.js';
import type { HeadInput } from '../smoke/head.js';

export interface DriftInput extends HeadInput {
  /** Id of the migration whose schema the database should have; the head when not given. */
  readonly at?: string;
  /** Ids of the migrations that the database has, by its own ledger; goes before `at`. */
  readonly applied?: readonly string[];
  /** Objects to leave out besides the runner's own tables: `public.events_*`, `audit.*`. */
  readonly ignore: readonly string[];
  /** What the run before found; absent when nobody knows. */
  readonly previous?: Pick<Drift, 'differences'>;
  /** How long reading the live database may take. */
  readonly limits: ReadLimits;
}

export interface DriftServices {
  /** The database in use: it is only read. */
  readonly live: Session;
  /** Starts a scratch server of the live server's major. */
  startServer(base: ScratchBase | undefined, major: number): Promise<ScratchServer>;
  readonly clock: Clock;
  progress(line: string): void;
}

import type { Finding } from '../../core/finding.js';
import type { Tree } from '../../core/tree.js';
import type { Clock } from '../../host/clock.js';
import type { Ledger } from '../../migrations/ledger/ledger.js';
import type { History } from '../../migrations/model.js';
import type { InUse } from '../../postgres/in-use.js';
import type { Evidence } from './measured.js';

export interface PlanInput {
  /** Name of the project in the report. */
  readonly project: string;
  readonly history: History;
  readonly ledger: Ledger;
  readonly tree: Tree;
  readonly database: InUse;
  /** What lint says of the whole history: that of pending migrations is taken along. */
  readonly lintFindings: readonly Finding[];
  /** What smoke-runs of this commit have measured; absent where nobody asks. */
  readonly evidence?: Evidence;
  readonly clock: Clock;
}

import type { CheckResult } from '../../core/check-result.js';
import type { Deployment } from '../../core/deployment.js';
import type { RollbackMode } from '../../core/rollback.js';
import type { Clock } from '../../host/clock.js';
import type { Platform } from '../../platforms/platform.js';
import type { GatesSaid, MigrationsSince } from './decide.js';

export interface RollbackInput {
  readonly mode: RollbackMode;
  /** The deployment that the gates have judged. */
  readonly deployment: Deployment;
  readonly gates: GatesSaid;
  readonly migrations: MigrationsSince;
  /** The service that it belongs to. */
  readonly platform: Platform;
  /** Runs the health gate on what is live again; absent where nothing tells how. */
  readonly verify?: (live: Deployment, signal: AbortSignal) => Promise<CheckResult>;
  /** Milliseconds until what was live before must be live again. */
  readonly timeoutMs: number;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  progress(line: string): void;
}

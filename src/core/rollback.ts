import type { DeploymentVersion } from './deployment.js';

/**
 * - `never`: a person rolls back.
 * - `safe`: only when every migration since lets the code of before go on.
 * - `always`: whatever the migrations are.
 */
export const rollbackModes = ['never', 'safe', 'always'] as const;
export type RollbackMode = (typeof rollbackModes)[number];

/**
 * - `nothing`: there was nothing to roll back.
 * - `refused`: the bad version stays until a person decides.
 * - `rolled-back`: what was live before is live again.
 * - `failed`: it was tried, and what was live before is not live again.
 */
export const rollbackResults = ['nothing', 'refused', 'rolled-back', 'failed'] as const;
export type RollbackResult = (typeof rollbackResults)[number];

/** What became of one deployment after a gate has failed. Plain data, part of the report. */
export interface Rollback {
  readonly mode: RollbackMode;
  readonly result: RollbackResult;
  /** Name of the service. */
  readonly service: string;
  /** The deployment that a gate has failed. */
  readonly from: DeploymentVersion;
  /** What was live before it. */
  readonly to?: DeploymentVersion;
  /** One sentence a person can read. */
  readonly reason: string;
  /** What to do next, where a person has to. */
  readonly fix?: string;
  /** Every migration between the two, where that is known. */
  readonly migrations: readonly RollbackMigration[];
  /** Whether the health gate passed on the old version; absent where it was not asked. */
  readonly verified?: boolean;
}

/** Whether the code of before can live with one migration. */
export interface RollbackMigration {
  /** The project of the repository that it belongs to. */
  readonly project: string;
  readonly id: string;
  readonly name: string;
  /** The file to open. */
  readonly file: string;
  readonly compatible: boolean;
  /** One sentence. */
  readonly reason: string;
}

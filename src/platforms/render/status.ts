import type { DeploymentOutcome } from '../../core/deployment.js';

/** What a status of a Render deploy means for us. */
export interface StatusMeaning {
  readonly outcome: DeploymentOutcome;
  /** False for a word, or none, that Render's description does not have: it is waited on like any other. */
  readonly known: boolean;
  /** Place among the stages of a deploy on its way. A lower one after a higher one is an answer of yesterday. */
  readonly rank?: number;
}

/** Render's description of the API (`deployStatus`), complete in August 2026. */
const meanings: Readonly<Record<string, StatusMeaning>> = {
  created: { outcome: 'running', known: true, rank: 0 },
  queued: { outcome: 'running', known: true, rank: 0 },
  build_in_progress: { outcome: 'running', known: true, rank: 1 },
  pre_deploy_in_progress: { outcome: 'running', known: true, rank: 2 },
  update_in_progress: { outcome: 'running', known: true, rank: 3 },
  live: { outcome: 'live', known: true },
  build_failed: { outcome: 'failed', known: true },
  pre_deploy_failed: { outcome: 'failed', known: true },
  update_failed: { outcome: 'failed', known: true },
  canceled: { outcome: 'canceled', known: true },
  deactivated: { outcome: 'deactivated', known: true },
};

/** A status that is missing has been seen between two stages, and new words come: neither is a failure. */
export function meaningOf(status: string | undefined): StatusMeaning {
  return (status !== undefined && Object.hasOwn(meanings, status) && meanings[status]) || unknown;
}

const unknown: StatusMeaning = { outcome: 'running', known: false };

export const knownStatuses: readonly string[] = Object.keys(meanings);

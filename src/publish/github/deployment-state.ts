import type { Deployment } from '../../core/deployment.js';
import { printable } from '../../core/text.js';

/** The words of GitHub's deployment statuses that are used here. */
export type DeploymentState = 'queued' | 'in_progress' | 'success' | 'failure' | 'error' | 'inactive';

/** A status as GitHub takes it. */
export interface DeploymentStatus {
  readonly state: DeploymentState;
  readonly description: string;
  readonly log_url?: string;
  readonly environment_url?: string;
}

/** GitHub refuses a longer description. */
const longestDescription = 140;

/** What GitHub is told of a deployment where it stands; `logUrl` is the run's page, for platforms without one. */
export function statusOf(deployment: Deployment, logUrl: string | undefined): DeploymentStatus {
  const { outcome, service, link, reason, status } = deployment;
  const log = link ?? logUrl;
  const words = reason ?? `${service.name}: ${status || outcome}`;
  const state = stateOf(deployment);
  return {
    state,
    description: shorten(printable(words)),
    ...(log === undefined ? {} : { log_url: log }),
    ...(state === 'success' && service.url !== undefined ? { environment_url: service.url } : {}),
  };
}

/** States of a platform in which nothing has been begun. */
const waiting = /^(|created|queued|waiting|needs_approval)$/i;

/**
 * `failure` is for what the release itself did wrong, `error` for what kept it from ending, `inactive` for what a
 * newer one has replaced.
 */
function stateOf({ outcome, status }: Deployment): DeploymentState {
  switch (outcome) {
    case 'running':
      return waiting.test(status) ? 'queued' : 'in_progress';
    case 'live':
      return 'success';
    case 'failed':
      return 'failure';
    case 'superseded':
    case 'deactivated':
      return 'inactive';
    case 'canceled':
    case 'blocked':
    case 'timed-out':
      return 'error';
  }
}

function shorten(text: string): string {
  return text.length <= longestDescription ? text : `${text.slice(0, longestDescription - 1)}…`;
}

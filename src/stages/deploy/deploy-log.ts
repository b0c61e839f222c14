import type { Deployment } from '../../core/deployment.js';
import { formatDuration } from '../../core/duration.js';
import type { DeployObserver } from '../../gates/deploy/input.js';
import type { Host } from '../../host/host.js';

/** Tells the log how deployments go: a line for each stage that begins, with the time of the one before it. */
export function logObserver({ log }: Pick<Host, 'log'>): DeployObserver {
  return {
    onStarting: ({ service }) => log.info(`${service.name}: starting a deployment`),
    onStarted: ({ service, id, ours }) =>
      log.info(`${service.name}: ${ours ? 'started' : 'following'} ${id || 'a deployment without an id'}`),
    onChange: (deployment) => log.info(stageLine(deployment)),
    onEnd: (deployment) => log.info(endLine(deployment)),
    onNote: (note) => log.info(`note: ${note}`),
  };
}

function stageLine({ service, id, stages, status, wentLive }: Deployment): string {
  const before = stages.at(-2);
  const after = before ? ` (after ${before.name} of ${formatDuration(before.durationMs)})` : '';
  // A platform may tell steps within one status.
  const step = wentLive || stages.at(-1)?.name === status ? '' : ` ${stages.at(-1)?.name ?? ''}`.trimEnd();
  return `${service.name}: ${id} ${status || 'has no status yet'}${step}${after}`;
}

function endLine({ service, id, outcome, status, stages, reason }: Deployment): string {
  const total = stages.reduce((sum, { durationMs }) => sum + durationMs, 0);
  const word = outcome === 'running' ? 'is not followed' : outcome;
  const told = status && status !== outcome ? ` (${status})` : '';
  const time = total > 0 ? ` after ${formatDuration(total)}` : '';
  return `${service.name}: ${id} ${word}${told}${time}${reason ? `: ${reason}` : ''}`;
}

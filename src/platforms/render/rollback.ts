import { shortCommit } from '../../core/commit.js';
import type { DeploymentVersion } from '../../core/deployment.js';
import type { Started } from '../platform.js';
import type { RenderContext } from './context.js';
import { lookFor } from './look-for.js';
import { refusedError } from './refused.js';
import { meaningOf } from './status.js';
import { mayHaveStarted } from './trigger.js';

/**
 * Starts what was live before once more, from the build that Render keeps of it. The newest deploy is read again
 * first: while another one is on its way, or the target is live, nothing is done.
 */
export async function rollbackTo(
  context: RenderContext,
  target: DeploymentVersion,
  signal: AbortSignal,
): Promise<Started> {
  const calls = context.calls(signal);
  const before = await calls.deploys(20);
  if (!before.ok) throw refusedError(before, { what: 'list the deploys', id: context.service });
  context.learnTime(before.date);
  const running = before.data.find(({ status }) => meaningOf(status).outcome === 'running');
  if (running) {
    return {
      started: false,
      reason: `${running.id} is on its way (${running.status || 'without a status'}); a rollback would fight with it`,
      fix: `wait until ${running.id} has ended, or cancel it, then run it again`,
    };
  }
  if (before.data.some(({ id, status }) => id === target.id && status === 'live')) {
    return { started: false, reason: `${target.id} is live already` };
  }
  const sentAt = context.renderNow();
  const answer = await calls.rollback(target.id);
  if (answer.ok) return { started: true, id: answer.data.id };
  if (mayHaveStarted(answer)) {
    const known = before.data.map(({ id }) => id);
    const expected = { known, since: sentAt - 10_000, trigger: 'rollback' };
    const match = await lookFor(context, { expected, forMs: 45_000 }, signal);
    if (match)
      return { started: true, id: match.id, note: `the answer was lost, and ${match.id} is what it started` };
  }
  if (answer.status === 401 || answer.status === 403) {
    throw refusedError(answer, { what: 'roll back', id: context.service });
  }
  return refused(answer.message, target, context.service);
}

function refused(message: string, { id, commit, image }: DeploymentVersion, service: string): Started {
  const version = commit ? `--commit ${commit}` : image ? `--image ${image}` : undefined;
  return {
    started: false,
    reason: `Render did not roll back to ${id}${commit ? ` (${shortCommit(commit)})` : ''}: ${message}. It keeps the builds of the newest deploys only`,
    fix: version
      ? `lockkeeper deploy --platform render --service ${service} ${version}`
      : 'deploy the version that was good, from its commit or image',
  };
}

import { shortCommit } from '../../core/commit.js';
import type { DeploymentVersion } from '../../core/deployment.js';
import type { Started } from '../platform.js';
import type { RailwayContext } from './context.js';
import { lookFor, noteOf } from './correlate.js';
import { forms } from './objects.js';
import * as queries from './queries.js';
import { refusedError } from './refusal.js';
import { commitOf, isRunning, outcomeOf } from './state.js';

/** How long the deployment is looked for that a rollback starts: Railway does not name it. */
const shownMs = 60_000;

/**
 * Starts what was live before once more, from the image that Railway keeps of it. The deployments are read again
 * first: while another one is on its way, or the target is live, nothing is done.
 */
export async function rollbackTo(
  context: RailwayContext,
  target: DeploymentVersion,
  signal: AbortSignal,
): Promise<Started> {
  const { instance, service } = await context.learn(signal);
  const before = await context.list(30, signal);
  if (!before.ok) throw refusedError(before, `list the deployments of ${service.name}`);
  const running = before.data.find(isRunning);
  if (running) {
    return {
      started: false,
      reason: `${running.id} is on its way (${running.status}); a rollback would fight with it`,
      fix: `wait until ${running.id} has ended, or cancel it, then run it again`,
    };
  }
  const read = { query: queries.deployment, variables: { id: target.id }, form: forms.deployment };
  const found = await context.ask(read, signal);
  if (!found.ok) return refused(found.message, target, service.name);
  const record = found.data.deployment;
  const facts = { wentLive: true, newer: undefined, scheduled: Boolean(instance.cronSchedule) };
  if (outcomeOf(record, facts) === 'live') return { started: false, reason: `${target.id} is live already` };
  if (!record.canRollback) {
    return refused('Railway keeps its image no longer, or it was never live', target, service.name);
  }
  const variables = { id: target.id };
  const answer = await context.ask({ query: queries.rollback, variables, form: forms.rollback }, signal);
  if (!answer.ok && answer.kind === 'unauthorized') throw refusedError(answer, `roll ${service.name} back`);
  if (!answer.ok && !answer.sent) return refused(answer.message, target, service.name);
  if (answer.ok && !answer.data.deploymentRollback) return refused('it answered no', target, service.name);
  const expected = { known: before.data.map(({ id }) => id), commit: commitOf(record) ?? target.commit };
  const match = await lookFor(context, { expected, forMs: shownMs }, signal);
  if (!match) return unseen(context, target, signal);
  const note = noteOf(match);
  return { started: true, id: match.id, ...(note === undefined ? {} : { note }) };
}

/** No new deployment has shown: then the old one may serve again by itself. */
async function unseen(
  context: RailwayContext,
  target: DeploymentVersion,
  signal: AbortSignal,
): Promise<Started> {
  const read = { query: queries.deployment, variables: { id: target.id }, form: forms.deployment };
  const found = await context.ask(read, signal);
  const facts = { wentLive: false, newer: undefined, scheduled: false };
  if (found.ok && ['live', 'running'].includes(outcomeOf(found.data.deployment, facts))) {
    return { started: true, id: target.id, note: `Railway started ${target.id} itself again` };
  }
  return {
    started: false,
    reason: `Railway was asked to roll back to ${target.id}, and in a minute no new deployment has appeared`,
    fix: 'see the deployments on the service’s page before anything else is tried',
  };
}

function refused(message: string, { id, commit }: DeploymentVersion, service: string): Started {
  const version = commit ? ` (${shortCommit(commit)})` : '';
  return {
    started: false,
    reason: `Railway does not roll back to ${id}${version}: ${message}`,
    fix: commit
      ? `lockkeeper deploy --platform railway --service ${service} --commit ${commit}`
      : 'deploy the version that was good once more',
  };
}

import type { Canceled } from '../platform.js';
import type { RailwayContext } from './context.js';
import { forms } from './objects.js';
import * as queries from './queries.js';
import { isRunning } from './state.js';

/** A stopped run has 7.5 seconds left, so one try must fit in. */
const patienceMs = 4000;

/** Stops a deployment on its way. A refusal is looked into: most often it had just ended. */
export async function cancelDeployment(
  context: RailwayContext,
  id: string,
  signal: AbortSignal,
): Promise<Canceled> {
  const variables = { id };
  const answer = await context.ask(
    { query: queries.cancel, variables, form: forms.cancel, patienceMs },
    signal,
  );
  if (answer.ok && answer.data.deploymentCancel) return { result: 'done' };
  const call = { query: queries.deployment, variables, form: forms.deployment, patienceMs };
  const now = await context.ask(call, signal);
  if (now.ok && !isRunning(now.data.deployment)) {
    return { result: now.data.deployment.status === 'REMOVED' ? 'done' : 'over' };
  }
  const why = answer.ok ? 'it answered no' : answer.message;
  return { result: 'refused', reason: `Railway did not cancel ${id}: ${why}` };
}

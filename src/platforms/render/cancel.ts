import type { Canceled } from '../platform.js';
import type { RenderContext } from './context.js';
import { meaningOf } from './status.js';

/** A stopped run has 7.5 seconds left, so one try must fit in. */
const patience = { timeoutMs: 3_000, patienceMs: 5_000 };

/** Stops a deploy on its way. A refusal is looked into: most often it had just ended. */
export async function cancelDeploy(
  context: RenderContext,
  id: string,
  signal: AbortSignal,
): Promise<Canceled> {
  const calls = context.calls(signal);
  const answer = await calls.cancel(id, patience);
  if (answer.ok) return { result: 'done' };
  const now = await calls.deploy(id, patience);
  if (now.ok && meaningOf(now.data.status).outcome !== 'running') {
    return { result: now.data.status === 'canceled' ? 'done' : 'over' };
  }
  return { result: 'refused', reason: `Render did not cancel ${id}: ${answer.message}` };
}

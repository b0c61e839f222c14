import type { Started } from '../platform.js';
import type { RenderContext } from './context.js';
import { type Expected, type Match, ourDeploy } from './correlate.js';
import { newestOf } from './double.js';

interface Search {
  readonly expected: Expected;
  readonly forMs: number;
}

/** Looks every 5 seconds, the last time when the time is up. */
export async function lookFor(
  context: RenderContext,
  { expected, forMs }: Search,
  signal: AbortSignal,
): Promise<Match | undefined> {
  const until = context.clock.now() + forMs;
  const createdAfter = new Date(expected.since).toISOString();
  for (;;) {
    const answer = await context.calls(signal).deploys(20, { createdAfter });
    const match = answer.ok ? ourDeploy(answer.data, expected) : undefined;
    const left = until - context.clock.now();
    if (match || left <= 0) return match;
    await context.clock.sleep(Math.min(5_000, left), signal);
  }
}

/** One request has started one deploy, the oldest of its kind. What several have started are ours, all of them. */
export function chosen(
  context: RenderContext,
  match: Match,
): Omit<Extract<Started, { started: true }>, 'started'> {
  const { id, others } = match;
  if (others.length === 0) return { id };
  if (context.repeated()) {
    const newest = newestOf(match);
    return { id: newest.id, alsoStarted: newest.others };
  }
  return { id, note: `${[id, ...others].join(' and ')} could both be ours: following ${id}, the oldest` };
}

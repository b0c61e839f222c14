import { sameCommit } from '../../core/commit.js';
import type { RailwayContext } from './context.js';
import type { RailwayDeployment } from './objects.js';
import { commitOf } from './state.js';

/** How to tell the deployment that we asked for from everybody else's. */
export interface Expected {
  /** Ids that were there before the request. */
  readonly known: readonly string[];
  readonly commit?: string | undefined;
}

export interface Match {
  readonly id: string;
  /** Others that could be ours as well: the oldest was taken. */
  readonly others: readonly string[];
}

/**
 * Finds our deployment among the newest. Those of our commit come before those that tell none yet; of several the
 * oldest is taken, because ours was asked for first.
 */
export function ourDeployment(
  deployments: readonly RailwayDeployment[],
  { known, commit }: Expected,
): Match | undefined {
  const fresh = deployments
    .filter(({ id }) => !known.includes(id))
    .sort((a, b) => Date.parse(a.createdAt ?? '') - Date.parse(b.createdAt ?? '') || 0);
  const told = (record: RailwayDeployment): string | undefined => commitOf(record);
  const exact = fresh.filter((record) => commit !== undefined && sameCommit(told(record) ?? '', commit));
  const untold = fresh.filter((record) => commit === undefined || told(record) === undefined);
  const [first, ...others] = exact.length > 0 ? exact : untold;
  return first && { id: first.id, others: others.map(({ id }) => id) };
}

interface Search {
  readonly expected: Expected;
  /** Milliseconds. */
  readonly forMs: number;
}

/** Looks every 5 seconds, the last time when the time is up. */
export async function lookFor(
  context: RailwayContext,
  { expected, forMs }: Search,
  signal: AbortSignal,
): Promise<Match | undefined> {
  const until = context.clock.now() + forMs;
  for (;;) {
    const answer = await context.list(20, signal);
    const match = answer.ok ? ourDeployment(answer.data, expected) : undefined;
    const left = until - context.clock.now();
    if (match || left <= 0) return match;
    await context.clock.sleep(Math.min(5000, left), signal);
  }
}

/** What a person should know of a match that was not the only one. */
export function noteOf({ id, others }: Match): string | undefined {
  if (others.length === 0) return undefined;
  return `${[id, ...others].join(' and ')} could both be ours: following ${id}, the oldest`;
}

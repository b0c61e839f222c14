import type { DoubleStart, Watch } from '../platform.js';
import type { RenderContext } from './context.js';
import { type Expected, type Match, ourDeploy } from './correlate.js';
import type { RenderDeploy } from './objects.js';

/** How long after the follow-up began it is looked for a second one: what Render lists late is listed by then. */
const lateMs = 60_000;

/** Looks out for a second deploy of ours while one is followed. */
export interface Doubles {
  /** The newest of ours, once there are several. */
  readonly newest: string | undefined;
  /** Whether another one than `deploy` is to be followed. */
  leaves(deploy: RenderDeploy, over: boolean): Promise<boolean>;
}

/** Looks once a minute after the start and once at the end, and only where a request of ours was sent again. */
export function watchDoubles(context: RenderContext, watch: Watch): Doubles {
  const expected = context.repeated();
  const lateAt = context.clock.now() + lateMs;
  const left = new Set<string>();
  let looked = false;
  let told: DoubleStart | undefined;
  return {
    get newest() {
      return told?.id;
    },
    async leaves(deploy, over) {
      const due = over || (!looked && context.clock.now() >= lateAt);
      if (expected === undefined || !due) return false;
      const found = await lookForDouble(context, { deploy, expected }, watch.signal);
      if (found === 'unseen') return false;
      looked = true;
      // Where times are not told the order can change: what was left once is not gone back to.
      if (!found || sameDouble(found, told) || left.has(found.id)) return false;
      told = found;
      await watch.onDouble?.(found);
      if (found.id === deploy.id) return false;
      left.add(deploy.id);
      return true;
    },
  };
}

interface Followed {
  readonly deploy: RenderDeploy;
  readonly expected: Expected;
}

async function lookForDouble(
  context: RenderContext,
  { deploy, expected }: Followed,
  signal: AbortSignal,
): Promise<DoubleStart | undefined | 'unseen'> {
  const createdAfter = new Date(expected.since).toISOString();
  const answer = await context.calls(signal).deploys(20, { createdAfter });
  return answer.ok ? doubleOf(deploy, answer.data, expected) : 'unseen';
}

/** The deploys that are ours beside the followed one, if there are any; a list may not have the followed one yet. */
export function doubleOf(
  followed: RenderDeploy,
  listed: readonly RenderDeploy[],
  expected: Expected,
): DoubleStart | undefined {
  const others = listed.filter(({ id }) => id !== followed.id);
  const match = ourDeploy([...others, followed], expected);
  const ours = match && [match.id, ...match.others];
  return match && ours && ours.length > 1 && ours.includes(followed.id) ? newestOf(match) : undefined;
}

/** Of several that our requests have started the newest: Render lets it take the place of those before it. */
export function newestOf({ id, others }: Match): DoubleStart {
  const ids = [id, ...others];
  return { id: ids.at(-1) ?? id, others: ids.slice(0, -1) };
}

function sameDouble(one: DoubleStart, other: DoubleStart | undefined): boolean {
  return one.id === other?.id && one.others.length === other.others.length;
}

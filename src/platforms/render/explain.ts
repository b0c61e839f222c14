import type { Deployment } from '../../core/deployment.js';
import type { RenderContext } from './context.js';
import type { RenderDeploy, RenderEvent } from './objects.js';
import { type EndStory, explainEnd, successor } from './reason.js';

interface Ended {
  readonly deploy: RenderDeploy;
  readonly state: Deployment;
}

/** Events are written a moment after the end that they tell of. */
const looks = 3;
const pauseMs = 5_000;

/** An ended deploy with why it ended so. What cannot be learnt is left out: it never changes how it ended. */
export async function explainDeploy(
  context: RenderContext,
  { deploy, state }: Ended,
  signal: AbortSignal,
): Promise<Deployment> {
  switch (state.outcome) {
    case 'live':
      return state;
    case 'deactivated': {
      const next = successor(deploy, await newerDeploys(context, deploy, signal), ['live', 'deactivated']);
      const by = next ? `${next.id} has` : 'a newer deploy has';
      return { ...state, reason: `It was live, and ${by} taken its place.`, ...supersededBy(next?.id) };
    }
    default: {
      const story = await readStory(context, deploy, signal);
      return {
        ...state,
        ...(story.superseded ? { outcome: 'superseded' as const } : {}),
        ...(story.reason === undefined ? {} : { reason: story.reason }),
        ...supersededBy(story.supersededBy),
      };
    }
  }
}

function supersededBy(id: string | undefined): Pick<Deployment, 'supersededBy'> {
  return id === undefined ? {} : { supersededBy: id };
}

async function readStory(
  context: RenderContext,
  deploy: RenderDeploy,
  signal: AbortSignal,
): Promise<EndStory> {
  const events = await readEvents(context, deploy, signal);
  const told = events.some((event) => endsDeploy(event, deploy.id));
  if (deploy.status !== 'canceled' || told) return explainEnd(deploy, events);
  const newer = successor(deploy, await newerDeploys(context, deploy, signal));
  return newer
    ? {
        superseded: true,
        supersededBy: newer.id,
        reason: `A newer deploy, ${newer.id}, was started meanwhile and took its place before it went live.`,
      }
    : explainEnd(deploy, events);
}

async function readEvents(
  context: RenderContext,
  deploy: RenderDeploy,
  signal: AbortSignal,
): Promise<readonly RenderEvent[]> {
  const created = Date.parse(deploy.createdAt ?? '');
  const startTime = Number.isNaN(created) ? undefined : new Date(created - 60_000).toISOString();
  let events: readonly RenderEvent[] = [];
  for (let tries = 1; ; tries++) {
    const answer = await context.calls(signal).events(startTime);
    if (answer.ok) events = answer.data;
    if (tries === looks || events.some((event) => endsDeploy(event, deploy.id))) return events;
    await context.clock.sleep(pauseMs, signal);
  }
}

function endsDeploy({ type, details }: RenderEvent, id: string): boolean {
  return type === 'deploy_ended' && details.deployId === id;
}

async function newerDeploys(
  context: RenderContext,
  { createdAt }: RenderDeploy,
  signal: AbortSignal,
): Promise<readonly RenderDeploy[]> {
  const answer = await context
    .calls(signal)
    .deploys(50, createdAt === undefined ? {} : { createdAfter: createdAt });
  return answer.ok ? answer.data : [];
}

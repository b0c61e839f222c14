import type { Preflight } from '../platform.js';
import { type RenderContext, toService, toVersion } from './context.js';
import { versionMatch } from './correlate.js';
import { inspectEnvironment } from './environment.js';
import { inspectService, otherInProgress } from './inspect.js';
import type { RenderDeploy } from './objects.js';
import { refusedError } from './refused.js';
import { askedVersion } from './request.js';
import { meaningOf } from './status.js';

/** How many of the newest deploys are looked at. */
const newestCount = 50;

/** Looks at everything that would let a deploy fail or go astray, and changes nothing. */
export async function preflight(context: RenderContext, signal: AbortSignal): Promise<Preflight> {
  const service = await context.readService(signal);
  const deploys = await readDeploys(context, signal);
  const asked = askedVersion(service, context.request);
  const running = deploys.filter(({ status }) => meaningOf(status).outcome === 'running');
  // A word that nobody knows may be an end; of the newest deploy it is most likely none.
  const [newest] = deploys;
  const same = running
    .filter((deploy) => deploy === newest || meaningOf(deploy.status).known)
    .find((deploy) => canFollow(deploy, context, asked));
  const live = await findLive(context, deploys, signal);
  return {
    service: toService(service),
    findings: [
      ...inspectService(service, context),
      ...(same ? [] : otherInProgress(service, running)),
      ...(await inspectEnvironment(context.calls(signal), service, context.environment)),
    ],
    ...(live ? { live: toVersion(live) } : {}),
    ...(same ? { running: toVersion(same) } : {}),
    ...(newest ? { newest: toVersion(newest) } : {}),
    known: deploys.map(({ id }) => id),
  };
}

async function readDeploys(context: RenderContext, signal: AbortSignal): Promise<readonly RenderDeploy[]> {
  const answer = await context.calls(signal).deploys(newestCount);
  if (!answer.ok) throw refusedError(answer, { what: 'list the deploys', id: context.service });
  context.learnTime(answer.date);
  return [...answer.data].sort((a, b) => Date.parse(b.createdAt ?? '') - Date.parse(a.createdAt ?? '') || 0);
}

/** Whether one on its way does what is asked for. With a cleared cache only what a program started can be that. */
function canFollow(
  deploy: RenderDeploy,
  { request }: RenderContext,
  asked: ReturnType<typeof askedVersion>,
): boolean {
  if (versionMatch(deploy, asked) !== 'same') return false;
  return !request.clearCache || deploy.trigger === 'api' || deploy.trigger === 'deploy_hook';
}

async function findLive(
  context: RenderContext,
  deploys: readonly RenderDeploy[],
  signal: AbortSignal,
): Promise<RenderDeploy | undefined> {
  const found = deploys.find(({ status }) => status === 'live');
  if (found || deploys.length < newestCount) return found;
  const answer = await context.calls(signal).deploys(1, { status: 'live' });
  return answer.ok ? answer.data[0] : undefined;
}

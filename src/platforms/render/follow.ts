import type { Deployment, DeploymentOutcome } from '../../core/deployment.js';
import { formatDuration } from '../../core/duration.js';
import type { Watch } from '../platform.js';
import { nextLook } from '../polling.js';
import { noStages, type SeenStage, type StageTrack, seeStage, stagesOf } from '../stages.js';
import type { RenderAnswer } from './client.js';
import { type RenderContext, toService, toVersion } from './context.js';
import { watchDoubles } from './double.js';
import { explainDeploy } from './explain.js';
import type { RenderDeploy, RenderService } from './objects.js';
import { type Blindness, seeing, staysBlind, unseen } from './sight.js';
import { meaningOf } from './status.js';

interface Following extends Watch {
  /** Asked after each look whether another deploy is to be followed instead; then the state so far is the answer. */
  leaves(deploy: RenderDeploy, over: boolean): Promise<boolean>;
}

/**
 * Follows a deploy until it ends or the time is up; then it looks once more. Of several that our requests have started
 * the newest is followed: by Render's policy it takes the place of the others.
 */
export async function followDeploy(context: RenderContext, id: string, watch: Watch): Promise<Deployment> {
  const doubles = watchDoubles(context, watch);
  for (;;) {
    const followed = doubles.newest ?? id;
    const end = await followOne(context, followed, { ...watch, leaves: doubles.leaves });
    if ((doubles.newest ?? id) === followed) return end;
  }
}

async function followOne(context: RenderContext, id: string, watch: Following): Promise<Deployment> {
  const { clock } = context;
  const service = await context.readService(watch.signal);
  const startedAt = clock.now();
  const wondered = new Set<string>();
  let deploy: RenderDeploy = { id };
  let track = noStages;
  let blind: Blindness = seeing;
  let told: string | undefined;
  const state = (): Deployment => toDeployment({ service, deploy, track, now: clock.now() });
  for (;;) {
    const answer = await look(context, id, watch);
    blind = unseen(blind, answer, clock.now());
    if (answer.ok) {
      deploy = answer.data;
      wonder(context, deploy, wondered);
      const { outcome } = meaningOf(deploy.status);
      if (await watch.leaves(deploy, outcome !== 'running')) return state();
      if (outcome !== 'running') return explainDeploy(context, { deploy, state: state() }, watch.signal);
      track = seeStage(track, stageOf(deploy), clock.now());
      const stage = track.current?.name ?? '';
      if (stage !== told) watch.onChange(state());
      told = stage;
    } else if (blind.count === 1) {
      context.note(`${id} cannot be looked at (${answer.message}); trying again`);
    }
    const pause = nextLook({ elapsed: clock.now() - startedAt, remaining: watch.deadline - clock.now() });
    const ended = staysBlind(blind, clock.now() - startedAt);
    if (ended || pause === 0)
      return { ...state(), outcome: 'timed-out', reason: whyStopped(deploy, blind, clock.now() - startedAt) };
    await clock.sleep(pause, watch.signal);
  }
}

function stageOf({ status }: RenderDeploy): SeenStage {
  const { rank } = meaningOf(status);
  return { name: status ?? '', ...(rank === undefined ? {} : { rank }) };
}

function look(context: RenderContext, id: string, watch: Watch): Promise<RenderAnswer<RenderDeploy>> {
  const left = watch.deadline - context.clock.now();
  const patienceMs = Math.min(60_000, Math.max(10_000, left));
  return context.calls(watch.signal).deploy(id, { timeoutMs: 15_000, patienceMs });
}

/** A word that nobody knows is told once, and waited on. */
function wonder(context: RenderContext, { id, status }: RenderDeploy, wondered: Set<string>): void {
  const word = status ?? '';
  if (meaningOf(status).known || wondered.has(word)) return;
  wondered.add(word);
  const what =
    word === '' ? 'tells no status' : `is ${JSON.stringify(word)}, a status that Lockkeeper does not know`;
  context.note(`${id} ${what}: that is no failure, waiting on`);
}

function whyStopped(deploy: RenderDeploy, blind: Blindness, elapsed: number): string {
  if (blind.count > 0) return `${blind.message}; whether it went live is not known.`;
  const where = deploy.status ? `still ${deploy.status}` : 'not live';
  return `It was ${where} after ${formatDuration(elapsed)}; it goes on and may still go live.`;
}

interface Seen {
  readonly service: RenderService;
  readonly deploy: RenderDeploy;
  readonly track: StageTrack;
  readonly now: number;
}

function toDeployment({ service, deploy, track, now }: Seen): Deployment {
  const { outcome } = meaningOf(deploy.status);
  return {
    ...toVersion(deploy),
    platform: 'render',
    service: toService(service),
    outcome,
    status: deploy.status ?? '',
    link: deployLink(service, deploy.id),
    stages: stagesOf(track, now),
    wentLive: served(outcome),
  };
}

function served(outcome: DeploymentOutcome): boolean {
  return outcome === 'live' || outcome === 'deactivated';
}

/** The Dashboard's page of one deploy. */
export function deployLink({ dashboardUrl, id: service }: RenderService, id: string): string {
  const page = dashboardUrl ?? `https://dashboard.render.com/web/${service}`;
  return id === '' ? page : `${page.replace(/\/+$/, '')}/deploys/${id}`;
}

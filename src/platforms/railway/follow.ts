import type { Deployment } from '../../core/deployment.js';
import { formatDuration } from '../../core/duration.js';
import type { Watch } from '../platform.js';
import { nextLook } from '../polling.js';
import { noStages, type StageTrack, stagesOf as seenStages, seeStage } from '../stages.js';
import { type Learnt, type RailwayContext, toVersion } from './context.js';
import { type Look, lookAt, successorOf } from './look.js';
import type { RailwayDeployment } from './objects.js';
import { reasonOf } from './reason.js';
import { type Blindness, seeing, staysBlind, unseen } from './sight.js';
import { hasServed, isKnownStatus, outcomeOf, stagesOf } from './state.js';

/** How long a deployment has to stay a success: one that crashes at its first request is none. */
const settleMs = 15_000;

/** What is remembered from look to look. */
interface Memory {
  readonly learnt: Learnt;
  wentLive: boolean;
  /** When it was first seen as a success, by our clock. */
  successSince: number | undefined;
  track: StageTrack;
  last: Deployment | undefined;
  blind: Blindness;
  told: string;
  /** Words for a state that nobody knows, told once. */
  readonly wondered: Set<string>;
}

function nothingSeen(learnt: Learnt): Memory {
  return {
    learnt,
    wentLive: false,
    successSince: undefined,
    track: noStages,
    last: undefined,
    blind: seeing,
    told: '',
    wondered: new Set(),
  };
}

/** Follows a deployment until it ends or the time is up; then it looks once more. */
export async function followDeployment(
  context: RailwayContext,
  id: string,
  watch: Watch,
): Promise<Deployment> {
  const { clock } = context;
  const startedAt = clock.now();
  const memory = nothingSeen(await context.learn(watch.signal));
  for (;;) {
    const answer = await lookAt(context, id, watch);
    const elapsed = clock.now() - startedAt;
    const remaining = watch.deadline - clock.now();
    memory.blind = unseen(memory.blind, answer);
    if (answer.ok) {
      const seen = await readLook(context, { look: answer.data, memory }, watch);
      if (seen.outcome !== 'running' && (settled(context, memory, seen) || remaining <= 0)) return seen;
      tell(memory, seen, watch);
    } else if (memory.blind.count === 1) {
      context.note(`${id} cannot be looked at (${answer.message}); trying again`);
    }
    const pause = nextLook({ elapsed, remaining });
    if (pause === 0 || staysBlind(memory.blind, elapsed)) return gaveUp(id, memory, elapsed);
    await clock.sleep(Math.min(pause, settleMs), watch.signal);
  }
}

/** One look as a deployment; what has replaced it is asked only of one that was replaced. */
async function readLook(
  context: RailwayContext,
  { look, memory }: { readonly look: Look; readonly memory: Memory },
  watch: Watch,
): Promise<Deployment> {
  const { record, events, date } = look;
  const { instance, service } = memory.learnt;
  wonder(context, record, memory.wondered);
  memory.wentLive ||= hasServed(record, events);
  memory.track = seeStage(memory.track, { name: record.status }, context.clock.now());
  const replaced = ['REMOVED', 'REMOVING', 'SKIPPED'].includes(record.status);
  const newer = replaced ? await successorOf(context, record, watch) : undefined;
  const { wentLive } = memory;
  const scheduled = Boolean(instance.cronSchedule);
  const outcome = outcomeOf(record, { wentLive, newer, scheduled });
  const reason = outcome === 'live' ? undefined : reasonOf(record, events, newer);
  return {
    ...toVersion(record),
    platform: 'railway',
    service,
    outcome,
    status: record.status,
    link: `${service.link}&id=${record.id}`,
    stages: events.length > 0 ? stagesOf(events, date) : seenStages(memory.track, context.clock.now()),
    wentLive,
    ...(reason === undefined ? {} : { reason }),
    ...(newer === undefined ? {} : { supersededBy: newer }),
  };
}

function wonder(context: RailwayContext, { id, status }: RailwayDeployment, wondered: Set<string>): void {
  if (isKnownStatus(status) || wondered.has(status)) return;
  wondered.add(status);
  const what =
    status === ''
      ? 'tells no status'
      : `is ${JSON.stringify(status)}, a status that Lockkeeper does not know`;
  context.note(`${id} ${what}: that is no failure, waiting on`);
}

/** Whether an end is the last word: a success has to stay one for a while. */
function settled({ clock, note }: RailwayContext, memory: Memory, { id, status }: Deployment): boolean {
  if (status !== 'SUCCESS') return true;
  if (memory.successSince === undefined) {
    memory.successSince = clock.now();
    note(`${id} is a success; watching for ${settleMs / 1000} seconds whether it stays one`);
  }
  return clock.now() - memory.successSince >= settleMs;
}

/** A success that has to settle is still on its way. */
function tell(memory: Memory, seen: Deployment, watch: Watch): void {
  memory.last = seen;
  const stage = `${seen.status} ${seen.stages.at(-1)?.name ?? ''}`;
  if (stage === memory.told) return;
  memory.told = stage;
  watch.onChange({ ...seen, outcome: 'running' });
}

function gaveUp(id: string, { last, learnt, blind }: Memory, elapsed: number): Deployment {
  const { service } = learnt;
  const known: Deployment = last ?? {
    id,
    platform: 'railway',
    service,
    outcome: 'running',
    status: '',
    link: `${service.link}&id=${id}`,
    stages: [],
    wentLive: false,
  };
  return { ...known, outcome: 'timed-out', reason: whyStopped(known, blind, elapsed) };
}

function whyStopped({ status, wentLive }: Deployment, blind: Blindness, elapsed: number): string {
  if (blind.count > 0 && wentLive) return `It was ${status} when it was last seen. ${blind.message}.`;
  if (blind.count > 0) return `${blind.message}; whether it went live is not known.`;
  const where = status === '' ? 'not live' : `still ${status}`;
  return `It was ${where} after ${formatDuration(elapsed)}; it goes on and may still go live.`;
}

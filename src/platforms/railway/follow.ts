import type { Deployment } from '../../core/deployment.js';
import { formatDuration } from '../../core/duration.js';
import type { Watch } from '../platform.js';
import { nextLook } from '../polling.js';
import { noStages, type StageTrack, stagesOf as seenStages, seeStage } from '../stages.js';
import type { RailwayAnswer } from './client.js';
import { type Learnt, type RailwayContext, toVersion } from './context.js';
import { forms, type RailwayDeployment, type RailwayEvent } from './objects.js';
import * as queries from './queries.js';
import { reasonOf } from './reason.js';
import { type Blindness, seeing, staysBlind, unseen } from './sight.js';
import { hasServed, isKnownStatus, outcomeOf, stagesOf } from './state.js';

/** How long a deployment has to stay a success: one that crashes at its first request is none. */
const settleMs = 15_000;

interface Look {
  readonly record: RailwayDeployment;
  readonly events: readonly RailwayEvent[];
  /** Railway's clock, milliseconds since the epoch. */
  readonly date: number;
}

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

/** Follows a deployment until it ends or the time is up; then it looks once more. */
export async function followDeployment(
  context: RailwayContext,
  id: string,
  watch: Watch,
): Promise<Deployment> {
  const { clock } = context;
  const startedAt = clock.now();
  const learnt = await context.learn(watch.signal);
  const memory: Memory = {
    learnt,
    wentLive: false,
    successSince: undefined,
    track: noStages,
    last: undefined,
    blind: seeing,
    told: '',
    wondered: new Set(),
  };
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

/** Steps and status with one request; where the steps cannot be had, the status alone. */
async function lookAt(context: RailwayContext, id: string, watch: Watch): Promise<RailwayAnswer<Look>> {
  const variables = { id };
  const whole = await context.ask(
    { query: queries.deploymentWithEvents, variables, form: forms.deploymentWithEvents, patienceMs: 10_000 },
    watch.signal,
  );
  if (whole.ok) {
    const { deployment: record, deploymentEvents: events } = whole.data;
    return { ...whole, data: { record, events, date: whole.date } };
  }
  if (whole.kind === 'unauthorized' || whole.kind === 'limited') return whole;
  const patienceMs = Math.min(60_000, Math.max(10_000, watch.deadline - context.clock.now()));
  const plain = await context.ask(
    { query: queries.deployment, variables, form: forms.deployment, patienceMs },
    watch.signal,
  );
  return plain.ok
    ? { ...plain, data: { record: plain.data.deployment, events: [], date: plain.date } }
    : plain;
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

/** The first deployment that was started after this one. */
async function successorOf(
  context: RailwayContext,
  { id, createdAt }: RailwayDeployment,
  watch: Watch,
): Promise<string | undefined> {
  const answer = await context.list(30, watch.signal);
  if (!answer.ok) return undefined;
  const after = (text: string | null | undefined): boolean =>
    Date.parse(text ?? '') > Date.parse(createdAt ?? '');
  return answer.data.findLast((other) => other.id !== id && after(other.createdAt))?.id;
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
  const where = known.status === '' ? 'not live' : `still ${known.status}`;
  const reason =
    blind.count > 0
      ? `${blind.message}; whether it went live is not known.`
      : `It was ${where} after ${formatDuration(elapsed)}; it goes on and may still go live.`;
  return { ...known, outcome: 'timed-out', reason };
}

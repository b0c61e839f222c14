import { z } from 'zod';
import {
  endReasonSchema,
  failureSchema,
  type RenderDeploy,
  type RenderEndReason,
  type RenderEvent,
  type RenderFailure,
} from './objects.js';

/** Why a deploy ended as it did. */
export interface EndStory {
  /** One sentence. */
  readonly reason?: string;
  readonly superseded: boolean;
  /** Id of the deploy that took its place, where Render tells it. */
  readonly supersededBy?: string;
}

const endSchema = z.object({
  deployId: z.string().exactOptional(),
  buildId: z.string().exactOptional(),
  reason: endReasonSchema.catch({}).exactOptional(),
});

type End = z.infer<typeof endSchema>;

const subjects: Readonly<Record<string, string>> = {
  build_failed: 'The build',
  pre_deploy_failed: 'The pre-deploy command',
  update_failed: 'The new version',
};

/** Turns Render's events into the sentence that a person needs. Knows nothing where they tell nothing. */
export function explainEnd(deploy: RenderDeploy, events: readonly RenderEvent[]): EndStory {
  const reasons = endReasons(deploy, events);
  const newer = reasons.find(({ newDeploy, newBuild }) => newDeploy ?? newBuild);
  if (deploy.status === 'canceled') return canceledStory(newer);
  const subject = subjects[deploy.status ?? ''];
  if (subject === undefined) return { superseded: false };
  const failure = reasons.map((reason) => reason.failure).find((found) => found !== undefined);
  const told = failure && describeFailure(failure);
  if (told) return { superseded: false, reason: `${subject} ${told}.` };
  return { superseded: false, reason: otherReason(subject, deploy, events) };
}

function canceledStory(newer: RenderEndReason | undefined): EndStory {
  if (!newer) return { superseded: false, reason: 'A person, or a program with a key, cancelled it.' };
  const id = newer.newDeploy?.id;
  const reason = `A newer deploy${id ? `, ${id},` : ''} took its place before it went live.`;
  return { superseded: true, reason, ...(id === undefined ? {} : { supersededBy: id }) };
}

/** What the deploy's own end, its pre-deploy command's and its build's say, in this order. */
function endReasons({ id }: RenderDeploy, events: readonly RenderEvent[]): readonly RenderEndReason[] {
  const own = ['deploy_ended', 'pre_deploy_ended'].flatMap((type) =>
    endsOf(type, events).filter(({ deployId }) => deployId === id),
  );
  const builds = own.flatMap(({ reason }) => reason?.buildFailed?.id ?? []);
  const built = endsOf('build_ended', events).filter(({ buildId }) => builds.includes(buildId ?? ''));
  return [...own, ...built].flatMap(({ reason }) => reason ?? []);
}

function endsOf(type: string, events: readonly RenderEvent[]): readonly End[] {
  return events
    .filter((event) => event.type === type)
    .flatMap(({ details }) => {
      const read = endSchema.safeParse(details);
      return read.success ? [read.data] : [];
    });
}

/** Events that name no deploy count only while it ran. */
function otherReason(subject: string, deploy: RenderDeploy, events: readonly RenderEvent[]): string {
  const during = events.filter((event) => isDuring(event, deploy));
  if (during.some(({ type }) => type === 'image_pull_failed')) return 'Render could not pull the image.';
  if (during.some(({ type }) => type === 'pipeline_minutes_exhausted')) {
    return `${subject} did not run: the workspace has used up its pipeline minutes.`;
  }
  const built = endsOf('build_ended', during).flatMap(({ reason }) => reason?.failure ?? []);
  const [build] =
    deploy.status === 'build_failed' ? built.flatMap((failure) => describeFailure(failure) ?? []) : [];
  if (build) return `${subject} ${build}.`;
  const [instance] = during.flatMap((event) => describeServerFailure(event) ?? []);
  if (instance) return `${subject} failed; meanwhile an instance of the service ${instance}.`;
  return `${subject} failed, and Render told no reason.`;
}

function describeServerFailure({ type, details }: RenderEvent): string | undefined {
  if (type !== 'server_failed') return undefined;
  const read = failureSchema.safeParse(details.reason);
  return read.success ? describeFailure(read.data) : undefined;
}

function isDuring(event: RenderEvent, { createdAt, finishedAt }: RenderDeploy): boolean {
  const at = Date.parse(event.timestamp ?? '');
  const from = Date.parse(createdAt ?? '');
  const to = Date.parse(finishedAt ?? '') + 60_000;
  return at >= from && (Number.isNaN(to) || at <= to);
}

const exitHints: Readonly<Record<number, string>> = {
  126: ': the command cannot be executed',
  127: ': the command was not found',
  134: ': it aborted',
  137: ': it was killed, often for lack of memory',
  139: ': it crashed',
  143: ': it was asked to stop',
};

/** What became of a process, as the rest of a sentence: `exited with code 1`. Undefined where nothing is told. */
export function describeFailure(failure: RenderFailure): string | undefined {
  const { oomKilled, unhealthy, nonZeroExit, timedOutSeconds, timedOutReason } = failure;
  if (oomKilled) {
    const limit = oomKilled.memoryLimit;
    return `ran out of memory${limit ? `: Render killed it at ${memory(limit)}` : ''}`;
  }
  if (unhealthy) return `did not become healthy: ${sentencePart(unhealthy)}`;
  if (nonZeroExit !== undefined) return `exited with code ${nonZeroExit}${exitHints[nonZeroExit] ?? ''}`;
  if (timedOutSeconds !== undefined || timedOutReason) {
    const after = timedOutSeconds === undefined ? '' : ` after ${timedOutSeconds} s`;
    return `took too long and was stopped${after}${timedOutReason ? `: ${sentencePart(timedOutReason)}` : ''}`;
  }
  if (failure.earlyExit) return 'ended by itself, although a service has to go on running';
  if (failure.evicted) {
    return `was evicted by Render${failure.evictionReason ? `: ${sentencePart(failure.evictionReason)}` : ''}`;
  }
  return undefined;
}

/** `512Mi`, `512MB`, `512` as `512 MB`: Render's plans count so. */
function memory(limit: string): string {
  const match = /^\s*(\d+(?:\.\d+)?)\s*([MG])?i?B?\s*$/i.exec(limit);
  return match?.[1] ? `${match[1]} ${(match[2] ?? 'M').toUpperCase()}B` : limit;
}

/** Text of the platform inside of a sentence of ours. */
function sentencePart(text: string): string {
  return text.replace(/\s+/g, ' ').trim().replace(/\.$/, '');
}

/** The first deploy that was created after this one and, where this one has an end, before it; of these statuses. */
export function successor(
  deploy: RenderDeploy,
  deploys: readonly RenderDeploy[],
  statuses?: readonly string[],
): RenderDeploy | undefined {
  const from = Date.parse(deploy.createdAt ?? '');
  const to = Date.parse(deploy.finishedAt ?? '') + 10_000;
  return deploys
    .filter(({ id, status }) => id !== deploy.id && (!statuses || statuses.includes(status ?? '')))
    .filter(({ createdAt }) => {
      const at = Date.parse(createdAt ?? '');
      return at >= from && (statuses !== undefined || Number.isNaN(to) || at <= to);
    })
    .sort((a, b) => Date.parse(a.createdAt ?? '') - Date.parse(b.createdAt ?? ''))[0];
}

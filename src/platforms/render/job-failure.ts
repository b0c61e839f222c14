import { z } from 'zod';
import type { JobFailure } from '../../core/job.js';
import type { Clock } from '../../host/clock.js';
import type { RenderApi } from './client.js';
import { eventSchema, failureSchema, type RenderEvent } from './objects.js';
import { describeFailure } from './reason.js';

/** Which event tells the end of a job or of a cron run, and by which name it calls it. */
export const endEvents = {
  job: { type: 'job_run_ended', key: 'jobId' },
  'cron-run': { type: 'cron_job_run_ended', key: 'cronJobRunId' },
} as const;
export type EndEvent = (typeof endEvents)[keyof typeof endEvents];

const newestEvents = 100;

/** Newest events since a time (ISO 8601; Render takes one hour when not given); none that cannot be had. */
export async function readEvents(
  api: RenderApi,
  { serviceId, type, since }: EventSearch,
  signal: AbortSignal,
): Promise<readonly RenderEvent[] | undefined> {
  const path = `/services/${encodeURIComponent(serviceId)}/events`;
  const query = { type, startTime: since };
  const call = { path, name: 'event', limit: newestEvents, query, budget: 'read' };
  const answer = await api.list(call, eventSchema, signal);
  return answer.ok ? answer.data : undefined;
}

export interface EventSearch {
  readonly serviceId: string;
  /** Every type when not given; Render takes one. */
  readonly type?: string;
  readonly since: string | undefined;
}

const endSchema = z.object({ status: z.string().catch(''), reason: failureSchema.catch({}).exactOptional() });
export type RunEnd = z.infer<typeof endSchema>;

/** How that job ended, if one of the events tells it. */
export function endOf(
  events: readonly RenderEvent[],
  { type, key }: EndEvent,
  id: string,
): RunEnd | undefined {
  const event = events.find((each) => each.type === type && each.details[key] === id);
  const read = endSchema.safeParse(event?.details);
  return read.success ? read.data : undefined;
}

/** `it exited with code 3`. Undefined where Render tells no reason. */
export function failureOf({ reason }: RunEnd): JobFailure | undefined {
  if (!reason) return undefined;
  const { nonZeroExit, oomKilled, timedOutSeconds, timedOutReason } = reason;
  const told = describeFailure(reason);
  if (told === undefined) return undefined;
  const killed = oomKilled !== undefined || timedOutSeconds !== undefined || timedOutReason !== undefined;
  return {
    reason: `it ${told}`,
    ...(nonZeroExit === undefined || killed ? {} : { exitCode: nonZeroExit }),
  };
}

/** Milliseconds. Events come a little later than the end that they tell. */
const waitMs = 5000;
const looks = 4;

export interface FailureSearch extends Omit<EventSearch, 'type'> {
  readonly event: EndEvent;
  readonly id: string;
  readonly clock: Clock;
}

/** Waits a little for the event that tells why it failed. */
export async function findFailure(
  api: RenderApi,
  { event, id, clock, ...search }: FailureSearch,
  signal: AbortSignal,
): Promise<JobFailure | undefined> {
  for (let count = 1; ; count++) {
    const events = await readEvents(api, { ...search, type: event.type }, signal);
    const end = events && endOf(events, event, id);
    if (end) return failureOf(end);
    if (count === looks) return undefined;
    await clock.sleep(waitMs, signal);
  }
}

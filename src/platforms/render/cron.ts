import { z } from 'zod';
import { UserError } from '../../core/errors.js';
import type { JobOutcome } from '../../core/job.js';
import type { JobState, Jobs } from '../jobs.js';
import type { Canceled } from '../platform.js';
import { watchJob } from '../watch-job.js';
import type { RenderApi } from './client.js';
import { type BaseOptions, type JobBase, readJobBase } from './job-base.js';
import { endEvents, endOf, findFailure, readEvents } from './job-failure.js';
import { tailLog } from './job-log.js';
import type { JobOptions } from './jobs.js';
import { cronRunSchema, type RenderEvent } from './objects.js';
import { refusedError } from './refused.js';
import { lostStartError } from './start-refused.js';

/** Milliseconds. The API has no way to read one run: its end is told by an event. */
const everyMs = 10_000;
const dayMs = 24 * 3_600_000;
const looksForLost = 3;
const cancelMs = 4000;

const started = 'cron_job_run_started';
const ended = endEvents['cron-run'];

/**
 * Runs of a cron job on Render. Triggering one cancels a run that is active, so callers look at `running` first.
 */
export function renderCron(options: Omit<JobOptions, 'plan'>): Jobs {
  const { api, service: id, clock } = options;
  const path = `/cron-jobs/${encodeURIComponent(id)}/runs`;
  let base: Promise<JobBase> | undefined;
  const openBase = (signal: AbortSignal): Promise<JobBase> => {
    base ??= readCronBase(options, signal);
    return base;
  };
  const events = (since: string | undefined, signal: AbortSignal) =>
    readEvents(api, { serviceId: id, since }, signal);
  const linkOf = async (signal: AbortSignal): Promise<Pick<JobState, 'link'>> => {
    const { link } = (await openBase(signal)).service;
    return link === undefined ? {} : { link };
  };
  const active = async (signal: AbortSignal): Promise<JobState | undefined> => {
    const found = activeRun((await events(new Date(clock.now() - dayMs).toISOString(), signal)) ?? []);
    return found && { ...found, ...(await linkOf(signal)) };
  };

  return {
    platform: 'render',
    kind: 'cron-run',
    preflight: openBase,
    running: (_, signal) => active(signal),
    async start(_, signal) {
      const answer = await api.ask({ method: 'POST', path, budget: 'write' }, cronRunSchema, signal);
      if (answer.ok) return { ...stateOf(answer.data, answer.date), ...(await linkOf(signal)) };
      if (!answer.sent || (answer.status ?? 500) < 500) {
        throw refusedError(answer, { what: `start a run of ${id}`, id });
      }
      for (let count = 0; count < looksForLost; count++) {
        const found = await active(signal);
        if (found) return found;
        await clock.sleep(everyMs, signal);
      }
      throw lostStartError(answer, id);
    },
    async follow(run, watch) {
      const { ownerId } = await openBase(watch.signal);
      const tail = tailLog(api, { ownerId, resource: id, since: run.createdAt });
      const look = async (): Promise<JobState | undefined> => {
        const seen = await events(run.createdAt, watch.signal);
        const end = seen && endOf(seen, ended, run.id);
        return end && { ...run, outcome: outcomeOf(end.status), status: end.status };
      };
      return watchJob(run, watch, { clock, tail, everyMs, look });
    },
    failure: (run, signal) =>
      findFailure(api, { serviceId: id, event: ended, id: run.id, since: run.createdAt, clock }, signal),
    cancel: (_, signal) => cancelRun(api, path, signal),
  };
}

async function readCronBase(options: BaseOptions, signal: AbortSignal): Promise<JobBase> {
  const base = await readJobBase(options, signal);
  if (base.service.type === 'cron_job') return base;
  throw new UserError({
    what: `${base.service.name} (${base.service.id}) is no cron job but a ${base.service.type}`,
    where: 'start-command',
    why: 'without a command only a cron job can be run: with its own',
    fix: 'give `start-command`, for example: start-command: alembic upgrade head',
  });
}

/** The newest run that has begun and not ended. */
function activeRun(events: readonly RenderEvent[]): JobState | undefined {
  const runs = events
    .filter(({ type }) => type === started)
    .map(({ details, timestamp }) => ({ id: String(details.cronJobRunId ?? ''), timestamp }))
    .filter(({ id }) => id !== '' && !endOf(events, ended, id))
    .sort((a, b) => Date.parse(b.timestamp ?? '') - Date.parse(a.timestamp ?? ''));
  const [newest] = runs;
  if (!newest) return undefined;
  const { id, timestamp } = newest;
  return { id, outcome: 'running', status: 'pending', ...(timestamp ? { createdAt: timestamp } : {}) };
}

const ends: Readonly<Record<string, JobOutcome>> = {
  successful: 'succeeded',
  unsuccessful: 'failed',
  canceled: 'canceled',
};

function outcomeOf(status: string | undefined): JobOutcome {
  return (status !== undefined && Object.hasOwn(ends, status) && ends[status]) || 'running';
}

function stateOf(
  { id, status = '' }: { readonly id: string; readonly status?: string },
  date: number,
): JobState {
  return { id, status, outcome: outcomeOf(status), createdAt: new Date(date).toISOString() };
}

async function cancelRun(api: RenderApi, path: string, signal: AbortSignal): Promise<Canceled> {
  const limits = { timeoutMs: cancelMs, patienceMs: cancelMs, repeatable: true };
  const answer = await api.ask({ method: 'DELETE', path, budget: 'cancel', ...limits }, z.unknown(), signal);
  return answer.ok ? { result: 'done' } : { result: 'refused', reason: answer.message };
}

import type { JobOutcome } from '../../core/job.js';
import type { Clock } from '../../host/clock.js';
import type { JobState, Jobs } from '../jobs.js';
import type { Canceled } from '../platform.js';
import { watchJob } from '../watch-job.js';
import type { RenderApi, RenderRefusal } from './client.js';
import { type BaseOptions, type JobBase, readJobBase } from './job-base.js';
import { endEvents, findFailure } from './job-failure.js';
import { tailLog } from './job-log.js';
import { jobSchema, type RenderJob } from './objects.js';
import { refusedError } from './refused.js';
import { lostStartError, startRefusedError } from './start-refused.js';

/** `service` is `srv-...` or `crn-...`: a job runs with its build and its environment. */
export interface JobOptions extends BaseOptions {
  /** Render's id of an instance type; the service's own when not given. */
  readonly plan?: string | undefined;
  readonly clock: Clock;
}

/** Milliseconds between two looks at a job; each look reads its log too, and Render allows 30 reads a minute. */
const everyMs = 5000;
/** Jobs that are looked through for one that is on its way. */
const newestJobs = 50;
/** Looks for a job whose creation was not answered. */
const looksForLost = 4;
const cancelMs = 4000;

/** One-off jobs of a service on Render. The command is handed to Render as it is; no shell sees it here. */
export function renderJobs(options: JobOptions): Jobs {
  const { api, service: id, clock } = options;
  const path = `/services/${encodeURIComponent(id)}/jobs`;
  let base: Promise<JobBase> | undefined;
  const openBase = (signal: AbortSignal): Promise<JobBase> => {
    base ??= readJobBase(options, signal);
    return base;
  };
  const state = async (job: RenderJob, signal: AbortSignal): Promise<JobState> =>
    stateOf(job, (await openBase(signal)).service.link);
  const newest = (signal: AbortSignal) =>
    api.list({ path, name: 'job', limit: newestJobs, budget: 'read' }, jobSchema, signal);

  return {
    platform: 'render',
    kind: 'job',
    preflight: openBase,
    async running(command, signal) {
      const jobs = await newest(signal);
      if (!jobs.ok) throw refusedError(jobs, { what: `read the jobs of ${id}`, id });
      const found = jobs.data.find((job) => job.startCommand === command && isOnItsWay(job));
      return found && state(found, signal);
    },
    async start(command, signal) {
      const before = await newest(signal);
      if (!before.ok) throw refusedError(before, { what: `read the jobs of ${id}`, id });
      const body = { startCommand: command, ...(options.plan === undefined ? {} : { planId: options.plan }) };
      const answer = await api.ask({ method: 'POST', path, body, budget: 'write' }, jobSchema, signal);
      if (answer.ok) return state(answer.data, signal);
      if (!mayHaveStarted(answer)) throw startRefusedError(answer, id);
      const known = new Set(before.data.map((job) => job.id));
      for (let count = 0; count < looksForLost; count++) {
        const jobs = await newest(signal);
        const ours = jobs.ok && jobs.data.find((job) => !known.has(job.id) && job.startCommand === command);
        if (ours) return state(ours, signal);
        await clock.sleep(everyMs, signal);
      }
      throw lostStartError(answer, id);
    },
    async follow(job, watch) {
      const { ownerId } = await openBase(watch.signal);
      const tail = tailLog(api, { ownerId, resource: job.id, since: job.createdAt });
      const look = async (): Promise<JobState | undefined> => {
        const answer = await readJob(api, `${path}/${encodeURIComponent(job.id)}`, watch.signal);
        if (answer.ok) return state(answer.data, watch.signal);
        if (isFinal(answer)) throw refusedError(answer, { what: `read ${job.id}`, id: job.id });
        return undefined;
      };
      return watchJob(job, watch, { clock, tail, everyMs, look });
    },
    failure: (job, signal) =>
      findFailure(
        api,
        { serviceId: id, event: endEvents.job, id: job.id, since: job.createdAt, clock },
        signal,
      ),
    cancel: (jobId, signal) => cancelJob(api, `${path}/${encodeURIComponent(jobId)}`, signal),
  };
}

async function cancelJob(api: RenderApi, path: string, signal: AbortSignal): Promise<Canceled> {
  const limits = { timeoutMs: cancelMs, patienceMs: cancelMs, repeatable: true };
  const call = { method: 'POST', path: `${path}/cancel`, budget: 'cancel', ...limits } as const;
  const answer = await api.ask(call, jobSchema, signal);
  if (answer.ok) return { result: isOnItsWay(answer.data) || isCanceled(answer.data) ? 'done' : 'over' };
  const now = await readJob(api, path, signal);
  if (now.ok && !isOnItsWay(now.data)) return { result: 'over' };
  return { result: 'refused', reason: answer.message };
}

function readJob(api: RenderApi, path: string, signal: AbortSignal) {
  return api.ask({ method: 'GET', path, budget: 'read' }, jobSchema, signal);
}

const ends: Readonly<Record<string, JobOutcome>> = {
  succeeded: 'succeeded',
  failed: 'failed',
  canceled: 'canceled',
};

/** A status that is missing or unknown is one on its way: an older API told only ends. */
function outcomeOf({ status }: RenderJob): JobOutcome {
  return (status !== undefined && Object.hasOwn(ends, status) && ends[status]) || 'running';
}

function isOnItsWay(job: RenderJob): boolean {
  return outcomeOf(job) === 'running';
}

function isCanceled(job: RenderJob): boolean {
  return outcomeOf(job) === 'canceled';
}

function stateOf(job: RenderJob, link: string | undefined): JobState {
  const { id, status, createdAt, finishedAt } = job;
  return {
    id,
    outcome: outcomeOf(job),
    status: status ?? '',
    ...(createdAt === undefined ? {} : { createdAt }),
    ...(finishedAt === undefined ? {} : { finishedAt }),
    ...(link === undefined ? {} : { link }),
  };
}

/** Whether Render may have done what it was asked, although its answer is an error or none. */
function mayHaveStarted({ status, sent }: RenderRefusal): boolean {
  return sent && (status === undefined || status >= 500 || status < 300);
}

/** Whether asking again cannot help. */
function isFinal({ status }: RenderRefusal): boolean {
  return status === 401 || status === 403 || status === 404 || status === 410;
}

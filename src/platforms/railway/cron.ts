import { UserError } from '../../core/errors.js';
import type { JobOutcome } from '../../core/job.js';
import { type Build, type JobPreflight, type JobState, type Jobs, LostStart } from '../jobs.js';
import { watchJob } from '../watch-job.js';
import type { RailwayAnswer } from './client.js';
import { openContext, type RailwayContext, type RailwayOptions, toVersion } from './context.js';
import { tailCronLog } from './cron-log.js';
import { forms, type RailwayCronRun } from './objects.js';
import * as queries from './queries.js';
import { refusedError } from './refusal.js';

export type RailwayCronOptions = Omit<RailwayOptions, 'environmentRules' | 'commit'>;

/** Milliseconds between two looks at a run; each reads its log too. */
const everyMs = 5000;
/** Looks for the run that was asked for: Railway tells no id of it. */
const looksForNew = 9;
const newestRuns = 30;
const newestDeployments = 30;

/**
 * Runs of a cron service of Railway outside of its schedule, each with the command that the service has: Railway's API
 * has no way to run another one (`railway run` runs it on the machine where it is typed).
 */
export function railwayCron(options: RailwayCronOptions): Jobs {
  const context = openContext({ ...options, environmentRules: { required: [], forbidden: [] } });
  const find = async (id: string, signal: AbortSignal): Promise<RailwayCronRun | undefined> => {
    const answer = await listRuns(context, signal);
    return answer.ok ? answer.data.find((run) => run.id === id) : undefined;
  };
  return {
    platform: 'railway',
    kind: 'cron-run',
    preflight: (signal) => readCron(context, signal),
    async running(_, signal) {
      const runs = await listRuns(context, signal);
      if (!runs.ok) throw refusedError(runs, 'read the runs of the cron service');
      const found = runs.data.find((run) => outcomeOf(run) === 'running');
      return found && stateOf(context, found, signal);
    },
    start: (_, signal) => startRun(context, signal),
    async follow(job, watch) {
      const run = await find(job.id, watch.signal);
      const tail = tailCronLog(context, { deploymentId: run?.deploymentId, since: job.createdAt });
      const look = async (): Promise<JobState | undefined> => {
        const seen = await find(job.id, watch.signal);
        return seen && stateOf(context, seen, watch.signal);
      };
      return watchJob(job, watch, { clock: context.clock, tail, everyMs, look });
    },
    failure: async ({ status }) => ({
      reason: `it ended as ${status}, and Railway tells no exit status`,
    }),
    cancel: async () => ({
      result: 'refused',
      reason: 'Railway has no way to stop one run of a cron service',
    }),
  };
}

async function readCron(context: RailwayContext, signal: AbortSignal): Promise<JobPreflight> {
  const { service, instance } = await context.learn(signal);
  if (!instance.cronSchedule) {
    throw new UserError({
      what: `${service.name} is no cron service: Railway runs nothing else on demand`,
      where: 'service',
      why: 'its API runs a cron service outside of its schedule, with the command of that service, and no other command',
      fix: `make a service from the same repository whose start command is the one to run, and give it a cron schedule, for example once a year: 0 0 1 1 * (docs/guides/migrate-remotely.md)`,
    });
  }
  const listed = await context.list(newestDeployments, signal);
  if (!listed.ok) throw refusedError(listed, `list the deployments of ${service.name}`);
  const newest = listed.data.find(({ status }) => status === 'SUCCESS' || status === 'SLEEPING');
  if (!newest) return { service, findings: [] };
  const { id: deployment, commit, image } = toVersion(newest);
  const build: Build = {
    deployment,
    ...(commit === undefined ? {} : { commit }),
    ...(image === undefined ? {} : { image }),
    ...(newest.statusUpdatedAt ? { readyAt: newest.statusUpdatedAt } : {}),
  };
  return { service, findings: [], build };
}

/** A request without a clear answer is never sent again: the run that it may have begun is looked for instead. */
async function startRun(context: RailwayContext, signal: AbortSignal): Promise<JobState> {
  const { instance, service } = await context.learn(signal);
  const before = await listRuns(context, signal);
  if (!before.ok) throw refusedError(before, `read the runs of ${service.name}`);
  const known = new Set(before.data.map(({ id }) => id));
  const call = { query: queries.runCron, variables: { instance: instance.id }, form: forms.runCron };
  const answer = await context.ask(call, signal);
  if (!answer.ok && !answer.sent) throw refusedError(answer, `run ${service.name}`);
  if (answer.ok && !answer.data.deploymentInstanceExecutionCreate) {
    throw new UserError({
      what: `Railway did not run ${service.name}: it answered no`,
      where: 'service',
      fix: 'deploy the cron service once, then run this again',
    });
  }
  for (let count = 0; count < looksForNew; count++) {
    const runs = await listRuns(context, signal);
    const ours = runs.ok ? runs.data.findLast(({ id }) => !known.has(id)) : undefined;
    if (ours) return stateOf(context, ours, signal);
    await context.clock.sleep(everyMs, signal);
  }
  throw new LostStart({
    what: `it is not known whether Railway started the run of ${service.name}: ${answer.ok ? 'it said yes' : answer.message}`,
    where: 'Railway',
    why: 'no new run of the service has shown since',
    fix: `look at the cron runs of ${service.name} before you run this again: a run that is on its way will be followed`,
  });
}

async function listRuns(
  context: RailwayContext,
  signal: AbortSignal,
): Promise<RailwayAnswer<readonly RailwayCronRun[]>> {
  const { place } = await context.learn(signal);
  const { serviceId, environmentId } = place;
  const variables = { serviceId, environmentId, first: newestRuns };
  const answer = await context.ask({ query: queries.cronRuns, variables, form: forms.cronRuns }, signal);
  return answer.ok ? { ...answer, data: answer.data.deploymentInstanceExecutions } : answer;
}

const ends: Readonly<Record<string, JobOutcome>> = {
  EXITED: 'succeeded',
  CRASHED: 'failed',
  SKIPPED: 'canceled',
  STOPPED: 'canceled',
  REMOVED: 'canceled',
};

/** A status that is unknown is one on its way. One that Railway starts again after a crash has not ended. */
function outcomeOf({ status }: RailwayCronRun): JobOutcome {
  return (Object.hasOwn(ends, status) && ends[status]) || 'running';
}

async function stateOf(context: RailwayContext, run: RailwayCronRun, signal: AbortSignal): Promise<JobState> {
  const { service } = await context.learn(signal);
  const { id, status, createdAt, completedAt } = run;
  return {
    ...{ id, status, createdAt, outcome: outcomeOf(run) },
    ...(completedAt ? { finishedAt: completedAt } : {}),
    ...(service.link === undefined ? {} : { link: service.link }),
  };
}

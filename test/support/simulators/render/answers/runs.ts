import { isAmong, isInTimes, page } from '../lists.js';
import { endRun, isRunning, startRun } from '../runs.js';
import { showCronRun, showJob } from '../show.js';
import type { World } from '../world.js';
import { forService, type Handler, refuse } from './handler.js';

const createJob = forService(async (service, world, { body }) => {
  if (service.type === 'static_site') return refuse(400, 'static sites do not support jobs');
  if (service.plan === 'free') return refuse(400, 'free tier plans are not supported for jobs');
  if (!world.deploys.some(({ serviceId, wentLive }) => serviceId === service.id && wentLive)) {
    return refuse(400, 'the service has no successful build to run');
  }
  const command = String(body.startCommand);
  const plan = String(body.planId ?? 'plan-srv-006');
  const job = await startRun(world, service, { kind: 'job', command, plan });
  return { status: 201, body: showJob(job) };
});

const listJobs = forService((service, { jobs }, { query }) => {
  const found = jobs
    .filter(
      (job) => job.serviceId === service.id && isAmong(query.status, job.status) && isInTimes(job, query),
    )
    .reverse();
  return { status: 200, body: page(found, query, (job) => ({ job: showJob(job) })) };
});

const cancelJob = forService((_, world, { params }) => {
  const job = findJob(world, params);
  if (!job) return refuse(404, `job not found: ${params.jobId}`);
  if (!isRunning(job)) return refuse(400, `job cannot be canceled: it is ${job.status}`);
  endRun(world, job, 'canceled');
  return { status: 200, body: showJob(job) };
});

function findJob({ jobs }: World, params: Readonly<Record<string, string>>) {
  return jobs.find(({ id, serviceId }) => id === params.jobId && serviceId === params.serviceId);
}

const runCron = forService(async (service, world) => {
  if (service.type !== 'cron_job') return refuse(401, `not a cron job: ${service.id}`);
  cancelActive(service.id, world);
  const run = await startRun(world, service, { kind: 'run', command: 'npm start', plan: service.plan });
  return { status: 200, body: showCronRun(run) };
});

const cancelCron = forService((service, world) => {
  cancelActive(service.id, world);
  return { status: 204 };
});

/** Render's description: a trigger cancels any active runs. */
function cancelActive(serviceId: string, world: World): void {
  for (const run of world.cronRuns.filter((one) => one.serviceId === serviceId && isRunning(one))) {
    endRun(world, run, 'canceled');
  }
}

export const runHandlers: Readonly<Record<string, Handler>> = {
  'GET /services/{serviceId}/jobs': listJobs,
  'POST /services/{serviceId}/jobs': createJob,
  'GET /services/{serviceId}/jobs/{jobId}': forService((_, world, { params }) => {
    const job = findJob(world, params);
    return job ? { status: 200, body: showJob(job) } : refuse(404, `job not found: ${params.jobId}`);
  }),
  'POST /services/{serviceId}/jobs/{jobId}/cancel': cancelJob,
  'POST /cron-jobs/{cronJobId}/runs': runCron,
  'DELETE /cron-jobs/{cronJobId}/runs': cancelCron,
};

import { UserError } from '../../core/errors.js';
import type { PendingCheck } from '../../gates/job/input.js';
import type { Host } from '../../host/host.js';
import type { Http } from '../../http/http.js';
import type { Jobs } from '../../platforms/jobs.js';
import { renderCron } from '../../platforms/render/cron.js';
import { renderJobs } from '../../platforms/render/jobs.js';
import { connectRender } from '../deploy/render-connection.js';
import { type JobGiven, jobProblems } from './job-problems.js';

/** What is to be run, read and refused before anything is asked of Render. */
export interface JobRequest {
  readonly service: string;
  readonly jobs: Jobs;
  readonly command: string | undefined;
  readonly onlyIfPending: PendingCheck | undefined;
}

/** Throws `UserError` with everything that is wrong in what was given. */
export function readJobRequest(given: JobGiven, http: Http, host: Host): JobRequest {
  const { service = '', renderApiKey = '', startCommand: command } = given;
  const problems = jobProblems(given, (secret) => host.mask(secret));
  if (problems.length > 0) throw new UserError(problems);
  const pattern = given.pendingPattern === undefined ? undefined : new RegExp(given.pendingPattern, 'u');
  const place = {
    api: connectRender(renderApiKey, http, host),
    service,
    clock: host.clock,
    environment: { required: given.requiredEnv ?? [], forbidden: given.forbiddenEnv ?? [] },
  };
  const oneOff = renderJobs({ ...place, plan: given.plan });
  return {
    service,
    jobs: command === undefined ? renderCron(place) : oneOff,
    command,
    onlyIfPending:
      given.onlyIfPending === undefined ? undefined : { jobs: oneOff, command: given.onlyIfPending, pattern },
  };
}

import type { Given } from '../../config/field.js';
import { type Problem, UserError } from '../../core/errors.js';
import { commandSecrets } from '../../gates/job/command-secrets.js';
import type { PendingCheck } from '../../gates/job/input.js';
import type { Host } from '../../host/host.js';
import type { Http } from '../../http/http.js';
import type { Jobs } from '../../platforms/jobs.js';
import { renderCron } from '../../platforms/render/cron.js';
import { renderJobs } from '../../platforms/render/jobs.js';
import { connectRender } from '../deploy/render-connection.js';
import type { jobInputs } from './job-inputs.js';

export type JobGiven = Given<typeof jobInputs>;

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
  const problems = [...inputProblems(given), ...secretProblems(given, host)];
  const pattern = readPattern(given.pendingPattern);
  if (pattern instanceof UserError) problems.push(...pattern.problems);
  if (problems.length > 0 || pattern instanceof UserError) throw new UserError(problems);
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

function inputProblems(given: JobGiven): readonly Problem[] {
  const { service, renderApiKey, startCommand, plan, onlyIfPending, pendingPattern } = given;
  const problems: Problem[] = [];
  if (renderApiKey === undefined) {
    problems.push({
      what: 'no key of Render is given',
      where: 'render-api-key',
      fix: 'store a key as the secret RENDER_API_KEY and give it as `render-api-key` (command line: export LOCKKEEPER_RENDER_API_KEY=...)',
    });
  }
  if (service === undefined || !/^(srv|crn)-[A-Za-z0-9-]+$/.test(service)) {
    problems.push({
      what:
        service === undefined ? 'no service is given' : `${JSON.stringify(service)} is no id of a service`,
      where: 'service',
      fix: 'give the id that is in the address of its page: srv-..., of a cron job crn-...',
    });
  }
  if (startCommand === undefined && service?.startsWith('srv-')) {
    problems.push({
      what: 'no command is given',
      where: 'start-command',
      why: 'only a cron job (crn-...) has a command of its own to run',
      fix: "give the command, for example: --start-command 'alembic upgrade head'",
    });
  }
  if (startCommand === undefined && plan !== undefined) {
    problems.push({
      what: 'a run of a cron job has the instance type of the cron job',
      where: 'plan',
      fix: 'take it away, or give `start-command`',
    });
  }
  if (pendingPattern !== undefined && onlyIfPending === undefined) {
    problems.push({
      what: 'there is no check whose output it could read',
      where: 'pending-pattern',
      fix: 'give `only-if-pending` as well',
    });
  }
  return problems;
}

/** A secret in a command would stand on Render's page of the job. It is masked here, and nothing is sent. */
function secretProblems(
  { startCommand, onlyIfPending, renderApiKey }: JobGiven,
  host: Host,
): readonly Problem[] {
  const commands = { 'start-command': startCommand, 'only-if-pending': onlyIfPending };
  return Object.entries(commands).flatMap(([where, command = '']) => {
    const secrets = commandSecrets(command, renderApiKey === undefined ? [] : [renderApiKey]);
    for (const { text } of secrets) host.mask(text);
    const found = [...new Set(secrets.map(({ what }) => what))];
    return found.map((what) => ({
      what: `the command holds what looks like ${what}`,
      where,
      why: 'Render shows the command of a job to everyone in the workspace, and keeps it',
      fix: 'set it as an environment variable of the service and write $ITS_NAME in the command',
    }));
  });
}

function readPattern(text: string | undefined): RegExp | undefined | UserError {
  if (text === undefined) return undefined;
  try {
    return new RegExp(text, 'u');
  } catch {
    return new UserError({
      what: `${JSON.stringify(text)} is no regular expression of JavaScript`,
      where: 'pending-pattern',
      fix: 'for example: pending: [1-9]',
    });
  }
}

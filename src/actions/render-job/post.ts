import { defaultsOf } from '../../config/field.js';
import { messageOf } from '../../core/errors.js';
import type { ActionRun } from '../../stages/context.js';
import { cancelLeftJob } from '../../stages/job/cancel-left-job.js';
import { readJobRequest } from '../../stages/job/job-request.js';
import { leftJob } from '../../stages/job/job-state.js';
import { openHttp } from '../../stages/open-http.js';
import { parseInputs } from '../parse-inputs.js';
import { renderJobSpec } from './spec.js';

/** Cancels the job that a run which was stopped has left on its way. Nothing to do after any other run. */
export const post: ActionRun = async ({ host }) => {
  const left = leftJob(host);
  if (left === undefined) return 'passed';
  const { inputs } = renderJobSpec;
  const given = { ...defaultsOf(inputs), ...parseInputs(inputs, host) };
  if (!given.cancelOnAbort) {
    host.log.info('cancel-on-abort is off: the job goes on');
    return 'passed';
  }
  const http = openHttp(host);
  try {
    const { jobs, onlyIfPending, command } = readJobRequest(given, http, host);
    const own = onlyIfPending && left.command !== command ? onlyIfPending.jobs : jobs;
    await cancelLeftJob(left, own, host);
  } catch (error) {
    // The workflow is stopped already; what is left on the platform must be known all the same.
    host.log.warn(`the job could not be looked after: ${messageOf(error)}`);
  } finally {
    await http.close();
  }
  return 'passed';
};

import { redactor } from '../../core/redact.js';
import type { Verdict } from '../../core/report.js';
import { job } from '../../gates/job/job.js';
import type { Context } from '../context.js';
import { openHttp } from '../open-http.js';
import { publishChecks } from '../publish-checks.js';
import { releaseCommit } from '../release/release-commit.js';
import { runGate } from '../run-gate.js';
import { setJobOutputs } from './job-outputs.js';
import type { JobGiven } from './job-problems.js';
import { readJobRequest } from './job-request.js';
import { saveJob, saveJobEnd } from './job-state.js';

/** Runs a job, hands the report to the outlets and sets the outputs. `given` has its defaults filled in. */
export async function runJobAndPublish(given: JobGiven, context: Context): Promise<Verdict> {
  const { host } = context;
  const { clock, signal, log } = host;
  const http = openHttp(host);
  try {
    const { service, ...request } = readJobRequest(given, http, host);
    const hash = await releaseCommit(host, given);
    const secrets = [given.renderApiKey];
    const input = {
      ...request,
      commit: hash === undefined ? undefined : { hash, required: given.commit !== undefined },
      timeoutMs: given.timeout ?? 30 * 60_000,
      cancelOnAbort: given.cancelOnAbort ?? true,
      ...{ clock, signal },
      redact: redactor(secrets.filter((secret) => secret !== undefined)),
      observer: { ...saveJob(host), say: log.info, progress: log.progress },
    };
    const run = async () => [await runGate({ gate: 'job', project: service, clock }, () => job(input))];
    const published = await publishChecks({ gate: 'job', commit: hash, secrets, run }, given, context);
    setJobOutputs(host, published.report.checks[0]);
    return published.report.verdict;
  } finally {
    // A job that did not end in time goes on: only a run that was stopped leaves one to clean up.
    if (!signal.aborted) saveJobEnd(host);
    await http.close();
  }
}

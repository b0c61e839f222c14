import type { Verdict } from '../../core/report.js';
import type { Context } from '../context.js';
import type { MigrationGate, Published } from '../services.js';
import { setHistoryOutputs, setReportOutputs } from '../set-outputs.js';
import { type CheckGiven, type CheckRun, runChecks } from './run-checks.js';

/** Runs the gates, hands the report to the outlets and sets the outputs. */
export async function checkAndPublish(
  gates: readonly MigrationGate[],
  given: CheckGiven,
  context: Context,
): Promise<Verdict> {
  const run = await runChecks(gates, given, context);
  const published = await publishRun(run, given, context);
  setHistoryOutputs(context.host, run.history);
  return published.report.verdict;
}

/** Hands the report of a run to the outlets and sets the outputs that every report has. */
export async function publishRun(
  run: CheckRun,
  given: CheckGiven,
  { host, services }: Context,
): Promise<Published> {
  const published = await services.publish(run.report, {
    host,
    root: run.repository.root,
    cwd: run.repository.cwd,
    settings: run.settings,
    annotations: given.annotations ?? true,
    summary: given.summary ?? true,
    githubToken: given.githubToken,
    history: run.entry,
    secrets: [given.githubToken, given.databaseUrl, given.scratchUrl].filter(
      (secret) => secret !== undefined,
    ),
  });
  setReportOutputs(host, published);
  return published;
}

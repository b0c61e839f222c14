import type { Verdict } from '../core/report.js';
import type { Context } from './context.js';
import { type CheckGiven, runChecks } from './run-checks.js';
import type { MigrationGate } from './services.js';
import { setHistoryOutputs, setReportOutputs } from './set-outputs.js';

/** Runs the gates, hands the report to the outlets and sets the outputs. */
export async function checkAndPublish(
  gates: readonly MigrationGate[],
  given: CheckGiven,
  context: Context,
): Promise<Verdict> {
  const run = await runChecks(gates, given, context);
  const published = await context.services.publish(run.report, {
    host: context.host,
    root: run.repository.root,
    cwd: run.repository.cwd,
    settings: run.settings,
    annotations: given.annotations ?? true,
    summary: given.summary ?? true,
    githubToken: given.githubToken,
    secrets: [given.githubToken, given.databaseUrl].filter((secret) => secret !== undefined),
  });
  setReportOutputs(context.host, published);
  setHistoryOutputs(context.host, run.history);
  return published.report.verdict;
}

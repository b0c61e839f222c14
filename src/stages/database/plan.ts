import type { Given } from '../../config/field.js';
import type { Verdict } from '../../core/report.js';
import { publishRun } from '../checks/check-and-publish.js';
import { runChecks } from '../checks/run-checks.js';
import type { Context } from '../context.js';
import { isThrough } from './migrate-remote-inputs.js';
import { type planInputs, planReport } from './plan-inputs.js';
import { setPlanOutputs } from './plan-outputs.js';

export type PlanGiven = Given<typeof planInputs>;

/** Compares the repository's migrations with a database in use; hands the report to the outlets. */
export async function plan(asked: PlanGiven, context: Context): Promise<Verdict> {
  if (isThrough(asked)) return (await import('./migrate-through.js')).planThere(asked, context);
  const given = {
    reportPath: planReport,
    ...asked,
    scope: 'all',
    comment: 'never',
  } as const;
  const run = await runChecks(['plan'], given, context);
  const published = await publishRun(run, given, context);
  setPlanOutputs(context.host, published.report.checks);
  return published.report.verdict;
}

import type { Verdict } from '../../core/report.js';
import { publishRun } from '../checks/check-and-publish.js';
import { runChecks } from '../checks/run-checks.js';
import type { Context } from '../context.js';
import { withGrace } from '../with-time.js';
import { type MigrateGiven, migrateReport } from './migrate-inputs.js';
import { setMigrateOutputs } from './migrate-outputs.js';
import { isThrough } from './migrate-remote-inputs.js';

/** Milliseconds for the report after the run was stopped: the runner kills a step 7.5 s after it was cancelled. */
const graceMs = 7_000;

/** Runs the pending migrations of the repository on a database in use; hands the report to the outlets. */
export async function migrate(asked: MigrateGiven, context: Context): Promise<Verdict> {
  if (isThrough(asked)) return (await import('./migrate-through.js')).migrateThrough(asked, context);
  const given = { reportPath: migrateReport, ...asked, scope: 'all', comment: 'never' } as const;
  const run = await runChecks(['migrate'], given, context);
  const host = withGrace(context.host, graceMs);
  const published = await publishRun(run, given, { ...context, host });
  setMigrateOutputs(host, published.report.checks);
  return published.report.verdict;
}

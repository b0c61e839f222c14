import type { Given } from '../config/field.js';
import { fillRunSettings } from '../config/settings.js';
import { UserError } from '../core/errors.js';
import type { Report, Verdict } from '../core/report.js';
import type { Context } from './context.js';
import { historyEntry } from './history/history-entry.js';
import { type mergeInputs, type outletInputs, type placeInputs, stageReports } from './inputs.js';
import { findReportFiles } from './report-files.js';
import { loadConfig, openRepository } from './repository.js';
import { setReportOutputs } from './set-outputs.js';

export type MergeGiven = Given<
  Pick<typeof placeInputs, 'working-directory'> & typeof mergeInputs & typeof outletInputs
>;

/** Merges report files into one report and hands it to the outlets. */
export async function publishMerged(given: MergeGiven, { host, services }: Context): Promise<Verdict> {
  const repository = await openRepository(host.cwd, given.workingDirectory ?? '.');
  const config = await loadConfig(repository, undefined);
  const settings = fillRunSettings(config.run, given);
  const globs = given.reports ?? stageReports;
  const { files, missing } = await findReportFiles(repository.cwd, globs, settings.reportPath);
  if (files.length === 0) {
    throw new UserError({
      what: `no report file matches ${globs.join(', ')}`,
      where: 'reports',
      why: 'without a report there is nothing to judge, and nothing counts as passed',
      fix: 'let this step run after lint and smoke with `if: always()`, and download their artifacts first',
    });
  }
  const merged = await services.mergeReports(files, repository.cwd, settings.failOn);
  const published = await services.publish(withMissing(merged, missing), {
    host,
    root: repository.root,
    cwd: repository.cwd,
    settings,
    annotations: given.annotations ?? true,
    summary: given.summary ?? true,
    githubToken: given.githubToken,
    history: historyEntry(given, host, true),
    secrets: given.githubToken === undefined ? [] : [given.githubToken],
  });
  setReportOutputs(host, published);
  return published.report.verdict;
}

/** A report file that had to be there and is not: what it would say is unknown. */
function withMissing(report: Report, missing: readonly string[]): Report {
  if (missing.length === 0) return report;
  const notes = missing.map((path) => `${path} was not written: that stage did not finish.`);
  return { ...report, notes: [...report.notes, ...notes], verdict: 'broken' };
}

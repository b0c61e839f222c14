import { fillRunSettings } from '../../config/settings.js';
import { UserError } from '../../core/errors.js';
import { makeReport, type Report } from '../../core/report.js';
import { version } from '../../core/version.js';
import type { Context } from '../context.js';
import { stageReports } from '../inputs.js';
import type { MergeGiven } from '../publish-merged.js';
import { matchingReports } from '../report-files.js';
import { loadConfig, type Repository } from '../repository.js';

interface SoFar {
  readonly report: Report;
  /** False when there are reports that cannot be read: then nobody knows how the run stands. */
  readonly complete: boolean;
}

/** What the stages have reported until now; at the start nothing. A report that cannot be read is a note in it. */
export async function readSoFar(
  given: Pick<MergeGiven, 'reports' | 'failOn'>,
  repository: Repository,
  { host, services }: Context,
): Promise<SoFar> {
  const settings = fillRunSettings((await loadConfig(repository, undefined)).run, given);
  const files = await matchingReports(repository.cwd, given.reports ?? stageReports);
  const empty = (notes: readonly string[]): Report =>
    makeReport({
      tool: { name: 'lockkeeper', version },
      startedAt: new Date(host.clock.now()).toISOString(),
      durationMs: 0,
      checks: [],
      notes,
      failOn: settings.failOn,
    });
  if (files.length === 0) return { report: empty([]), complete: true };
  try {
    const report = await services.mergeReports(files, repository.cwd, settings.failOn);
    return { report, complete: true };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const why = error.message.replaceAll(`${repository.cwd}/`, '');
    host.log.warn(`the reports cannot be read: ${why}`);
    return { report: empty([`The reports cannot be read: ${why}`]), complete: false };
  }
}

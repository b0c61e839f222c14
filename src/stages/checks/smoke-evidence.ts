import { resolve } from 'node:path';
import { sameCommit, shortCommit } from '../../core/commit.js';
import type { Report } from '../../core/report.js';
import type { Evidence } from '../../gates/plan/measured.js';
import { readReport } from '../../publish/report-file.js';
import { smokeReports } from '../inputs.js';
import { findReportFiles } from '../report-files.js';

export interface EvidenceRequest {
  /** Globs, or undefined for the place where the stage before leaves its report, if it does. */
  readonly reports: readonly string[] | undefined;
  /** Absolute; globs are seen from it. */
  readonly cwd: string;
  /** The commit that is checked out. */
  readonly commit: string | undefined;
  /** The report that is about to be written. */
  readonly ownPath: string;
}

/**
 * What smoke-runs of this commit have measured. A report of another commit is not believed: its migrations may have
 * had other texts. Throws `UserError` for a file that is no report.
 */
export async function smokeEvidence(request: EvidenceRequest): Promise<Evidence> {
  const { cwd, commit, ownPath, reports } = request;
  const { files, missing } = await findReportFiles(cwd, reports ?? smokeReports, ownPath);
  const read = await Promise.all(
    files.map(async (file) => ({ file, report: await readReport(resolve(cwd, file)) })),
  );
  const smoked = read.filter(({ report }) => report.checks.some(isSmoke));
  const judged = smoked.map(({ file, report }) => ({ report, why: whyNot(report, commit), file }));
  return {
    checks: judged.flatMap(({ report, why }) => (why === undefined ? report.checks.filter(isSmoke) : [])),
    refused: [
      ...judged.flatMap(({ file, why }) => (why === undefined ? [] : [`${file} ${why}`])),
      ...(reports === undefined ? [] : absent(reports, missing, smoked.length)),
    ],
  };
}

function isSmoke({ gate }: Report['checks'][number]): boolean {
  return gate === 'smoke';
}

/** What was asked for by name and is not there must not look like a run that found nothing. */
function absent(reports: readonly string[], missing: readonly string[], smoked: number): readonly string[] {
  if (missing.length > 0) return missing.map((name) => `${name} is not there: that smoke-run did not finish`);
  return smoked > 0 ? [] : [`no smoke-run is in ${reports.join(', ')}`];
}

function whyNot({ commit: theirs }: Report, ours: string | undefined): string | undefined {
  if (theirs === undefined) return 'is not believed: it names no commit';
  if (ours === undefined) return 'is not believed: the commit that is checked out here is not known';
  if (sameCommit(theirs, ours)) return undefined;
  return `is not believed: it is of commit ${shortCommit(theirs)}, and ${shortCommit(ours)} is checked out`;
}

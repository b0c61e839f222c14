import type { CheckResult } from './check-result.js';
import type { Severity } from './finding.js';
import { decideVerdict, type Verdict } from './verdict.js';
import { weighChecks } from './weighed.js';

/** The version of the report's form: raised when a reader of the old form would be misled. */
export const reportVersion = 1;

export type { Verdict } from './verdict.js';

/** What a whole run found. The one thing that every outlet renders; written as `report.json`. */
export interface Report {
  readonly version: typeof reportVersion;
  readonly tool: { readonly name: 'lockkeeper'; readonly version: string };
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  readonly durationMs: number;
  /** The commit that was judged and the base it was judged against, where known. */
  readonly commit?: string;
  readonly base?: string;
  readonly checks: readonly CheckResult[];
  /** Things to tell once that are nobody's fault: an outlet that could not be reached, a part that is missing. */
  readonly notes: readonly string[];
  /** The least severity that fails the run. */
  readonly failOn: Severity;
  readonly verdict: Verdict;
}

/** A report with its findings weighed, and the verdict that they and the threshold give. */
export function makeReport(parts: Omit<Report, 'version' | 'verdict'>): Report {
  const checks = weighChecks(parts.checks);
  return { version: reportVersion, ...parts, checks, verdict: decideVerdict(checks, parts.failOn) };
}

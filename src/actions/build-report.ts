import type { CheckResult } from '../core/check-result.js';
import type { Severity } from '../core/finding.js';
import { type Report, reportVersion } from '../core/report.js';
import { decideVerdict } from '../core/verdict.js';
import { version } from '../core/version.js';

export interface ReportParts {
  readonly checks: readonly CheckResult[];
  /** Milliseconds since the epoch. */
  readonly startedAt: number;
  readonly durationMs: number;
  readonly failOn: Severity;
  readonly commit?: string | undefined;
  readonly base?: string | undefined;
  readonly notes?: readonly string[];
  /** Report files that had to be there and are not: what they would say is unknown. */
  readonly missing?: readonly string[];
}

/** One report of everything that ran, with its verdict. */
export function buildReport(parts: ReportParts): Report {
  const missing = parts.missing ?? [];
  return {
    version: reportVersion,
    tool: { name: 'lockkeeper', version },
    startedAt: new Date(parts.startedAt).toISOString(),
    durationMs: parts.durationMs,
    ...(parts.commit === undefined ? {} : { commit: parts.commit }),
    ...(parts.base === undefined ? {} : { base: parts.base }),
    checks: parts.checks,
    notes: [
      ...(parts.notes ?? []),
      ...missing.map((path) => `${path} was not written: that stage did not finish`),
    ],
    failOn: parts.failOn,
    verdict: missing.length > 0 ? 'broken' : decideVerdict(parts.checks, parts.failOn),
  };
}

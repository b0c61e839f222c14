import type { CheckResult } from './check-result.js';
import { type Severity, severities } from './finding.js';

export type Verdict = 'passed' | 'failed' | 'broken';

/** Whether a finding of this severity fails a run with this threshold. */
export function fails(severity: Severity, failOn: Severity): boolean {
  return severities.indexOf(severity) <= severities.indexOf(failOn);
}

/**
 * The only place that decides whether a run passed. No check at all is `broken`: nothing was looked at.
 */
export function decideVerdict(checks: readonly CheckResult[], failOn: Severity): Verdict {
  if (checks.length === 0 || checks.some((check) => check.status === 'broken')) return 'broken';
  const failed = checks.some(
    (check) => check.status === 'failed' || check.findings.some((finding) => fails(finding.severity, failOn)),
  );
  return failed ? 'failed' : 'passed';
}

/** 0 passed, 1 a gate failed, 2 it could not be judged. */
export function exitCode(verdict: Verdict): 0 | 1 | 2 {
  return verdict === 'passed' ? 0 : verdict === 'failed' ? 1 : 2;
}

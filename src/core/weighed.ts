import type { CheckResult } from './check-result.js';
import { compareFindings, type Finding, fingerprint } from './finding.js';
import { uniteFindings } from './finding-list.js';

/**
 * The results of a run with prediction and measurement as one finding. What the smoke-run says of a finding of lint
 * goes to lint's, and is told there alone: confirmed it weighs what it did, refuted it is a notice. A gate that failed
 * for nothing else has passed. Applied twice it changes nothing more.
 */
export function weighChecks(checks: readonly CheckResult[]): readonly CheckResult[] {
  const predicted = keysOf(checks, 'lint');
  const measured = keysOf(checks, 'smoke');
  return checks.map((check) => {
    if (check.gate === 'lint') return withFindings(check, weighed(check, measured));
    if (check.gate !== 'smoke') return check;
    return withFindings(
      check,
      check.findings.filter((finding) => !predicted.has(keyOf(check, finding))),
    );
  });
}

type Keyed = ReadonlyMap<string, readonly Finding[]>;

function keyOf({ project }: CheckResult, finding: Finding): string {
  return `${project}\0${fingerprint(finding)}`;
}

function keysOf(checks: readonly CheckResult[], gate: CheckResult['gate']): Keyed {
  const found = new Map<string, readonly Finding[]>();
  for (const check of checks.filter((one) => one.gate === gate)) {
    for (const finding of check.findings) {
      const key = keyOf(check, finding);
      found.set(key, [...(found.get(key) ?? []), finding]);
    }
  }
  return found;
}

function weighed(check: CheckResult, measured: Keyed): readonly Finding[] {
  return check.findings.flatMap((finding) => {
    const seen = measured.get(keyOf(check, finding));
    return seen ? uniteFindings([finding, ...seen]) : [finding];
  });
}

function withFindings(check: CheckResult, findings: readonly Finding[]): CheckResult {
  const isCleared = hasError(check.findings) && !hasError(findings);
  const sorted = [...findings].sort(compareFindings);
  return {
    ...check,
    findings: sorted,
    status: check.status === 'failed' && isCleared ? 'passed' : check.status,
  };
}

function hasError(findings: readonly Finding[]): boolean {
  return findings.some(({ severity }) => severity === 'error');
}

import type { CheckResult } from './check-result.js';
import { uniteEvidence } from './evidence.js';
import { compareFindings, type Finding, fingerprint, severities } from './finding.js';
import { uniteFindings } from './finding-list.js';

/**
 * The results of a run with prediction and measurement as one finding. What the smoke-run says of a finding of lint
 * goes to lint's, and is told there alone: confirmed it weighs what it did, refuted it is a notice. So does a failure
 * that the rules had predicted; where lint is not of the run, it goes to what the smoke-run itself tells of the
 * statement. A gate that failed for nothing else has passed. Applied twice it changes nothing more.
 */
export function weighChecks(checks: readonly CheckResult[]): readonly CheckResult[] {
  const predicted = keysOf(checks, 'lint', fingerprint);
  const measured = keysOf(checks, 'smoke', fingerprint);
  const confirming = keysOf(checks, 'smoke', ({ confirms }) => confirms?.fingerprint);
  return checks.map((check) => {
    if (check.gate === 'lint') return withFindings(check, weighed(check, { measured, confirming }));
    if (check.gate !== 'smoke') return check;
    const isTold = (finding: Finding): boolean => {
      const target = `${check.project}\0${finding.confirms?.fingerprint}`;
      return predicted.has(keyOf(check, finding)) || predicted.has(target) || measured.has(target);
    };
    const own = check.findings.filter((finding) => !isTold(finding));
    return withFindings(
      check,
      own.map((finding) => confirmed(finding, confirming.get(keyOf(check, finding)) ?? [])),
    );
  });
}

type Keyed = ReadonlyMap<string, readonly Finding[]>;

function keyOf({ project }: CheckResult, finding: Finding): string {
  return `${project}\0${fingerprint(finding)}`;
}

function keysOf(
  checks: readonly CheckResult[],
  gate: CheckResult['gate'],
  nameOf: (finding: Finding) => string | undefined,
): Keyed {
  const found = new Map<string, readonly Finding[]>();
  for (const check of checks.filter((one) => one.gate === gate)) {
    for (const finding of check.findings) {
      const name = nameOf(finding);
      if (name === undefined) continue;
      const key = `${check.project}\0${name}`;
      found.set(key, [...(found.get(key) ?? []), finding]);
    }
  }
  return found;
}

interface Measurements {
  readonly measured: Keyed;
  /** Failures, by the finding that they confirm. */
  readonly confirming: Keyed;
}

function weighed(check: CheckResult, { measured, confirming }: Measurements): readonly Finding[] {
  return check.findings.flatMap((finding) => {
    const key = keyOf(check, finding);
    const failures = confirming.get(key) ?? [];
    const seen = measured.get(key) ?? [];
    // What failed over rows is there, whatever its locks were.
    const fitting = failures.length > 0 ? seen.filter((one) => one.evidence?.verdict !== 'refuted') : seen;
    const own = confirmed(finding, failures);
    return fitting.length > 0 ? uniteFindings([own, ...fitting]) : [own];
  });
}

/** A finding with the failures that it had predicted: it counts as much as the worst of them. */
function confirmed(finding: Finding, failures: readonly Finding[]): Finding {
  if (failures.length === 0) return finding;
  const evidence = uniteEvidence([finding, ...failures].flatMap((one) => one.evidence ?? []));
  const counted = [finding, ...failures].map(({ severity }) => severities.indexOf(severity));
  return {
    ...finding,
    severity: severities[Math.min(...counted)] ?? finding.severity,
    ...(evidence && { evidence }),
  };
}

function withFindings(check: CheckResult, findings: readonly Finding[]): CheckResult {
  const isCleared = hasError(check.findings) && !hasError(findings);
  // A migration that failed has failed, wherever it is told.
  const failed = check.migrations.some(({ status }) => status === 'failed');
  const isWorse = !hasError(check.findings) && hasError(findings);
  const sorted = [...findings].sort(compareFindings);
  return { ...check, findings: sorted, status: statusOf(check.status, { isCleared, isWorse, failed }) };
}

interface Change {
  readonly isCleared: boolean;
  readonly isWorse: boolean;
  readonly failed: boolean;
}

function statusOf(status: CheckResult['status'], { isCleared, isWorse, failed }: Change) {
  if (status === 'failed' && isCleared && !failed) return 'passed';
  return status === 'passed' && isWorse ? 'failed' : status;
}

function hasError(findings: readonly Finding[]): boolean {
  return findings.some(({ severity }) => severity === 'error');
}

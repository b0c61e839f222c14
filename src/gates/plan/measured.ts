import type { CheckResult, Fact } from '../../core/check-result.js';
import { type Finding, fingerprint } from '../../core/finding.js';
import type { MeasuredUp } from '../../core/plan.js';

/** What smoke-runs of these very migrations wrote down. */
export interface Evidence {
  /** Every check of the smoke gate in reports of this commit. */
  readonly checks: readonly CheckResult[];
  /** Reports that are not believed, each with why. */
  readonly refused: readonly string[];
}

/** What was measured of the pending migrations of one project. */
export interface Measured {
  readonly findings: readonly Finding[];
  /** By the migration's id. */
  readonly ups: ReadonlyMap<string, MeasuredUp>;
  readonly facts: readonly Fact[];
}

/** Takes what is about the pending migrations. `pending` are their ids. */
export function measuredOf(
  { checks, refused }: Evidence,
  { project, pending }: { readonly project: string; readonly pending: ReadonlySet<string> },
): Measured {
  const own = checks.filter((check) => check.project === project);
  const ups = upsOf(own, pending);
  return {
    findings: findingsOf(own, pending),
    ups,
    facts: [
      ...(own.length === 0 || pending.size === 0
        ? []
        : [{ label: 'measured', value: `${ups.size} of ${pending.size} pending ran in the smoke-run` }]),
      ...refused.map((value) => ({ label: 'not measured', value })),
    ],
  };
}

/** Several parts of one run may tell the same; each finding is said once. */
function findingsOf(checks: readonly CheckResult[], pending: ReadonlySet<string>): readonly Finding[] {
  const found = new Map<string, Finding>();
  for (const finding of checks.flatMap(({ findings }) => findings)) {
    if (finding.migration === undefined || !pending.has(finding.migration)) continue;
    found.set(fingerprint(finding), { ...finding, title: `${finding.title} (measured in the smoke-run)` });
  }
  return [...found.values()];
}

/** A migration is in one part of a run; of several runs the first one counts. */
function upsOf(
  checks: readonly CheckResult[],
  pending: ReadonlySet<string>,
): ReadonlyMap<string, MeasuredUp> {
  const ups = new Map<string, MeasuredUp>();
  for (const { id, steps } of checks.flatMap(({ migrations }) => migrations)) {
    const up = steps.find(({ step }) => step === 'up');
    if (up && pending.has(id) && !ups.has(id)) ups.set(id, { ok: up.ok, ms: up.durationMs });
  }
  return ups;
}

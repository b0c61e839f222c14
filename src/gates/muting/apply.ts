import type { CheckResult } from '../../core/check-result.js';
import type { Finding } from '../../core/finding.js';
import type { RuleLevel } from '../../core/rule.js';
import type { Tree } from '../../core/tree.js';
import type { History } from '../../migrations/model.js';
import type { Baseline } from './baseline.js';
import { mute } from './mute.js';
import { readSuppressions, type Suppression } from './suppression.js';

export interface MutingInput {
  readonly history: History;
  readonly tree: Tree;
  readonly levels?: Readonly<Record<string, RuleLevel>> | undefined;
  readonly baseline?: Baseline | undefined;
}

/**
 * Applies a project's levels, the suppressions in its files and its baseline to what a gate found. Lint does so by
 * itself. A check that failed passes when every error that made it fail was taken out; one that could not run stays
 * as it is.
 */
export async function applyMuting(result: CheckResult, input: MutingInput): Promise<CheckResult> {
  const levelled = result.findings.flatMap((finding) =>
    levelledFinding(finding, input.levels?.[finding.rule]),
  );
  const suppressions = await suppressionsOf(levelled, input);
  const { findings, muted } = mute({
    findings: levelled,
    suppressionsFor: (finding) =>
      filesOf(finding, input.history).flatMap((file) => suppressions.get(file) ?? []),
    baseline: input.baseline,
  });
  const isCleared = hasError(result.findings) && !hasError(findings);
  return {
    ...result,
    status: result.status === 'failed' && isCleared ? 'passed' : result.status,
    findings,
    muted: [...result.muted, ...muted],
  };
}

/** What a run has refuted stays a notice, whatever the rule weighs. */
function levelledFinding(finding: Finding, level: RuleLevel | undefined): Finding[] {
  if (level === 'off') return [];
  if (finding.evidence?.verdict === 'refuted') return [finding];
  return [level ? { ...finding, severity: level } : finding];
}

async function suppressionsOf(
  findings: readonly Finding[],
  { history, tree }: MutingInput,
): Promise<ReadonlyMap<string, readonly Suppression[]>> {
  const found = new Map<string, readonly Suppression[]>();
  for (const file of new Set(findings.flatMap((finding) => filesOf(finding, history)))) {
    // A finding may point to a file that is gone: it holds no suppression.
    found.set(file, readSuppressions(await tree.read(file).catch(() => ''), file));
  }
  return found;
}

function filesOf(finding: Finding, history: History): readonly string[] {
  const own = history.migrations.find((migration) => migration.id === finding.migration)?.files ?? [];
  const file = finding.location?.file;
  return file && !own.includes(file) ? [...own, file] : own;
}

function hasError(findings: readonly Finding[]): boolean {
  return findings.some((finding) => finding.severity === 'error');
}

import type { CheckResult } from '../../core/check-result.js';
import type { Finding } from '../../core/finding.js';
import type { RuleLevel } from '../../core/rule.js';
import type { ProjectLevels } from '../../core/rule-levels.js';
import type { Tree } from '../../core/tree.js';
import type { History } from '../../migrations/model.js';
import type { Baseline } from './baseline.js';
import { current, levelsOf } from './levels.js';
import { mute } from './mute.js';
import { readSuppressions, type Suppression } from './suppression.js';

export interface MutingInput extends ProjectLevels {
  readonly history: History;
  readonly tree: Tree;
  readonly baseline?: Baseline | undefined;
  /** What holds until a day is held against this one. */
  readonly now: Date;
  /** Findings whose severity was settled where they were made. */
  readonly settled?: readonly Finding[] | undefined;
}

/**
 * Applies a project's levels, the suppressions in its files and its baseline to what a gate found. Lint does so by
 * itself. A check that failed passes when every error that made it fail was taken out; one that could not run stays
 * as it is.
 */
export async function applyMuting(result: CheckResult, input: MutingInput): Promise<CheckResult> {
  const levels = levelsOf(current(input, input.now));
  const settled = new Set(input.settled);
  const levelled = result.findings.flatMap((finding) => {
    if (settled.has(finding)) return [finding];
    const rule = { id: finding.rule, severity: finding.severity };
    return levelledFinding(finding, levels.said(rule, { file: finding.location?.file }));
  });
  const suppressions = await suppressionsOf(levelled, input);
  const { findings, muted } = mute({
    findings: levelled,
    suppressionsFor: (finding) =>
      filesOf(finding, input.history).flatMap((file) => suppressions.get(file) ?? []),
    baseline: input.baseline,
    now: input.now,
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

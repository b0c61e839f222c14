import type { CheckResult } from '../core/check-result.js';
import type { Finding } from '../core/finding.js';
import { compareFindings, type Severity, severities } from '../core/finding.js';
import { countSeverities, uniteFindings } from '../core/finding-list.js';
import type { Report } from '../core/report.js';
import { count } from './lines.js';

/** Every finding of the report once, worst first. Two projects may have a migration of one name: both are told. */
export function findingsOf({ checks }: Report): readonly Finding[] {
  const projects = new Map<string, Finding[]>();
  for (const { project, findings } of checks) {
    projects.set(project, [...(projects.get(project) ?? []), ...findings]);
  }
  return [...projects.values()].flatMap(uniteFindings).sort(compareFindings);
}

/** One line that says it all: `failed: 2 errors, 1 warning`. */
export function headline(report: Report): string {
  const counts = describeCounts(findingsOf(report));
  if (report.verdict === 'passed') return counts ? `passed with ${counts}` : 'passed';
  const names = (status: CheckResult['status']): string =>
    report.checks
      .filter((check) => check.status === status)
      .map(nameOf)
      .join(', ');
  if (report.verdict === 'failed') return `failed: ${counts || names('failed')}`;
  const broken = names('broken');
  const reason = broken ? `${broken} could not run` : 'no gate ran';
  return `could not judge: ${reason}${counts ? `; ${counts}` : ''}`;
}

/** `lint`, or `lint of billing` where projects have names. */
export function nameOf(check: Pick<CheckResult, 'gate' | 'project' | 'shard'>): string {
  const name = check.project === '.' ? check.gate : `${check.gate} of ${check.project}`;
  return check.shard ? `${name} (part ${check.shard.index}/${check.shard.count})` : name;
}

/** `2 errors, 1 warning`; empty when there is none. */
function describeCounts(findings: readonly Finding[]): string {
  const counts = countSeverities(findings);
  return severities
    .filter((severity) => counts[severity] > 0)
    .map((severity) => count(counts[severity], severity))
    .join(', ');
}

/** What to type next, as lines; none when nothing is to be done. */
export function nextSteps(report: Report): readonly string[] {
  const [worst] = findingsOf(report);
  if (report.verdict === 'passed' && !worst) return [];
  const steps: string[] = [];
  const broken = report.checks.filter((check) => check.status === 'broken');
  if (broken.length > 0) steps.push(`mend what kept ${broken.map(nameOf).join(', ')} from running`);
  if (worst) {
    if (worst.fix) steps.push(worst.fix.split('\n', 1)[0] ?? worst.fix);
    steps.push(`lockkeeper explain ${worst.rule}`);
  }
  return [...steps, ...judgeAgain(report)];
}

/**
 * The command that judges once more what was said first: the pull request's gates have one for both. After a rollback
 * a person decides.
 */
function judgeAgain({ checks }: Report): readonly string[] {
  const told = checks.find(({ status, findings }) => /^(failed|broken)$/.test(status) || findings.length > 0);
  const gate = told?.gate ?? 'lint';
  if (gate === 'rollback') return [];
  return [gate === 'lint' || gate === 'smoke' ? 'lockkeeper check' : `lockkeeper ${gate}`];
}

/** Findings by file, the file with the worst finding first; those without a file last, under ''. */
export function byFile(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const file = finding.location?.file ?? '';
    const group = groups.get(file);
    if (group) group.push(finding);
    else groups.set(file, [finding]);
  }
  const homeless = groups.get('');
  if (homeless) {
    groups.delete('');
    groups.set('', homeless);
  }
  return groups;
}

/** The mark of a severity or verdict in Markdown. */
export const marks = {
  error: '❌',
  warning: '⚠️',
  notice: 'ℹ️',
  passed: '✅',
  failed: '❌',
  broken: '🚧',
  skipped: '➖',
} as const satisfies Record<Severity | CheckResult['status'], string>;

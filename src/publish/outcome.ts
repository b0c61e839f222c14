import type { CheckResult, CheckStatus } from '../core/check-result.js';
import { counted } from '../core/count.js';
import type { Finding } from '../core/finding.js';
import { compareFindings, type Severity, severities } from '../core/finding.js';
import { countSeverities, uniteFindings } from '../core/finding-list.js';
import { formatLocation } from '../core/location.js';
import type { Report } from '../core/report.js';
import type { RollbackResult } from '../core/rollback.js';

/** Every finding of the report once, worst first. Two projects may have a migration of one name: both are told. */
export function findingsOf(report: Report): readonly Finding[] {
  const known = united.get(report.checks);
  if (known) return known;
  const made = [...findingsByProject(report).values()].flatMap(uniteFindings).sort(compareFindings);
  united.set(report.checks, made);
  return made;
}

/** Every outlet asks for them, and some more than once. */
const united = new WeakMap<Report['checks'], readonly Finding[]>();

/** What each project's gates found, one after the other. */
export function findingsByProject({ checks }: Report): ReadonlyMap<string, readonly Finding[]> {
  const projects = new Map<string, Finding[]>();
  for (const { project, findings } of checks) {
    projects.set(project, [...(projects.get(project) ?? []), ...findings]);
  }
  return projects;
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
  if (report.verdict === 'failed') {
    const back = wentBack(report) ? ' and was rolled back, the old version is live again' : '';
    return `failed${back}: ${counts || names('failed')}`;
  }
  const broken = names('broken');
  const reason = broken ? `${broken} could not run` : 'no gate ran';
  return `could not judge: ${reason}${counts ? `; ${counts}` : ''}`;
}

/** `lint`, or `lint of billing` where projects have names. */
export function nameOf(check: Pick<CheckResult, 'gate' | 'project' | 'shard'>): string {
  const name = check.project === '.' ? check.gate : `${check.gate} of ${check.project}`;
  return check.shard ? `${name} (part ${check.shard.index}/${check.shard.count})` : name;
}

/** What a gate's result is told by. */
export interface Ended extends Pick<CheckResult, 'status'> {
  readonly rollback?:
    | { readonly result: RollbackResult; readonly verified?: boolean | undefined }
    | undefined;
}

/** How a gate ended, by a mark and words. A rollback never passes: it is told by what is live now. */
export function resultOf({ status, rollback }: Ended): { readonly mark: string; readonly words: string } {
  switch (rollback?.result) {
    case 'rolled-back':
      return {
        mark: '↩️',
        words: `done, the old version is live again${rollback.verified === false ? ' and not healthy' : ''}`,
      };
    case 'refused':
      return { mark: marks[status], words: 'refused' };
    default:
      return { mark: marks[status], words: statusWords[status] };
  }
}

const statusWords: Readonly<Record<CheckStatus, string>> = {
  passed: 'passed',
  failed: 'failed',
  skipped: 'skipped',
  broken: 'could not run',
};

/** Whether everything that had to go back did. */
export function wentBack({ checks }: Report): boolean {
  const results = checks.flatMap(({ rollback }) => (rollback ? [rollback.result] : []));
  return (
    results.includes('rolled-back') && results.every((one) => one === 'rolled-back' || one === 'nothing')
  );
}

/** `2 errors, 1 warning`; empty when there is none. */
function describeCounts(findings: readonly Finding[]): string {
  const counts = countSeverities(findings);
  return severities
    .filter((severity) => counts[severity] > 0)
    .map((severity) => counted(counts[severity], severity))
    .join(', ');
}

/** What to do next: something to type, or the words of a fix that no command makes. */
export interface NextStep {
  readonly text: string;
  readonly typed: boolean;
}

/** What to do next; nothing when all is well. */
export function nextSteps(report: Report): readonly NextStep[] {
  const [worst] = findingsOf(report);
  if (report.verdict === 'passed' && !worst) return [];
  const broken = report.checks.filter((check) => check.status === 'broken');
  const fix = worst && mendInOneLine(worst);
  return [
    ...(broken.length > 0
      ? [{ text: `mend what kept ${broken.map(nameOf).join(', ')} from running`, typed: false }]
      : []),
    ...(fix ? [{ text: fix, typed: isCommand(fix) }] : []),
    ...(worst ? [{ text: `lockkeeper explain ${worst.rule}`, typed: true }] : []),
    ...judgeAgain(report),
  ];
}

/** Its fix; of several steps only the place where they are told, as the first alone may do harm. */
function mendInOneLine({ fix = '', rule, location }: Finding): string | undefined {
  const [first, ...more] = fix.trim().split('\n');
  if (more.length === 0) return first === '' ? undefined : first;
  return `take the steps that ${rule} tells${location ? ` of ${formatLocation(location)}` : ''}`;
}

/** Fixes begin with one of these programs where they can be typed as they stand ("git mv it to ..." cannot). */
function isCommand(fix: string): boolean {
  return /^(?:alembic|curl|git|hurl|lockkeeper|npx) (?!mv it )/.test(fix);
}

/**
 * The command that judges the pull request once more. A gate of a release was told which service and address, and
 * what it started may still run: when it is run again a person says with what.
 */
function judgeAgain({ checks }: Report): readonly NextStep[] {
  const told = checks.find(({ status, findings }) => /^(failed|broken)$/.test(status) || findings.length > 0);
  const again = told === undefined || told.gate === 'lint' || told.gate === 'smoke';
  return again ? [{ text: 'lockkeeper check', typed: true }] : [];
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

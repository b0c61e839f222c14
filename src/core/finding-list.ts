import { type Evidence, uniteEvidence } from './evidence.js';
import { compareFindings, type Finding, fingerprint, type Severity, severities } from './finding.js';

/**
 * One list without doubles, worst first. Findings with one fingerprint are one finding with more evidence:
 * it has the worst severity and what each of them tells, unless a run has refuted it. The order of the input makes no difference.
 */
export function uniteFindings(findings: readonly Finding[]): readonly Finding[] {
  const byFingerprint = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = fingerprint(finding);
    const known = byFingerprint.get(key);
    if (known) known.push(finding);
    else byFingerprint.set(key, [finding]);
  }
  return [...byFingerprint]
    .flatMap(([key, same]) => unite(same).map((finding) => ({ key, finding })))
    .sort((a, b) => compareFindings(a.finding, b.finding) || (a.key < b.key ? -1 : 1))
    .map(({ finding }) => finding);
}

/** How many findings there are of each severity. */
export function countSeverities(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, notice: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

/** One finding, or none of none. What a run has refuted is told in the words of that run. */
function unite(same: readonly Finding[]): readonly Finding[] {
  const evidence = uniteEvidence(same.flatMap((finding) => finding.evidence ?? []));
  const told = same.filter((finding) => finding.evidence?.verdict === evidence?.verdict);
  return evidence?.verdict === 'refuted' ? join(told, evidence) : join(same, evidence);
}

function join(same: readonly Finding[], evidence: Evidence | undefined): readonly Finding[] {
  const sorted = [...same].sort(bySeverityThenText);
  const [worst] = sorted;
  if (worst === undefined || same.length === 1) return same;
  const details = new Set(sorted.flatMap(({ detail }) => (detail ? [detail] : [])));
  const fix = sorted.find((finding) => finding.fix !== undefined)?.fix;
  const location = sorted.find((finding) => finding.location !== undefined)?.location;
  const related = new Map(
    sorted.flatMap((finding) => (finding.related ?? []).map((one) => [JSON.stringify(one), one] as const)),
  );
  const united: Finding = {
    ...worst,
    ...(details.size > 0 ? { detail: [...details].join('\n') } : {}),
    ...(fix === undefined ? {} : { fix }),
    ...(location === undefined ? {} : { location }),
    ...(related.size > 0 ? { related: [...related.values()] } : {}),
    ...(evidence === undefined ? {} : { evidence }),
  };
  return [united];
}

function bySeverityThenText(a: Finding, b: Finding): number {
  const difference = severities.indexOf(a.severity) - severities.indexOf(b.severity);
  if (difference !== 0) return difference;
  return JSON.stringify(a) < JSON.stringify(b) ? -1 : 1;
}

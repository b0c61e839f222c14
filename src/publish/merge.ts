import { type CheckResult, gateNames } from '../core/check-result.js';
import { UserError } from '../core/errors.js';
import { type Severity, severities } from '../core/finding.js';
import { makeReport, type Report } from '../core/report.js';
import { uniteShards } from './merge-shards.js';

export interface MergeOptions {
  /** The least severity that fails the merged run; the strictest of the reports when not given. */
  readonly failOn?: Severity;
}

/**
 * One report of those that several jobs wrote, in any order. Parts of one spread-out run become one result, and a
 * part that is missing makes it `broken`; results that say the same are one. Time runs from the earliest start to
 * the latest end. Throws `UserError` when there is no report, or when they judge different commits.
 */
export function mergeReports(reports: readonly Report[], options: MergeOptions = {}): Report {
  const [first, ...others] = sortByText(reports);
  if (!first) throw new UserError({ what: 'there is no report to merge', where: 'reports' });
  const all = [first, ...others];
  const commits = distinct(all.map(({ commit }) => commit));
  if (commits.length > 1) throw new UserError(differentCommits(commits));
  const bases = distinct(all.map(({ base }) => base));
  const versions = distinct(all.map(({ tool }) => tool.version));
  const starts = all.map(({ startedAt }) => Date.parse(startedAt));
  const start = Math.min(...starts);
  const end = Math.max(...all.map(({ durationMs }, index) => (starts[index] ?? start) + durationMs));
  return makeReport({
    tool: { name: 'lockkeeper', version: versions.at(-1) ?? first.tool.version },
    startedAt: new Date(start).toISOString(),
    durationMs: end - start,
    ...(commits[0] === undefined ? {} : { commit: commits[0] }),
    ...(bases.length > 0 ? { base: bases.join(', ') } : {}),
    checks: mergeChecks(all.flatMap(({ checks }) => checks)),
    notes: distinct([...all.flatMap(({ notes }) => notes), ...versionNote(versions)]),
    failOn: options.failOn ?? strictest(all.map(({ failOn }) => failOn)),
  });
}

/** One result for each run of a gate in a project, by project and in the order of the gates. */
function mergeChecks(checks: readonly CheckResult[]): readonly CheckResult[] {
  const whole = checks.filter(({ shard }) => shard === undefined);
  const groups = new Map<string, CheckResult[]>();
  for (const check of checks.filter(({ shard }) => shard !== undefined)) {
    const key = JSON.stringify([check.gate, check.project, check.shard?.count]);
    groups.set(key, [...(groups.get(key) ?? []), check]);
  }
  const once = new Map(
    [...whole, ...[...groups.values()].flatMap(uniteShards)].map(
      (check) => [JSON.stringify(check), check] as const,
    ),
  );
  return [...once]
    .sort(([textA, a], [textB, b]) => {
      if (a.project !== b.project) return a.project < b.project ? -1 : 1;
      return gateNames.indexOf(a.gate) - gateNames.indexOf(b.gate) || (textA < textB ? -1 : 1);
    })
    .map(([, check]) => check);
}

function strictest(all: readonly Severity[]): Severity {
  return severities.findLast((severity) => all.includes(severity)) ?? 'error';
}

/** Sorted, without doubles and gaps. */
function distinct(texts: readonly (string | undefined)[]): readonly string[] {
  return [...new Set(texts.filter((text) => text !== undefined))].sort();
}

function sortByText(reports: readonly Report[]): readonly Report[] {
  return reports
    .map((report) => ({ report, text: JSON.stringify(report) }))
    .sort((a, b) => (a.text < b.text ? -1 : 1))
    .map(({ report }) => report);
}

function versionNote(versions: readonly string[]): readonly string[] {
  if (versions.length < 2) return [];
  return [`The reports were made by different versions of Lockkeeper: ${versions.join(', ')}.`];
}

function differentCommits(commits: readonly string[]) {
  return {
    what: `the reports judge different commits: ${commits.join(', ')}`,
    where: 'reports',
    why: 'what holds for one commit says nothing of another',
    fix: 'download only the artifacts of this run before this step',
  };
}

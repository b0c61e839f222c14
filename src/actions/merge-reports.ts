import type { CheckResult } from '../core/check-result.js';
import { messageOf, UserError } from '../core/errors.js';
import type { Severity } from '../core/finding.js';
import { type Report, reportVersion } from '../core/report.js';
import { buildReport } from './build-report.js';

/** A report file as it was found. */
export interface ReportFile {
  readonly path: string;
  readonly text: string;
}

export interface MergeOptions {
  readonly failOn: Severity;
  /** Files that had to be there and are not. */
  readonly missing?: readonly string[];
}

/**
 * One report of several: the parts of a matrix, or the stages of a pipeline. Time runs from the earliest start to
 * the latest end. Throws `UserError` naming every file that is no report of ours.
 */
export function mergeReports(files: readonly ReportFile[], { failOn, missing = [] }: MergeOptions): Report {
  const parsed = files.map(parseReport);
  const problems = parsed.flatMap((part) => (part.ok ? [] : [part.problem]));
  if (problems.length > 0) throw new UserError(problems);
  const reports = parsed.flatMap((part) => (part.ok ? [part.report] : []));
  const starts = reports.map((report) => Date.parse(report.startedAt));
  const ends = reports.map((report) => Date.parse(report.startedAt) + report.durationMs);
  const startedAt = Math.min(...starts);
  return buildReport({
    checks: reports.flatMap((report) => report.checks),
    startedAt,
    durationMs: Math.max(...ends) - startedAt,
    failOn,
    missing,
    commit: reports.find((report) => report.commit !== undefined)?.commit,
    base: reports.find((report) => report.base !== undefined)?.base,
    notes: [...new Set(reports.flatMap((report) => report.notes))],
  });
}

type ParsedReport =
  | { readonly ok: true; readonly report: Report }
  | { readonly ok: false; readonly problem: { readonly what: string; readonly where: string } };

function parseReport({ path, text }: ReportFile): ParsedReport {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { ok: false, problem: { what: `is not JSON: ${messageOf(error)}`, where: path } };
  }
  if (isReport(value)) return { ok: true, report: value };
  const what = `is not a report of this version (expected "version": ${reportVersion})`;
  return { ok: false, problem: { what, where: path } };
}

/** Enough to merge it without trusting it: the outlets treat every text in it as foreign. */
function isReport(value: unknown): value is Report {
  if (typeof value !== 'object' || value === null) return false;
  const report = value as Partial<Report>;
  return (
    report.version === reportVersion &&
    report.tool?.name === 'lockkeeper' &&
    Number.isFinite(Date.parse(String(report.startedAt))) &&
    typeof report.durationMs === 'number' &&
    Array.isArray(report.notes) &&
    Array.isArray(report.checks) &&
    report.checks.every(isCheck)
  );
}

function isCheck(value: unknown): value is CheckResult {
  if (typeof value !== 'object' || value === null) return false;
  const check = value as Partial<CheckResult>;
  const lists = [check.findings, check.muted, check.migrations, check.facts];
  return typeof check.gate === 'string' && typeof check.status === 'string' && lists.every(Array.isArray);
}

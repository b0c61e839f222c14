import { type Severity, severities } from '../core/finding.js';
import type { Report } from '../core/report.js';
import type { Host } from '../host/host.js';
import type { HistoryFacts } from './run-checks.js';
import type { Published } from './services.js';

/** The outputs that every action with a report has. */
export function setReportOutputs(host: Host, { report, reportPath, sarifPath }: Published): void {
  const counts = countFindings(report);
  host.setOutput('verdict', report.verdict);
  host.setOutput('errors', String(counts.error));
  host.setOutput('warnings', String(counts.warning));
  host.setOutput('notices', String(counts.notice));
  host.setOutput('report-path', reportPath);
  host.setOutput('sarif-path', sarifPath ?? '');
}

/** The outputs of the actions that read the history. */
export function setHistoryOutputs(host: Host, history: HistoryFacts): void {
  host.setOutput('new-migrations', JSON.stringify(history.newMigrations));
  host.setOutput('head', history.heads.join(','));
  host.setOutput('matrix', JSON.stringify({ project: history.touched }));
}

/** Findings by severity, muted ones left out. */
export function countFindings(report: Report): Readonly<Record<Severity, number>> {
  const all = report.checks.flatMap((check) => check.findings);
  const count = (severity: Severity): number => all.filter((finding) => finding.severity === severity).length;
  return Object.fromEntries(severities.map((severity) => [severity, count(severity)])) as Record<
    Severity,
    number
  >;
}

import { countSeverities } from '../core/finding-list.js';
import type { Host } from '../host/host.js';
import { findingsOf } from '../publish/outcome.js';
import type { HistoryFacts } from './checks/run-checks.js';
import type { Published } from './services.js';

/** The outputs that every action with a report has. */
export function setReportOutputs(host: Host, published: Published): void {
  const { report, reportPath, sarifPath, htmlPath } = published;
  const counts = countSeverities(findingsOf(report));
  host.setOutput('verdict', report.verdict);
  host.setOutput('errors', String(counts.error));
  host.setOutput('warnings', String(counts.warning));
  host.setOutput('notices', String(counts.notice));
  host.setOutput('report-path', reportPath);
  host.setOutput('sarif-path', sarifPath ?? '');
  host.setOutput('html-path', htmlPath ?? '');
}

/** What a run that ended before there was a report still says, so that no later step reads silence as good. */
export function setBrokenOutputs(
  host: Pick<Host, 'setOutput'>,
  { outputs }: { readonly outputs: Readonly<Record<string, string>> },
): void {
  if (!('verdict' in outputs)) return;
  host.setOutput('verdict', 'broken');
  for (const count of ['errors', 'warnings', 'notices'] as const) host.setOutput(count, '0');
}

/** The outputs of the actions that read the history. */
export function setHistoryOutputs(host: Host, history: HistoryFacts): void {
  host.setOutput('new-migrations', JSON.stringify(history.newMigrations));
  host.setOutput('head', history.heads.join(','));
  host.setOutput('matrix', JSON.stringify({ project: history.touched }));
}

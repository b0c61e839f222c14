import type { CheckResult } from '../../core/check-result.js';
import { formatDuration } from '../../core/duration.js';
import type { SmokeRequest } from '../../core/http-smoke.js';
import { clip, firstOf } from '../lines.js';
import { marks, nameOf } from '../outcome.js';
import { notSentLines, sentOf } from '../smoke-words.js';
import type { Block } from './budget.js';
import { longest, ranks } from './extent.js';
import { code, table, text } from './markdown.js';

const mostRows = 200;

/** One row a request that was sent, in the order of the file; what failed is told by the findings. */
export function httpSmokeBlocks(check: CheckResult): readonly Block[] {
  const { requests } = check.httpSmoke ?? { requests: [] };
  if (requests.length === 0) return [];
  const { shown, left } = firstOf(sentOf(requests), mostRows);
  const lines = [
    ...(shown.length > 0 ? [table(['request', 'sent', 'answer', 'time', 'result'], shown.map(row))] : []),
    ...(left > 0 ? [`and ${left} more requests`] : []),
    ...notSentLines(requests).map((line) => `${marks.skipped} ${text(line)}`),
  ];
  const failed = requests.some(({ status }) => status === 'failed');
  return [
    {
      heading: `### Requests: ${text(clip(nameOf(check), longest.name))}`,
      text: lines.join('\n\n'),
      rank: failed ? ranks.failedMigrations : ranks.migrations,
      what: 'request',
      amount: requests.length,
    },
  ];
}

function row(request: SmokeRequest): readonly string[] {
  const { name, method, url, status, code: answer, durationMs, tries, line } = request;
  return [
    `${text(clip(name, longest.name))} (line ${line})`,
    `${text(method)} ${code(clip(url, longest.name))}`,
    answer === undefined ? '' : String(answer),
    `${formatDuration(durationMs)}${tries > 1 ? `, ${tries} tries` : ''}`,
    `${marks[status]} ${resultOf(request)}`,
  ];
}

function resultOf({ status, reason, failures }: SmokeRequest): string {
  if (status === 'passed')
    return reason === undefined ? 'passed' : `passed: ${text(clip(reason, longest.line))}`;
  const told = failures.map(
    ({ what, expected, got }) =>
      `${text(what)}: expected ${code(clip(expected, longest.name))}, got ${code(clip(got, longest.name))}`,
  );
  return told.join('<br>');
}

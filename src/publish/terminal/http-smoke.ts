import type { CheckResult } from '../../core/check-result.js';
import { formatDuration } from '../../core/duration.js';
import type { SmokeRequest } from '../../core/http-smoke.js';
import { printable } from '../../core/text.js';
import { clip, firstOf } from '../lines.js';
import { notSentLines, sentOf } from '../smoke-words.js';
import type { Look } from './look.js';

const mostRows = 200;
const widestName = 60;

/** One line a request that was sent: sign, name, status, time. What failed follows as findings. */
export function renderHttpSmoke(check: CheckResult, look: Look): readonly string[] {
  const { requests } = check.httpSmoke ?? { requests: [] };
  const { shown, left } = firstOf(sentOf(requests), mostRows);
  const names = shown.map(({ name }) => clip(printable(name), widestName));
  const width = Math.max(0, ...names.map((name) => name.length));
  return [
    ...shown.map((request, index) => rowOf(request, (names[index] ?? '').padEnd(width), look)),
    ...(left > 0 ? [look.paint('dim', `  ${look.ellipsis} ${left} more requests in the report file`)] : []),
    ...notSentLines(requests).map((line) => look.paint('dim', printable(`  - ${line}`))),
  ];
}

function rowOf(request: SmokeRequest, name: string, look: Look): string {
  const { status, code, durationMs, tries, reason, method, url } = request;
  const passed = status === 'passed';
  const sign = passed ? look.tick : look.cross;
  const time = formatDuration(durationMs);
  const note = [tries > 1 ? `${tries} tries` : '', reason ?? ''].filter((part) => part !== '').join(', ');
  const cells = [`  ${sign} ${name}`, String(code ?? '').padStart(3), time.padStart(8), `${method} ${url}`];
  const line = [...cells, note === '' ? '' : `(${note})`].filter((cell) => cell !== '').join('  ');
  return look.paint(passed ? 'green' : 'red', printable(line));
}

import type { CheckResult } from '../../core/check-result.js';
import { formatDuration } from '../../core/duration.js';
import type { SmokeRequest, SmokeStatus } from '../../core/http-smoke.js';
import { printable } from '../../core/text.js';
import { clip, firstOf } from '../lines.js';
import type { Style } from './ansi.js';
import type { Look } from './look.js';

const mostRows = 200;
const widestName = 60;

const colours: Readonly<Record<SmokeStatus, Style>> = { passed: 'green', failed: 'red', skipped: 'dim' };

/** One line a request: sign, name, status, time, and for one that was not sent why. What failed follows as findings. */
export function renderHttpSmoke(check: CheckResult, look: Look): readonly string[] {
  const { requests } = check.httpSmoke ?? { requests: [] };
  const { shown, left } = firstOf(requests, mostRows);
  const names = shown.map(({ name }) => clip(printable(name), widestName));
  const width = Math.max(0, ...names.map((name) => name.length));
  return [
    ...shown.map((request, index) => rowOf(request, (names[index] ?? '').padEnd(width), look)),
    ...(left > 0 ? [look.paint('dim', `  ${look.ellipsis} ${left} more requests in the report file`)] : []),
  ];
}

function rowOf(request: SmokeRequest, name: string, look: Look): string {
  const { status, code, durationMs, tries, reason, method, url } = request;
  const sign = status === 'passed' ? look.tick : status === 'failed' ? look.cross : '-';
  const time = status === 'skipped' ? '' : formatDuration(durationMs);
  const note = [tries > 1 ? `${tries} tries` : '', reason ?? ''].filter((part) => part !== '').join(', ');
  const cells = [`  ${sign} ${name}`, String(code ?? '').padStart(3), time.padStart(8), `${method} ${url}`];
  const line = [...cells, note === '' ? '' : `(${note})`].filter((cell) => cell !== '').join('  ');
  return look.paint(colours[status], printable(line));
}

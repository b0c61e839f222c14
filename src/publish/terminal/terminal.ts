import type { CheckResult, CheckStatus } from '../../core/check-result.js';
import { formatDuration } from '../../core/duration.js';
import type { Report } from '../../core/report.js';
import { printable } from '../../core/text.js';
import { printableLines } from '../lines.js';
import { findingsOf, headline, nameOf, nextSteps, resultOf } from '../outcome.js';
import type { Style } from './ansi.js';
import { renderDetails } from './details.js';
import { renderFinding } from './finding.js';
import { type Look, lookOf, type TerminalOptions, wrap } from './look.js';
import { renderMigrations } from './migrations.js';

export type { TerminalOptions } from './look.js';

const colours: Readonly<Record<CheckStatus, Style>> = {
  passed: 'green',
  failed: 'red',
  skipped: 'dim',
  broken: 'red',
};

/** The report as lines for a terminal. The verdict and what to type next come last, where the eye is. */
export function renderTerminal(report: Report, options: TerminalOptions): readonly string[] {
  const look = lookOf(options);
  return [
    ...report.checks.flatMap((check) => renderCheck(check, look)),
    ...findingsOf(report).flatMap((finding) => ['', ...renderFinding(finding, look)]),
    ...report.notes.flatMap((note) => ['', ...wrap(`note: ${note}`, look.width, '')]),
    '',
    ...renderEnd(report, look),
  ];
}

function renderCheck(check: CheckResult, look: Look): readonly string[] {
  const sign = check.status === 'passed' ? look.tick : check.status === 'skipped' ? '-' : look.cross;
  const result = `${sign} ${printable(nameOf(check))} ${resultOf(check).words}`;
  const muted = check.muted.length > 0 ? `, ${check.muted.length} muted` : '';
  const time = look.paint('dim', `(${formatDuration(check.durationMs)})`);
  const facts = check.facts.map(({ label, value }) => `${label}: ${value}`).join(' | ');
  // A gate that could not run says why, where and what to type, in lines of their own.
  const [summary = '', ...more] = printableLines(check.summary);
  return [
    `${look.paint(colours[check.status], result)}: ${summary}${muted} ${time}`,
    ...more,
    ...(facts ? wrap(facts, look.width, '  ').map((line) => look.paint('dim', line)) : []),
    ...renderMigrations(check, look),
    ...renderDetails(check, look),
  ];
}

function renderEnd(report: Report, look: Look): readonly string[] {
  const colour = report.verdict === 'passed' ? 'green' : 'red';
  const context = [
    report.base && `against ${printable(report.base)}`,
    `in ${formatDuration(report.durationMs)}`,
  ];
  const verdict = look.paint('bold', look.paint(colour, printable(headline(report))));
  // What a fix says in words stands with its finding, further up.
  const fixes = findingsOf(report).map(({ fix }) => fix?.split('\n', 1)[0]);
  const steps = nextSteps(report).filter(({ text, typed }) => typed || !fixes.includes(text));
  const [first, ...others] = steps.map(({ text }) => printable(text));
  return [
    `${verdict} ${look.paint('dim', `(${context.filter(Boolean).join(', ')})`)}`,
    ...(first === undefined ? [] : [`next: ${first}`]),
    ...others.map((step) => `then: ${step}`),
  ];
}

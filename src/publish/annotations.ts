import type { Finding } from '../core/finding.js';
import { severities } from '../core/finding.js';
import type { Report } from '../core/report.js';
import { printable } from '../core/text.js';
import { clip, count, printableLines } from './lines.js';
import { findingsOf } from './outcome.js';

/** A step shows this many of each level; the runner drops the others without a word. */
export const annotationBudget = 10;

/** The runner cuts a longer message. */
export const messageLimit = 4096;

export interface Annotations {
  /** Workflow commands, one a line, for the host to print as they are. */
  readonly commands: readonly string[];
  /** What did not fit, in words. */
  readonly notes: readonly string[];
}

/** Findings as workflow commands that put them into the diff, worst first, within the runner's limits. */
export function renderAnnotations(report: Report, budget: number = annotationBudget): Annotations {
  const findings = findingsOf(report);
  const levels = severities.map((severity) => {
    const all = findings.filter((finding) => finding.severity === severity);
    return { severity, shown: all.slice(0, budget), left: Math.max(0, all.length - budget) };
  });
  const left = levels.filter((level) => level.left > 0).map((level) => count(level.left, level.severity));
  const shown = levels.flatMap((level) => level.shown);
  const cut = shown.filter((finding) => messageOf(finding).length > messageLimit).length;
  return {
    commands: shown.map(command),
    notes: [
      ...(left.length > 0
        ? [`The diff shows ${budget} findings of each level; the job summary has ${left.join(', ')} more.`]
        : []),
      ...(cut > 0 ? [`${count(cut, 'message')} in the diff cut at ${messageLimit} characters.`] : []),
    ],
  };
}

/** What the reader should know besides the findings, as one command; none when there is nothing. */
export function renderNotice(notes: readonly string[]): readonly string[] {
  if (notes.length === 0) return [];
  return [`::notice title=Lockkeeper::${escapeData(cut(notes.flatMap(printableLines).join('\n')))}`];
}

function command(finding: Finding): string {
  const { location } = finding;
  const oneLine = location?.endLine === undefined || location.endLine === location.line;
  const properties: readonly (readonly [string, string | number | undefined])[] = [
    ['file', location?.file],
    ['line', location?.line],
    ['endLine', location?.endLine],
    // GitHub takes columns only where start and end are on one line.
    ['col', oneLine ? location?.column : undefined],
    ['endColumn', oneLine ? location?.endColumn : undefined],
    ['title', clip(printable(`${finding.rule}: ${finding.title}`), 255)],
  ];
  const given = properties.flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${escapeProperty(String(value))}`],
  );
  return `::${finding.severity} ${given.join(',')}::${escapeData(cut(messageOf(finding)))}`;
}

function messageOf(finding: Finding): string {
  const parts = [finding.detail || finding.title, finding.fix && `fix: ${finding.fix}`];
  const lines = parts.flatMap((part) => (part ? printableLines(part) : []));
  // The runner refuses a command without a message.
  return lines.join('\n').trim() || 'The job summary says more.';
}

function cut(message: string): string {
  const end = '\n(cut; the job summary has all of it)';
  if (message.length <= messageLimit) return message;
  return message.slice(0, messageLimit - end.length).replace(/[\ud800-\udbff]$/, '') + end;
}

function escapeData(value: string): string {
  return value.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(value: string): string {
  return escapeData(value).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

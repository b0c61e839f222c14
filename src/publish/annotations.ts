import type { CheckResult } from '../core/check-result.js';
import { counted } from '../core/count.js';
import type { Finding } from '../core/finding.js';
import { severities } from '../core/finding.js';
import type { Report } from '../core/report.js';
import { printable } from '../core/text.js';
import { evidenceLine } from './evidence-words.js';
import { clip, printableLines } from './lines.js';
import { findingsOf, nameOf } from './outcome.js';

/** A step shows this many of each level; the runner drops the others without a word. */
const annotationBudget = 10;

/** The runner cuts a longer message. */
const messageLimit = 4096;

export interface Annotations {
  /** Workflow commands, one a line, for the host to print as they are. */
  readonly commands: readonly string[];
  /** What did not fit, in words. */
  readonly notes: readonly string[];
}

/**
 * Findings as workflow commands that put them into the diff, worst first, within the runner's limits. A gate that
 * could not run comes before them and has no place.
 */
export function renderAnnotations(report: Report, budget: number = annotationBudget): Annotations {
  const broken = report.checks.filter((check) => check.status === 'broken').slice(0, budget);
  const findings = findingsOf(report);
  const levels = severities.map((severity) => {
    const all = findings.filter((finding) => finding.severity === severity);
    const room = severity === 'error' ? budget - broken.length : budget;
    return { severity, shown: all.slice(0, room), left: Math.max(0, all.length - room) };
  });
  const left = levels.filter((level) => level.left > 0).map((level) => counted(level.left, level.severity));
  const shown = levels.flatMap((level) => level.shown);
  const cut = shown.filter((finding) => messageOf(finding).length > messageLimit).length;
  return {
    commands: [...broken.map(brokenCommand), ...shown.map(command)],
    notes: [
      ...(left.length > 0
        ? [`The diff shows ${budget} findings of each level; the job summary has ${left.join(', ')} more.`]
        : []),
      ...(cut > 0 ? [`${counted(cut, 'message')} in the diff cut at ${messageLimit} characters.`] : []),
    ],
  };
}

/** What the reader should know besides the findings, as one command; none when there is nothing. */
export function renderNotice(notes: readonly string[]): readonly string[] {
  if (notes.length === 0) return [];
  return [`::notice title=Lockkeeper::${escapeData(cut(notes.flatMap(printableLines).join('\n')))}`];
}

/** Something that went wrong and fails nothing, as one command. */
export function renderWarning(title: string, text: string): string {
  const message = printableLines(text).join('\n');
  return `::warning title=${escapeProperty(title)}::${escapeData(cut(message))}`;
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

function brokenCommand(check: CheckResult): string {
  const title = escapeProperty(clip(printable(`${nameOf(check)} could not run`), 255));
  const message = printableLines(check.summary).join('\n').trim() || 'The job summary says more.';
  return `::error title=${title}::${escapeData(cut(message))}`;
}

function messageOf(finding: Finding): string {
  const parts = [
    finding.detail || finding.title,
    finding.evidence && evidenceLine(finding.evidence),
    finding.fix && `fix: ${finding.fix}`,
  ];
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

import type { Evidence } from '../../core/evidence.js';
import type { Finding } from '../../core/finding.js';
import { formatLocation } from '../../core/location.js';
import type { Report } from '../../core/report.js';
import { verdictOf } from '../evidence-words.js';
import { clip, printableLines } from '../lines.js';
import { byFile, findingsOf, marks } from '../outcome.js';
import type { Block } from './budget.js';
import { longest, ranks } from './extent.js';
import { code, fence, paragraph, text } from './markdown.js';

const mostRelated = 5;

/** One block a finding, below a heading for each file; the file with the worst finding comes first. */
export function findingBlocks(report: Report): readonly Block[] {
  const groups = byFile(findingsOf(report));
  // A release is judged by what runs, and has no files.
  const homeless = groups.size === 1 ? '#### What was found' : '#### What belongs to no file';
  return [...groups].flatMap(([file, findings]) =>
    findings.map((finding) => ({
      heading: file === '' ? homeless : `#### ${code(clip(file, longest.line))}`,
      text: findingText(finding),
      rank: ranks[finding.severity],
      what: finding.severity,
      amount: 1,
    })),
  );
}

function findingText(finding: Finding): string {
  const { line, column } = finding.location ?? {};
  const place = line === undefined ? '' : `, line ${line}${column === undefined ? '' : `:${column}`}`;
  return [
    `${marks[finding.severity]} **${finding.severity}** ${code(clip(finding.rule, longest.name))}${place}: **${text(clip(finding.title, longest.line))}**`,
    ...(finding.detail ? [detailText(clip(finding.detail.trimEnd(), longest.detail))] : []),
    ...(finding.evidence ? [evidenceText(finding.evidence)] : []),
    ...(finding.related ?? [])
      .slice(0, mostRelated)
      .map(
        ({ location, message }) =>
          `${code(clip(formatLocation(location), longest.line))}: ${text(clip(message, longest.line))}`,
      ),
    ...(finding.fix ? [fixText(clip(finding.fix, longest.detail))] : []),
  ].join('\n\n');
}

/** One line is prose. Several are what was seen: SQL, a server's words, a comparison. */
function detailText(detail: string): string {
  const lines = printableLines(detail);
  if (lines.length === 1) return paragraph(detail);
  return fence(lines, lines.some((line) => /^[+-] /.test(line)) ? 'diff' : '');
}

/** What was measured, in one paragraph below what was predicted. */
function evidenceText(evidence: Evidence): string {
  const seen = clip(evidence.seen.join('; '), longest.detail);
  return `**${text(verdictOf(evidence))}:** ${text(seen)}`;
}

/** A fix is there to be copied: in a fence, which has a button for it. */
function fixText(fix: string): string {
  return `**Fix:**\n\n${fence(printableLines(fix.trimEnd()))}`;
}

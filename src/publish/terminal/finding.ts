import type { Finding, Severity } from '../../core/finding.js';
import { formatLocation } from '../../core/location.js';
import { printable } from '../../core/text.js';
import { evidenceLine } from '../evidence-words.js';
import { firstOf, printableLines } from '../lines.js';
import type { Style } from './ansi.js';
import { type Look, paintDiff, wrap } from './look.js';

const colours: Readonly<Record<Severity, Style>> = { error: 'red', warning: 'yellow', notice: 'cyan' };

const mostLines = 60;

/** `error  rule  file:line:column`, then what is wrong, why, and how to mend it. */
export function renderFinding(finding: Finding, look: Look): readonly string[] {
  const { paint, width } = look;
  const place = finding.location ? formatLocation(finding.location) : (finding.migration ?? '');
  const severity = paint(colours[finding.severity], finding.severity.padEnd(7));
  return [
    `${severity}  ${printable(finding.rule)}  ${printable(place)}`.trimEnd(),
    ...wrap(finding.title, width, '  ').map((line) => paint('bold', line)),
    ...(finding.detail ? detailLines(finding.detail, look) : []),
    ...(finding.evidence ? wrap(evidenceLine(finding.evidence), width, '  ') : []),
    ...(finding.related ?? []).flatMap(({ location, message }) =>
      wrap(`${formatLocation(location)}: ${message}`, width, '  '),
    ),
    ...(finding.fix ? fixLines(finding.fix).map((line) => paint('green', line)) : []),
  ];
}

/** One line is prose. Several are what was seen (SQL, a server's words, a comparison) and stay as they are. */
function detailLines(detail: string, look: Look): readonly string[] {
  const lines = printableLines(detail.trimEnd());
  if (lines.length === 1) return wrap(detail, look.width, '  ');
  const { shown, left } = firstOf(lines, mostLines);
  return [
    ...shown.map((line) => `  ${paintDiff(line, look)}`),
    ...(left > 0 ? [look.paint('dim', `  ${look.ellipsis} ${left} more lines in the report file`)] : []),
  ];
}

/** Not broken to the width: a fix is there to be copied. */
function fixLines(fix: string): readonly string[] {
  return printableLines(fix.trimEnd()).map((line, index) =>
    index === 0 ? `  fix: ${line}` : `       ${line}`,
  );
}

import type { Finding, Severity } from '../../core/finding.js';
import { formatLocation } from '../../core/location.js';
import { printable } from '../../core/text.js';
import { printableLines } from '../lines.js';
import type { Style } from './ansi.js';
import { type Look, wrap } from './look.js';

const colours: Readonly<Record<Severity, Style>> = { error: 'red', warning: 'yellow', notice: 'cyan' };

/** `error  rule  file:line:column`, then what is wrong, why, and how to mend it. */
export function renderFinding(finding: Finding, { paint, width }: Look): readonly string[] {
  const place = finding.location ? formatLocation(finding.location) : (finding.migration ?? '');
  const severity = paint(colours[finding.severity], finding.severity.padEnd(7));
  return [
    `${severity}  ${printable(finding.rule)}  ${printable(place)}`.trimEnd(),
    ...wrap(finding.title, width, '  ').map((line) => paint('bold', line)),
    ...(finding.detail ? wrap(finding.detail, width, '  ') : []),
    ...(finding.related ?? []).flatMap(({ location, message }) =>
      wrap(`${formatLocation(location)}: ${message}`, width, '  '),
    ),
    ...(finding.fix ? fixLines(finding.fix).map((line) => paint('green', line)) : []),
  ];
}

/** Not broken to the width: a fix is there to be copied. */
function fixLines(fix: string): readonly string[] {
  return printableLines(fix.trimEnd()).map((line, index) =>
    index === 0 ? `  fix: ${line}` : `       ${line}`,
  );
}

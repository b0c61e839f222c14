import { printable } from '../../core/text.js';
import { printableLines } from '../lines.js';

/** What Markdown, HTML or GitHub's mathematics could read as a sign. */
const signs = /[!#-&(-+\-.:<>@[-`{-~]/g;

/**
 * Text as text, wherever it stands: a character that could be read as a sign is written as a numeric entity, and
 * names of people, issues and pull requests are kept from turning into mentions.
 */
export function text(value: string): string {
  return printable(value)
    .replace(signs, (sign, offset: number, whole: string) =>
      isHarmless(sign, whole.slice(Math.max(0, offset - 3), offset), whole[offset + 1] ?? ' ')
        ? sign
        : `&#${sign.charCodeAt(0)};`,
    )
    .replace(/(&#64;|&#35;|\bGH-)(?=\w)/gi, '$1&#8203;');
}

/** Inside of a word, or the end of one in a sentence: left as they are, so that the source stays readable. */
function isHarmless(sign: string, before: string, after: string): boolean {
  if (sign === ':') return after === ' ' && /[A-Za-z]$/.test(before);
  if (sign === '.' && after === ' ') return /[A-Za-z]$/.test(before);
  return (
    /[_.-]/.test(sign) && /[A-Za-z0-9]$/.test(before) && /[A-Za-z0-9]/.test(after) && !/www$/i.test(before)
  );
}

/** A name or a command, in the type of code. */
export function code(value: string): string {
  return value === '' ? '' : `<code>${text(value).replaceAll('&#8203;', '')}</code>`;
}

/** Several lines in one paragraph. */
export function paragraph(value: string): string {
  return printableLines(value.trim()).map(text).join('<br>');
}

/** Lines as they are, in a fence longer than any run of backticks in them. */
export function fence(lines: readonly string[], language = ''): string {
  const shown = lines.flatMap(printableLines);
  const longest = Math.max(2, ...shown.map(longestRun));
  const ticks = '`'.repeat(longest + 1);
  return [`${ticks}${language}`, ...shown, ticks].join('\n');
}

/** A table whose cells are Markdown already. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');
}

function longestRun(line: string): number {
  return Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length));
}

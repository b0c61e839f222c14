import { printable } from '../../core/text.js';
import { printableLines } from '../lines.js';

/**
 * Text as text, wherever it stands: every character that Markdown or HTML could read as a sign is written as a
 * numeric entity, and names of people, issues and pull requests are kept from turning into mentions.
 */
export function text(value: string): string {
  return printable(value)
    .replace(/[!-+\-.:<>[-`{-~]/g, (character) => `&#${character.charCodeAt(0)};`)
    .replace(/(@|&#35;|\bGH&#45;)(?=\w)/g, '$1&#8203;');
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

import type { ActionSpec } from '../src/actions/define.js';
import type { Fields } from '../src/config/field.js';
import { describe } from './action-yml.js';

/** Where a generated part of a hand-written page starts and ends. */
const marks = (part: string) => ({
  start: `<!-- generated: ${part} -->`,
  end: `<!-- /generated: ${part} -->`,
});

/** Puts the text between the marks of that part. Throws when the page has no such marks. */
export function replacePart(page: string, part: string, text: string): string {
  const { start, end } = marks(part);
  const from = page.indexOf(start);
  const to = page.indexOf(end);
  if (from < 0 || to < from) throw new Error(`the page has no marks for the generated part "${part}"`);
  return `${page.slice(0, from + start.length)}\n\n${text.trim()}\n\n${page.slice(to)}`;
}

/** Whether the page has a place for that part. */
export function hasPart(page: string, part: string): boolean {
  return page.includes(marks(part).start);
}

export function inputsTable(fields: Fields): string {
  const rows = Object.entries(fields).map(([name, field]) => [`\`${name}\``, describe(field)]);
  return markdownTable(['input', 'meaning'], rows);
}

export function outputsTable(outputs: ActionSpec['outputs']): string {
  const rows = Object.entries(outputs).map(([name, description]) => [`\`${name}\``, description]);
  return markdownTable(['output', 'meaning'], rows);
}

function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

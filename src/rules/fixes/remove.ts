import type { TextEdit } from '../../core/text-edit.js';
import type { PlacedStatement, Script } from './fix.js';

/** A statement that is taken out of its file. */
export interface Removal {
  readonly edit: TextEdit;
  /** The comment lines that stood right above it, each with its line end; they go where the statement goes. */
  readonly comment: string;
}

/** Words of runners, and ours: such a comment belongs to the file and not to the statement below it. */
const directive =
  /^\s*--\s*(?:\+goose|\+migrate|migrate:|>|lockkeeper|up migration|down migration|no.transaction)/i;

/**
 * Takes out a statement with its semicolon, the comment lines right above it, its line where nothing else is on it, and
 * one of two blank lines that would meet. Undefined where a runner’s marker holds it, or something shares its line.
 */
export function removal(text: string, script: Script, statement: PlacedStatement): Removal | undefined {
  const line = lineStart(text, statement.start);
  const semicolon = /^\s*;/.exec(text.slice(statement.end, script.end))?.[0].length ?? 0;
  const behind = /^[ \t]*(?:\r?\n|$)/.exec(text.slice(statement.end + semicolon, script.end))?.[0];
  const isAlone = text.slice(line, statement.start).trim() === '' && line >= script.start;
  if (!isAlone || behind === undefined) return undefined;
  if (/StatementBegin[^\n]*\n\s*$/i.test(text.slice(script.start, line))) return undefined;
  const isFirst = script.statements[0] === statement;
  const start = isFirst ? line : commentStart(text, line, script.start);
  const end = statement.end + semicolon + behind.length;
  return { edit: { ...withBlank(text, script, { start, end }), text: '' }, comment: text.slice(start, line) };
}

/** One blank line more where two would meet, or one would be left at either end. */
function withBlank(
  text: string,
  script: Script,
  { start, end }: Omit<TextEdit, 'text'>,
): Omit<TextEdit, 'text'> {
  const above = /(?:^|\n)([ \t]*\r?\n)$/.exec(text.slice(script.start, start))?.[1] ?? '';
  const below = /^[ \t]*\r?\n/.exec(text.slice(end, script.end))?.[0] ?? '';
  if (below !== '' && (above !== '' || start === script.start)) return { start, end: end + below.length };
  return end === script.end ? { start: start - above.length, end } : { start, end };
}

/** Offset of the line that holds an offset. */
export function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

/** Where the comment lines begin that stand right above a line; the line itself where there are none. */
export function commentStart(text: string, line: number, from: number): number {
  let start = line;
  while (start > from) {
    const above = lineStart(text, start - 1);
    const words = text.slice(above, start);
    if (above < from || !/^\s*--/.test(words) || directive.test(words)) break;
    start = above;
  }
  return start;
}

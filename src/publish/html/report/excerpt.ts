import type { Location } from '../../../core/location.js';
import { printableLines } from '../../lines.js';

/** Lines of a file around the place that a finding is about. */
export interface Excerpt {
  /** Number of the first line, from 1. */
  readonly first: number;
  readonly lines: readonly string[];
  /** Numbers of the lines that it is about, both included. */
  readonly from: number;
  readonly to: number;
}

/** Lines before and after. */
const around = 2;
const mostLines = 30;
const longestLine = 400;

/** What stands at this place and around it; undefined where it names no line, or the text has none there. */
export function excerptOf(text: string, { line, endLine = line }: Location): Excerpt | undefined {
  if (line === undefined || endLine === undefined) return undefined;
  const all = text.split(/\r\n|\n|\r/);
  if (line < 1 || line > all.length) return undefined;
  const to = Math.min(Math.max(line, endLine), all.length, line + mostLines - 1);
  const first = Math.max(1, line - around);
  const lines = all
    .slice(first - 1, to + around)
    .flatMap((each) => printableLines(each.slice(0, longestLine)));
  return { first, lines: withoutBlankEnd(lines, to - first + 1), from: line, to };
}

/** A file ends with a line break, which is no line to show. */
function withoutBlankEnd(lines: readonly string[], least: number): readonly string[] {
  const end = lines.findLastIndex((line) => line.trim() !== '') + 1;
  return lines.slice(0, Math.max(least, end));
}

import type { Stranger } from '../../model.js';
import type { Line } from './format.js';

/** How goose and sql-migrate cut a section: at lines that end with a semicolon, or by their own markers. */
export interface CutLines {
  /** [start, end) in the section's text. */
  readonly blocks: readonly (readonly [number, number])[];
  readonly problems: readonly Stranger[];
}

export interface CutOptions {
  readonly file: string;
  /** Offset of the section in its file. */
  readonly sectionStart: number;
  readonly isBegin: (line: string) => boolean;
  readonly isEnd: (line: string) => boolean;
  /** `-- +goose`, for messages. */
  readonly prefix: string;
}

/**
 * These runners know no dollar quotes: a line that ends with a semicolon ends the statement, unless the lines
 * stand between StatementBegin and StatementEnd. A function without those markers is cut in two, and fails.
 */
export function cutLines(lines: readonly Line[], options: CutOptions): CutLines {
  const blocks: [number, number][] = [];
  let start: Line | undefined;
  let held: Line | undefined;
  const cut = (end: number) => {
    if (start) blocks.push([start.start - options.sectionStart, end - options.sectionStart]);
    start = undefined;
  };
  for (const line of lines) {
    const begins = options.isBegin(line.text);
    if (begins || options.isEnd(line.text)) {
      cut(line.start);
      held = begins ? line : undefined;
      continue;
    }
    if (!isEmptyOrComment(line.text)) start ??= line;
    if (!held && endsWithSemicolon(line.text)) cut(line.end);
  }
  const problems = [
    ...(start ? [unfinished(start, options)] : []),
    ...(held ? [neverEnded(held, options)] : []),
  ];
  cut(lines.at(-1)?.end ?? options.sectionStart);
  return { blocks, problems };
}

function unfinished(line: Line, { file, prefix }: CutOptions): Stranger {
  const reason = `this statement is not finished: end its last line with a semicolon, or put it between "${prefix} StatementBegin" and "${prefix} StatementEnd"`;
  return { location: { file, line: line.number }, reason };
}

function neverEnded(line: Line, { file, prefix }: CutOptions): Stranger {
  return {
    location: { file, line: line.number },
    reason: `"${prefix} StatementBegin" without "${prefix} StatementEnd"`,
  };
}

function isEmptyOrComment(line: string): boolean {
  const text = line.trim();
  return text === '' || text.startsWith('--');
}

/** The last word before a comment ends with a semicolon. */
function endsWithSemicolon(line: string): boolean {
  let last = '';
  for (const word of line.trim().split(/\s+/)) {
    if (word.startsWith('--')) break;
    last = word;
  }
  return last.endsWith(';');
}

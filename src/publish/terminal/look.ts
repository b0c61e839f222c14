import { printableLines } from '../lines.js';
import { type Paint, painter } from './ansi.js';

export interface TerminalOptions {
  readonly colour: boolean;
  /** Columns. Running text is broken to fit; commands and SQL are not, so that they can be copied. */
  readonly width: number;
  /** Whether signs outside of ASCII can be shown. */
  readonly unicode: boolean;
}

/** How one terminal wants its text. */
export interface Look {
  readonly paint: Paint;
  readonly width: number;
  readonly ellipsis: string;
  readonly tick: string;
  readonly cross: string;
  readonly unicode: boolean;
}

export function lookOf({ colour, width, unicode }: TerminalOptions): Look {
  return {
    paint: painter(colour),
    width: Math.max(40, width),
    ellipsis: unicode ? '…' : '...',
    tick: unicode ? '✓' : '+',
    cross: unicode ? '✗' : 'x',
    unicode,
  };
}

/** Running text, broken at spaces to fit; each line starts with `indent`. A word that is too long stays whole. */
export function wrap(text: string, width: number, indent: string): readonly string[] {
  const room = Math.max(20, width - indent.length);
  return printableLines(text.trimEnd()).flatMap((line) => {
    const lines: string[] = [];
    let current = '';
    for (const word of line.split(/(?<=\S) +/)) {
      if (current !== '' && current.length + 1 + word.length > room) {
        lines.push(current);
        current = word;
      } else current = current === '' ? word : `${current} ${word}`;
    }
    return [...lines, current].map((part) => `${indent}${part}`.trimEnd());
  });
}

/** A line of a comparison: `-` is what was expected, `+` what is there. */
export function paintDiff(line: string, look: Look): string {
  if (line.startsWith('- ')) return look.paint('red', line);
  if (line.startsWith('+ ')) return look.paint('green', line);
  return line;
}

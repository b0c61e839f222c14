import type { Direction, Stranger } from '../../model.js';

/** One way of marking the directions inside a file. */
export interface SectionFormat {
  readonly flavor: string;
  /** Whether a text has this format's marker of the up. */
  readonly marks: (text: string) => boolean;
  /** Which `.sql` files the runner takes. */
  readonly takes: (name: string) => boolean;
  readonly id: (name: string) => string;
  readonly compare: (nameA: string, nameB: string) => number;
  readonly bookkeeping: readonly string[];
  /** Why a file in another language is not run, when the runner would run it. */
  readonly code?: { readonly takes: (name: string) => boolean; readonly reason: string };
  readonly parse: (file: string, text: string) => Sections;
}

export interface Sections {
  readonly up: Direction | undefined;
  readonly down: Direction | undefined;
  /** What the runner will not read the way it was meant. */
  readonly strangers: readonly Stranger[];
}

export interface Line {
  /** From 1. */
  readonly number: number;
  /** Offset of its first character. */
  readonly start: number;
  /** Offset behind its line end. */
  readonly end: number;
  /** Without its line end. */
  readonly text: string;
}

/** The lines of a text with their places. */
export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline + 1;
    const line = text.slice(start, end).replace(/\r?\n$/, '');
    lines.push({ number: lines.length + 1, start, end, text: line });
    start = end;
  }
  return lines;
}

/** The text between two offsets that lie at line starts. */
export interface Section {
  readonly start: number;
  readonly end: number;
  /** Line of the marker that opens it. */
  readonly markerLine: number;
}

/** Everything from behind a marker's line to the next marker, or to the end. */
export function sectionAfter(marker: Line, next: Line | undefined, text: string): Section {
  return { start: marker.end, end: next?.start ?? text.length, markerLine: marker.number };
}

import { type LineIndex, lineIndex } from '../../sql/lines.js';
import { split } from '../../sql/split.js';
import type { SqlScript } from '../model.js';

/** A text whose offsets can be told as places in a file. */
export interface Source {
  readonly file: string;
  readonly text: string;
  /** Line of the file on which `text` starts. */
  readonly firstLine: number;
}

export function sourceOf(script: SqlScript): Source {
  return { file: script.file, text: script.text, firstLine: script.line };
}

export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

const indexes = new WeakMap<Source, LineIndex>();

/** Where an offset is in the file. Only failures ask, so the lines are counted on the first question. */
export function placeIn(source: Source, offset: number): Place {
  const index = indexes.get(source) ?? lineIndex(source.text, source.firstLine);
  indexes.set(source, index);
  return { file: source.file, ...index.at(offset) };
}

/** SQL to send that was cut out of a source: one statement, or a block that a runner's markers hold together. */
export interface Piece {
  readonly text: string;
  /** Undefined for what we add ourselves: BEGIN, COMMIT. */
  readonly source?: Source;
  /** Where `text` starts in the source. */
  readonly offset: number;
  /** How many statements the server will count in it. */
  readonly statements: number;
  /** Text that variables were put into: stretches that begin at `sent` in `text` and at `offset` in the source. */
  readonly stretches?: readonly Stretch[];
  /** It writes the runner's ledger: no line of the file is to blame for it. */
  readonly record?: boolean;
  /** It cannot share a message: it ends inside a quote and would swallow what follows. */
  readonly alone?: boolean;
}

export interface Stretch {
  readonly sent: number;
  readonly offset: number;
  /** A variable's value: every place in it is the place of its name. */
  readonly fixed: boolean;
}

/** Where a place in the text that was sent is in the source. */
export function sourceOffset(piece: Piece, sent: number): number {
  const stretch = piece.stretches?.findLast((candidate) => candidate.sent <= sent);
  if (!stretch) return piece.offset + sent;
  return stretch.fixed ? stretch.offset : stretch.offset + sent - stretch.sent;
}

export interface PieceStatement {
  readonly text: string;
  /** Offset in the piece's text. */
  readonly start: number;
  /** The statement before it in the piece. */
  readonly previous: string | undefined;
}

/** The statement of a piece that holds `sent`, or the one at `index` when the place is unknown. */
export function statementIn(
  piece: Piece,
  at: { readonly sent: number | undefined; readonly index: number },
): PieceStatement {
  const whole = { text: piece.text, start: 0, previous: undefined };
  if (piece.statements === 1) return whole;
  const { items } = split(piece.text);
  const { sent } = at;
  const index = sent === undefined ? at.index : items.findLastIndex((item) => item.start <= sent);
  const found = items[index];
  const before = items[index - 1];
  if (found?.kind !== 'statement') return whole;
  return {
    text: found.text,
    start: found.start,
    previous: before?.kind === 'statement' ? before.text : undefined,
  };
}

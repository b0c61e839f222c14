import { statementsOf } from '../../sql/split.js';
import { transactionStep } from '../../sql/statement.js';
import type { SqlScript } from '../model.js';
import { shorten } from './shorten.js';
import { type Piece, type Place, placeIn } from './source.js';

/** What the server does or leaves as a whole: one statement, or all from BEGIN to COMMIT. */
export interface Unit extends Pick<Place, 'file' | 'line'> {
  /** Shortened for show. */
  readonly text: string;
}

/** Follows a script, piece by piece, through the transactions that it opens and ends itself. */
export interface Transactions {
  /** Whether a transaction is open that a BEGIN has opened. */
  readonly open: boolean;
  /** Whether a unit ends behind this piece. */
  endsWith(piece: Piece): boolean;
}

export function transactions(mode: SqlScript['mode']): Transactions {
  let open = mode === 'wrapped';
  return {
    get open() {
      return open;
    },
    endsWith(piece) {
      let ended = false;
      for (const { text } of statementsOf(piece.text)) {
        const step = transactionStep(text);
        ended = step === 'end' || step === 'chain';
        if (step !== undefined) open = step !== 'end';
      }
      // Several statements that travel as one message are a transaction without a BEGIN.
      return ended || (!open && mode !== 'one-message');
    },
  };
}

/** The units of a script, in order. */
export function unitsOf(mode: SqlScript['mode'], pieces: readonly Piece[]): readonly Unit[] {
  const units: Piece[][] = [];
  const state = transactions(mode);
  let begun: Piece[] | undefined;
  for (const piece of pieces) {
    if (!begun) {
      begun = [];
      units.push(begun);
    }
    begun.push(piece);
    if (state.endsWith(piece)) begun = undefined;
  }
  return units.flatMap(unitOf);
}

function unitOf(pieces: readonly Piece[]): readonly Unit[] {
  const [first] = pieces;
  if (!first?.source) return [];
  const { file, line } = placeIn(first.source, first.offset);
  return [{ text: shorten(pieces.map(({ text }) => text).join(';\n')), file, line }];
}

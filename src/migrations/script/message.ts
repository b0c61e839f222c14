import { offsetOfCharacter } from '../../sql/lines.js';
import { type Piece, type Place, placeIn, sourceOffset, statementIn } from './source.js';

/** Several pieces that travel to the server as one message. */
export interface Message {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

const separator = ';\n';

export function messageOfPieces(pieces: readonly Piece[]): Message {
  return { text: pieces.map((piece) => piece.text).join(separator), pieces };
}

/** A statement of a message and where it stands; no place for what we added ourselves. */
export interface Blame {
  readonly text: string;
  readonly place?: Place;
  /** The statement before it in the same message. */
  readonly previous?: string;
  /** It is the record behind the script. */
  readonly record?: boolean;
}

export interface ErrorPlace {
  /** The server's: characters from 1 into the message. */
  readonly position: number | undefined;
  /** Statements that were done before. */
  readonly completed: number | undefined;
}

/**
 * The statement that an error is about. The server's position decides where it gives one (a syntax error stops
 * the whole message before anything runs); else the count of finished statements.
 */
export function blame(message: Message, error: ErrorPlace): Blame | undefined {
  const spot =
    error.position === undefined ? byCount(message, error.completed) : byPosition(message, error.position);
  if (!spot) return undefined;
  const { piece, sent } = spot;
  const statement = statementIn(piece, spot);
  const previous = statement.previous ?? spot.before?.text;
  const place = piece.source && placeIn(piece.source, sourceOffset(piece, sent ?? statement.start));
  return {
    text: statement.text,
    ...(place && { place }),
    ...(previous !== undefined && { previous }),
    ...(piece.record && { record: true }),
  };
}

interface Spot {
  readonly piece: Piece;
  /** The piece before, when it was cut out of a file. */
  readonly before: Piece | undefined;
  /** Offset in the piece's text, when the server told it. */
  readonly sent: number | undefined;
  /** Number of the statement in the piece. */
  readonly index: number;
}

function byPosition(message: Message, position: number): Spot | undefined {
  const at = offsetOfCharacter(message.text, position);
  let start = 0;
  for (const [number, piece] of message.pieces.entries()) {
    const end = start + piece.text.length + separator.length;
    if (at < end || number === message.pieces.length - 1) {
      return { piece, before: fromFile(message.pieces[number - 1]), sent: at - start, index: 0 };
    }
    start = end;
  }
  return undefined;
}

function byCount(message: Message, completed = 0): Spot | undefined {
  let done = 0;
  for (const [number, piece] of message.pieces.entries()) {
    if (completed < done + piece.statements) {
      return {
        piece,
        before: fromFile(message.pieces[number - 1]),
        sent: undefined,
        index: completed - done,
      };
    }
    done += piece.statements;
  }
  return undefined;
}

function fromFile(piece: Piece | undefined): Piece | undefined {
  return piece?.source && piece;
}

import type { Grammar, Node } from '../../sql/grammar/grammar.js';
import { type Hidden, hiddenIn } from './hidden.js';

/** One statement that a body sends to the server, or what could not be read of it. */
export interface BodyPiece {
  readonly text: string;
  /** Offset into the body. */
  readonly at: number;
  readonly nodes: readonly Node[];
  /** Bytes into the text as an offset into the body. */
  locate(byte: number): number;
  readonly problem?: string;
  readonly hides?: Hidden;
  /** A COMMIT stands before it: it is in another transaction. */
  readonly afterCommit?: boolean;
}

/** How exactly the places in a piece are known: it stands in the body as it is, or only comes from there. */
export type Places = 'own' | 'start';

/** Reads one statement of a body. */
export function readPiece(
  text: string,
  { at, places }: { readonly at: number; readonly places: Places },
  grammar: Grammar,
): BodyPiece {
  const parsed = grammar.parse(text);
  const piece = { text, at, nodes: [], locate: () => at };
  if (!parsed.ok) return { ...piece, problem: parsed.message, hides: hiddenIn(text) };
  if (parsed.nodes.some((node) => 'DoStmt' in node))
    return { ...piece, problem: 'a DO block inside of another', hides: 'schema' };
  const locate = (byte: number): number => at + (places === 'own' ? parsed.offsetOf(byte) : 0);
  return { ...piece, nodes: parsed.nodes, locate };
}

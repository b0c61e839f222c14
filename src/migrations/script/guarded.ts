import { split, statementsOf } from '../../sql/split.js';
import type { StepGuard } from '../engine.js';
import type { SqlScript } from '../model.js';
import type { GuardedScript } from './guarded-script.js';
import { holderOf } from './holder.js';
import { inside } from './inside.js';
import { instructionsOf, readable } from './instructions.js';
import type { Instruction } from './interpret.js';
import { outside } from './outside.js';
import type { Sending } from './send.js';
import type { Piece, Source } from './source.js';
import { unitsOf } from './units.js';

/**
 * Sends a script to a database in use: our limits stand before its first statement, and the record goes into its
 * transaction. COMMIT travels alone, so that a connection that breaks before it leaves no doubt.
 */
export async function performGuarded(
  script: SqlScript,
  sending: Sending,
  { guard, read }: { readonly guard: StepGuard; readonly read: (path: string) => Promise<string> },
): Promise<void> {
  const source = readable(script);
  const instructions = (variables: Map<string, string>) =>
    script.mode === 'one-message'
      ? statementsOfMessage(source)
      : instructionsOf(script, source, { variables, read });
  const pieces: Piece[] = [];
  for await (const { piece } of instructions(new Map())) pieces.push(piece);
  const statements = pieces.map((piece) => statementsOf(piece.text).map(({ text }) => text));
  const unreadable = script.mode === 'one-message' && pieces.some(({ alone }) => alone);
  const guarded: GuardedScript = {
    mode: script.mode,
    source,
    guard,
    sending,
    holder: unreadable ? 'none' : holderOf(script.mode, statements),
    units: unitsOf(script.mode, pieces),
    variables: new Map(),
    instructions,
  };
  await (guarded.holder === 'none' ? outside(guarded) : inside(guarded));
}

/** One message goes as it is cut into statements: they are joined again. What psql alone understands is refused by the server. */
function* statementsOfMessage(source: Source): Generator<Instruction> {
  const { items, problem } = split(source.text);
  if (problem || items.some(({ kind }) => kind !== 'statement')) {
    const piece = { text: source.text, source, offset: 0, statements: Number.POSITIVE_INFINITY, alone: true };
    yield { kind: 'send', piece };
    return;
  }
  for (const item of items) {
    if (item.kind !== 'statement') continue;
    yield { kind: 'send', piece: { text: item.text, source, offset: item.start, statements: 1 } };
  }
}

import { livesInSession, resetsSession, setsSession } from '../../sql/session-state.js';
import { statementsOf } from '../../sql/split.js';
import { commitNow, type GuardedScript, records, sendLimits } from './guarded-script.js';
import type { Instruction } from './interpret.js';
import { begin } from './perform.js';
import { ScriptError } from './script-error.js';
import { flush, follow } from './send.js';
import { type Transactions, transactions } from './units.js';

interface Walk {
  readonly state: Transactions;
  /** Of the unit that it is in. */
  number: number;
  /** Whether the unit has begun and not ended. */
  begun: boolean;
  /** Whether anything of the script was sent. */
  sent: boolean;
}

/** Nothing holds it together: unit by unit, each told before and after; the record has a transaction of its own. */
export async function outside(script: GuardedScript): Promise<void> {
  const { mode, source, sending, guard, units } = script;
  if (guard.skip > units.length) {
    const message = `an earlier run has done ${guard.skip} statements of it, and it has ${units.length}: it was edited meanwhile`;
    throw new ScriptError(message, source, 0);
  }
  await sendLimits(script);
  const walk: Walk = { state: transactions(mode), number: 0, begun: false, sent: false };
  for await (const instruction of script.instructions(script.variables)) {
    if (!walk.begun) walk.number++;
    if (walk.number <= guard.skip) await pass(instruction, walk, script);
    else await send(instruction, walk, script);
  }
  const recorded = walk.begun && walk.sent && (await endUnit(walk, script));
  if (recorded || sending.session.inTransaction) return;
  sending.atRecord = true;
  if (guard.record.length === 0) return;
  sending.mayCount = false;
  sending.pieces.push(begin, ...records(guard));
  await flush(sending);
  await commitNow(sending);
}

async function send(instruction: Instruction, walk: Walk, script: GuardedScript): Promise<void> {
  const { sending, mode } = script;
  const { piece } = instruction;
  if (!walk.begun) {
    await tell(script, walk.number, false);
    // The runner's own BEGIN, or the one of a transaction that was chained to one that is done.
    if (walk.state.open && !walk.sent) sending.pieces.push(begin);
  }
  walk.begun = walk.sent = true;
  const ends = walk.state.endsWith(piece);
  sending.mayCount = ends;
  await follow(instruction, sending, script.variables);
  if (mode !== 'one-message' || ends) await flush(sending);
  if (resetsSession(piece.text)) await sendLimits(script);
  if (!ends) return;
  walk.begun = false;
  await tell(script, walk.number, true);
}

/** Leaves out what an earlier run has done, except for the settings that the rest relies on. */
async function pass(
  { kind, piece }: Instruction,
  walk: Walk,
  { sending, source }: GuardedScript,
): Promise<void> {
  const lost = statementsOf(piece.text).some(({ text }) => livesInSession(text));
  if (kind === 'gset' || lost) {
    const what = kind === 'gset' ? 'what \\gset read' : 'what this made';
    const message = `${what} in an earlier run is gone with its session: the rest cannot be run without it`;
    throw new ScriptError(message, piece.source ?? source, piece.offset);
  }
  walk.begun = !walk.state.endsWith(piece);
  sending.mayCount = false;
  if (setsSession(piece.text)) sending.pieces.push(piece);
  await flush(sending);
}

/** The end of a script within a unit. True when the record went into its transaction. */
async function endUnit(walk: Walk, script: GuardedScript): Promise<boolean> {
  const { sending, mode, guard } = script;
  const commits = mode === 'wrapped' && walk.state.open;
  if (commits) {
    sending.pieces.push(...records(guard));
    sending.mayCount = false;
    await flush(sending);
    await commitNow(sending);
  } else {
    sending.mayCount = true;
    await flush(sending);
  }
  if (!sending.session.inTransaction) await tell(script, walk.number, true);
  return commits;
}

async function tell({ guard, units }: GuardedScript, number: number, done: boolean): Promise<void> {
  const unit = units[number - 1] ?? units.at(-1);
  if (unit) await guard.onStatement({ ...unit, number, of: Math.max(number, units.length), done });
}

import { resetsSession } from '../../sql/session-state.js';
import { transactionStep } from '../../sql/statement.js';
import { commitNow, type GuardedScript, limits, records } from './guarded-script.js';
import { begin } from './perform.js';
import { flush, follow } from './send.js';

/** One transaction holds it all, the record included. */
export async function inside(script: GuardedScript): Promise<void> {
  const { mode, sending, guard, holder } = script;
  const wrapped = mode === 'wrapped';
  const reach = wrapped ? 'local' : 'session';
  sending.pieces.push(...(wrapped ? [begin] : []), ...limits(guard, reach));
  if (!wrapped) await flush(sending);
  for await (const instruction of script.instructions(script.variables)) {
    // Where the transaction is the script's own, its last statement is COMMIT.
    if (transactionStep(instruction.piece.text) === 'end') {
      sending.pieces.push(...records(guard));
      await flush(sending);
      sending.mayCount = true;
    }
    await follow(instruction, sending, script.variables);
    if (mode === 'plain') await flush(sending);
    if (resetsSession(instruction.piece.text)) sending.pieces.push(...limits(guard, reach));
  }
  if (holder === 'own') return flush(sending);
  sending.pieces.push(...records(guard));
  sending.mayCount = mode === 'one-message';
  await flush(sending);
  if (wrapped) await commitNow(sending);
}

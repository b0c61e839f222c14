import { ConnectionLost } from '../../postgres/session.js';
import type { StepOutcome, Target } from '../engine.js';
import type { SqlScript } from '../model.js';
import { deadline } from './deadline.js';
import { failureOf, leftOpen } from './failure.js';
import { perform, type Sending, tidy } from './perform.js';
import { sourceOf } from './source.js';

export interface ScriptWorld {
  /** Milliseconds for the whole script. */
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
  /** Reads a file of the repository by its path from the root, for `\i`; throws where there is none. */
  readonly read: (path: string) => Promise<string>;
}

/**
 * Runs one direction of a migration as its runner would (`SqlScript.mode`) and leaves the session idle and clean.
 * What the server or the script does wrong is a failure with its place; only a cancelled run throws, with the
 * signal's reason. After `timeout` and `connection` failures the session may be gone: see `session.alive`.
 */
export async function runScript(script: SqlScript, target: Target, world: ScriptWorld): Promise<StepOutcome> {
  const started = performance.now();
  const limit = deadline(target, world.timeoutMs, world.signal);
  const sending: Sending = {
    session: target.session,
    limit,
    pieces: [],
    message: undefined,
    last: undefined,
  };
  let thrown: { readonly error: unknown } | undefined;
  try {
    await perform(script, sending, world.read);
  } catch (error) {
    thrown = { error };
  }
  await limit.release();
  const durationMs = performance.now() - started;
  const open = !thrown && target.session.inTransaction;
  if (thrown || open || script.mode !== 'wrapped') await clean(target, thrown !== undefined || open);
  if (sending.prepares) await run(target, 'deallocate all');
  if (limit.stopped === 'cancelled') throw world.signal.reason;
  if (thrown) return { ok: false, durationMs, failure: failureOf(thrown.error, sending, world.timeoutMs) };
  if (open) return { ok: false, durationMs, failure: leftOpen(sourceOf(script)) };
  return { ok: true, durationMs };
}

/** Leaves the session as it was before the step. A session that is gone needs no cleaning. */
async function clean(target: Target, rollBack: boolean): Promise<void> {
  if (rollBack) await run(target, 'rollback');
  await run(target, tidy.text);
}

async function run({ session }: Target, sql: string): Promise<void> {
  try {
    if (session.alive) await session.execute(sql);
  } catch (error) {
    if (!(error instanceof ConnectionLost)) throw error;
  }
}

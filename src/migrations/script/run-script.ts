import { ConnectionLost, ServerError } from '../../postgres/session.js';
import type { StepOutcome, Target } from '../engine.js';
import type { SqlScript } from '../model.js';
import { endBackend } from './backend.js';
import { deadline } from './deadline.js';
import { failureOf, leftOpen } from './failure.js';
import { performGuarded } from './guarded.js';
import { perform, tidy } from './perform.js';
import type { Sending } from './send.js';
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
 *
 * With `target.guard` the script runs in a database that others use. Then a cancelled run is a failure too, since
 * somebody must learn what stayed; a step that was done when the signal came is done. The backend has ended when
 * this returns without a session, as far as the server can be reached. What `onStatement` throws is thrown.
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
    apart: target.apart ?? false,
  };
  const { guard } = target;
  let thrown: { readonly error: unknown } | undefined;
  try {
    if (guard) await performGuarded(script, sending, { guard, read: world.read });
    else await perform(script, sending, world.read);
  } catch (error) {
    thrown = { error };
  }
  await limit.release();
  const durationMs = performance.now() - started;
  const open = !thrown && target.session.inTransaction;
  if (guard || thrown || open || script.mode !== 'wrapped') await clean(target, thrown !== undefined || open);
  if (sending.prepares) await run(target, 'deallocate all');
  if (guard && !target.session.alive)
    await endBackend(target, performance.now() - started).catch(() => undefined);
  if (limit.stopped === 'cancelled' && !guard) throw world.signal.reason;
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
    // A cancel that was meant for the last statement may come after it.
    if (error instanceof ServerError && error.code === queryCanceled) await session.execute(sql);
    else if (!(error instanceof ConnectionLost)) throw error;
  }
}

const queryCanceled = '57014';

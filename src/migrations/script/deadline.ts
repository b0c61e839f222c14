import type { Target } from '../engine.js';
import { terminate } from './backend.js';

/** Milliseconds between asking a backend to cancel, ending it, and dropping the connection. */
const grace = 2_000;

/** Ends what a step runs when its time is up or the run is cancelled. */
export interface Deadline {
  /** Why the step was stopped; undefined while it may go on. */
  readonly stopped: 'timeout' | 'cancelled' | undefined;
  /** Call when the step has ended, however it ended. Waits for what was begun to stop it. */
  release(): Promise<void>;
}

export function deadline(target: Target, timeoutMs: number, signal: AbortSignal): Deadline {
  let stopped: Deadline['stopped'];
  const ended = new AbortController();
  let stopping: Promise<void> = Promise.resolve();
  const stop = (reason: 'timeout' | 'cancelled') => {
    if (stopped) return;
    stopped = reason;
    stopping = stopBackend(target, ended.signal);
  };
  const onAbort = () => stop('cancelled');
  const timer = setTimeout(() => stop('timeout'), timeoutMs);
  if (signal.aborted) onAbort();
  else signal.addEventListener('abort', onAbort, { once: true });
  return {
    get stopped() {
      return stopped;
    },
    async release() {
      clearTimeout(timer);
      signal.removeEventListener('abort', onAbort);
      ended.abort();
      await stopping;
    },
  };
}

/** Cancel, then terminate, then close our end: each only when the one before did not end the step. */
async function stopBackend({ session, url }: Target, ended: AbortSignal): Promise<void> {
  await session.cancel().catch(() => undefined);
  if (await endsWithin(ended)) return;
  await terminate(url, session.pid).catch(() => undefined);
  if (await endsWithin(ended)) return;
  await session.close();
}

/** Whether the step ended by itself within the grace. */
function endsWithin(ended: AbortSignal): Promise<boolean> {
  if (ended.aborted) return Promise.resolve(true);
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(false), grace);
    ended.addEventListener(
      'abort',
      () => {
        clearTimeout(timer);
        resolve(true);
      },
      { once: true },
    );
  });
}

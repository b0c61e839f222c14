import type { Clock } from '../host/clock.js';

/** A request that was sent gets this long to be answered after the run was stopped, so that its id is known. */
const graceMs = 3_500;

export interface Stoppable {
  readonly clock: Clock;
  readonly signal: AbortSignal;
}

/** Runs something with the run's signal a few seconds late; once it is over, nothing waits for those seconds. */
export async function withLateSignal<T>(
  { clock, signal }: Stoppable,
  run: (late: AbortSignal) => Promise<T>,
): Promise<T> {
  const late = new AbortController();
  const over = new AbortController();
  const stop = (): void => {
    const passed = clock.sleep(graceMs, over.signal);
    passed.then(() => late.abort(signal.reason)).catch(() => undefined);
  };
  signal.addEventListener('abort', stop, { once: true });
  try {
    return await run(late.signal);
  } finally {
    signal.removeEventListener('abort', stop);
    over.abort();
  }
}

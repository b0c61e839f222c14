import type { Clock } from '../host/clock.js';

/** A request that was sent gets this long to be answered after the run was stopped, so that its id is known. */
const graceMs = 3_500;

/** The run's signal, a few seconds late. */
export function lateSignal({
  clock,
  signal,
}: {
  readonly clock: Clock;
  readonly signal: AbortSignal;
}): AbortSignal {
  const controller = new AbortController();
  const stop = async (): Promise<void> => {
    await clock.sleep(graceMs);
    controller.abort(signal.reason);
  };
  signal.addEventListener('abort', () => void stop(), { once: true });
  return controller.signal;
}

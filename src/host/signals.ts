import process from 'node:process';

/** Why a run was stopped from outside. */
export class Cancelled extends Error {
  override readonly name = 'Cancelled';

  constructor(signal: NodeJS.Signals) {
    super(`stopped by ${signal}`);
  }
}

/**
 * Aborted by the first SIGINT, SIGTERM or SIGHUP, so that everything can clean up; the listeners then go away,
 * and a second signal ends the process at once.
 */
export function signalOfProcess(): AbortSignal {
  const controller = new AbortController();
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  const stop = (signal: NodeJS.Signals): void => {
    for (const name of signals) process.off(name, stop);
    controller.abort(new Cancelled(signal));
  };
  for (const name of signals) process.on(name, stop);
  return controller.signal;
}

import type { Host } from '../host/host.js';

/** The same host, which is stopped after that many milliseconds too. */
export function withTimeout(host: Host, milliseconds: number): Host {
  return { ...host, signal: AbortSignal.any([host.signal, AbortSignal.timeout(milliseconds)]) };
}

/** The same host, which goes on for that many milliseconds after it was stopped: time for the last words. */
export function withGrace(host: Host, milliseconds: number): Host {
  const late = new AbortController();
  const { signal } = host;
  const stop = (): void => {
    setTimeout(() => late.abort(signal.reason), milliseconds).unref();
  };
  if (signal.aborted) stop();
  else signal.addEventListener('abort', stop, { once: true });
  return { ...host, signal: late.signal };
}

/** What `fetchWith` throws for a 429. */
export interface RateLimited extends Error {
  readonly status: 429;
  /** Seconds; undefined where Slack tells none. */
  readonly retryAfter: number | undefined;
}

/**
 * `fetch` for Slack's clients, which take no signal: it ends with the run. A 429 is thrown with its Retry-After,
 * which one client forgets and the other takes for a bug when it is missing.
 */
export function fetchWith(signal: AbortSignal): typeof fetch {
  return async (address, options) => {
    const signals = [signal, options?.signal].filter((each) => each !== undefined && each !== null);
    const response = await fetch(address, { ...options, signal: AbortSignal.any(signals) });
    if (response.status !== 429) return response;
    await response.text();
    const seconds = Number.parseInt(response.headers.get('retry-after') ?? '', 10);
    const retryAfter = Number.isNaN(seconds) ? undefined : seconds;
    const limited: RateLimited = Object.assign(new Error('rate limited'), {
      status: 429 as const,
      retryAfter,
    });
    throw limited;
  };
}

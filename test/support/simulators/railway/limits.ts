import type { Answer } from '../server.js';
import { errorsBody } from './answer.js';

export interface Limited {
  /** Told with every answer. */
  readonly headers: Readonly<Record<string, string>>;
  /** In place of the true answer, when the requests of the hour are used up. */
  readonly answer?: Answer;
}

/** Counts the requests of an hour, as Railway's plans do. */
export function limiter(hourly: number | undefined, now: () => number): () => Limited {
  let left = hourly ?? 0;
  let resetAt = now() + 3_600_000;
  return () => {
    if (hourly === undefined) return { headers: {} };
    if (now() >= resetAt) {
      left = hourly;
      resetAt = now() + 3_600_000;
    }
    const seconds = Math.ceil((resetAt - now()) / 1000);
    const headers = {
      'x-ratelimit-limit': String(hourly),
      'x-ratelimit-remaining': String(Math.max(0, left - 1)),
      'x-ratelimit-reset': String(Math.ceil(resetAt / 1000)),
      'ratelimit-policy': `"default";q=${hourly};w=3600`,
    };
    left -= 1;
    if (left >= 0) return { headers };
    const body = errorsBody([{ message: 'Rate limit exceeded', code: 'RATE_LIMITED' }]);
    return {
      headers,
      answer: { status: 429, body, headers: { ...headers, 'retry-after': String(seconds) } },
    };
  };
}

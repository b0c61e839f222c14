import type { Clock } from '../../host/clock.js';

/** Why Slack did not do it. */
export interface SlackFailure {
  /** Slack's own word (`channel_not_found`), or ours: `timeout`, `network`, `http_503`, `not_json`. */
  readonly error: string;
  /** One sentence on what came back. */
  readonly message: string;
  /** Whether Slack may have done it all the same: then it is not simply sent again. */
  readonly sent: boolean;
  /** Whether another try may help. */
  readonly passing: boolean;
  /** Milliseconds that Slack asks to wait. */
  readonly retryAfterMs?: number;
  /** The scope that the token lacks, by Slack's word. */
  readonly needed?: string;
}

export type SlackAnswer<T> =
  | { readonly ok: true; readonly data: T }
  | { readonly ok: false; readonly failure: SlackFailure };

/** How long and how often one delivery tries. */
export interface Patience {
  readonly clock: Clock;
  readonly signal: AbortSignal;
  /** Milliseconds since the epoch: no try and no pause goes beyond. */
  readonly deadline: number;
}

/** Milliseconds for all that one delivery does; an outlet has 60 seconds. */
export const deliveryBudgetMs = 45_000;

/** Milliseconds for one request. */
export const requestTimeoutMs = 10_000;

const maxRetries = 3;

/**
 * Calls again, at most three times, what may help: after a 429 when Slack says so, after 5xx and lost connections a
 * little later each time. What may have been done is only called again when `repeatable`. The SDK's own retries do
 * not fit: ten over half an hour in one client, none after a 429 in the other.
 */
export async function patiently<T>(
  call: () => Promise<SlackAnswer<T>>,
  { clock, signal, deadline }: Patience,
  repeatable: boolean,
): Promise<SlackAnswer<T>> {
  for (let retry = 0; ; retry += 1) {
    signal.throwIfAborted();
    if (clock.now() > deadline) return outOfTime;
    const answer = await call();
    if (answer.ok || retry >= maxRetries) return answer;
    const { passing, sent, retryAfterMs } = answer.failure;
    if (!passing || (sent && !repeatable)) return answer;
    const pause = retryAfterMs ?? 1000 * 2 ** retry;
    if (clock.now() + pause + requestTimeoutMs > deadline) return answer;
    await clock.sleep(pause, signal);
  }
}

const outOfTime: SlackAnswer<never> = {
  ok: false,
  failure: { error: 'timeout', message: 'Slack took too long', passing: true, sent: false },
};

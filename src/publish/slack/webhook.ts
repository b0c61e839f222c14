import { IncomingWebhook, IncomingWebhookHTTPError } from '@slack/webhook';
import { quiet, type SlackMessage } from './blocks.js';
import { requestTimeoutMs, type SlackAnswer, type SlackFailure } from './calls.js';
import { failureOfNetwork, failureOfStatus, failureOfText, failureOfWord } from './failure.js';
import { fetchWith } from './fetch-with.js';

export interface WebhookOptions {
  /** The webhook's address: a secret. */
  readonly url: string;
  readonly timeoutMs?: number | undefined;
  readonly signal: AbortSignal;
}

/** Posts one message by an incoming webhook, tried once. Rejects only with the signal's reason. */
export async function postToWebhook(
  message: SlackMessage,
  { url, timeoutMs = requestTimeoutMs, signal }: WebhookOptions,
): Promise<SlackAnswer<undefined>> {
  const hook = new IncomingWebhook(url, { timeout: timeoutMs, fetch: fetchWith(signal) });
  try {
    const { text } = await hook.send({ ...message, blocks: [...message.blocks], ...quiet });
    return text.trim() === 'ok' ? { ok: true, data: undefined } : { ok: false, failure: failureOfText(text) };
  } catch (error) {
    signal.throwIfAborted();
    return { ok: false, failure: failureOf(error) };
  }
}

/** A webhook's errors are words in plain text; the word counts, not the status. */
function failureOf(error: unknown): SlackFailure {
  if (!(error instanceof IncomingWebhookHTTPError)) return failureOfNetwork(error);
  const word = String(error.body ?? '').trim();
  const { passing, sent } = failureOfStatus(error.statusCode, undefined);
  if (!/^[a-z_]{4,60}$/.test(word)) return failureOfStatus(error.statusCode, undefined);
  return { ...failureOfWord(word), passing, sent };
}

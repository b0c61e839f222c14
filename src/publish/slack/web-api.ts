import { ErrorCode, type Logger, LogLevel, WebClient } from '@slack/web-api';
import { requestTimeoutMs, type SlackAnswer } from './calls.js';
import { failureOfNetwork, failureOfStatus, failureOfText, failureOfWord } from './failure.js';
import { fetchWith } from './fetch-with.js';

/** One method of the Web API, tried once. */
export type CallSlack = (
  method: string,
  parameters: Readonly<Record<string, unknown>>,
) => Promise<SlackAnswer<unknown>>;

export interface WebApiOptions {
  readonly token: string;
  /** `https://slack.com/api/` when not given. */
  readonly apiUrl?: string | undefined;
  readonly timeoutMs?: number | undefined;
  readonly signal: AbortSignal;
}

/** Slack's Web API by its own client, without that client's retries. Rejects only with the signal's reason. */
export function webApi({ token, apiUrl, timeoutMs = requestTimeoutMs, signal }: WebApiOptions): CallSlack {
  const client = new WebClient(token, {
    ...(apiUrl === undefined ? {} : { slackApiUrl: apiUrl }),
    retryConfig: { retries: 0 },
    timeout: timeoutMs,
    fetch: fetchWith(signal),
    logger: silent,
    allowAbsoluteUrls: false,
  });
  return async (method, parameters) => {
    try {
      return { ok: true, data: await client.apiCall(method, { ...parameters }) };
    } catch (error) {
      signal.throwIfAborted();
      return { ok: false, failure: failureOf(error) };
    }
  };
}

function failureOf(error: unknown) {
  const known = error as { code?: unknown; data?: SlackError; statusCode?: number };
  switch (known.code) {
    case ErrorCode.PlatformError: {
      const word = String(known.data?.error ?? '');
      return /^[a-z0-9_]+$/.test(word) ? failureOfWord(word, known.data?.needed) : failureOfText(word);
    }
    case ErrorCode.HTTPError:
      return failureOfStatus(known.statusCode ?? 500, undefined);
    default:
      return failureOfNetwork(error);
  }
}

interface SlackError {
  readonly error?: unknown;
  readonly needed?: string;
}

/** The client would print to the log by itself, past all masks. */
const silent: Logger = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
  setLevel: () => undefined,
  getLevel: () => LogLevel.ERROR,
  setName: () => undefined,
};

import { messageOf } from '../../core/errors.js';
import { printable } from '../../core/text.js';
import { clip } from '../lines.js';
import type { SlackFailure } from './calls.js';
import type { RateLimited } from './fetch-with.js';

/** What can be mended, by Slack's own word: what it means and what to do. */
const cures: Readonly<Record<string, readonly [meaning: string, fix: string]>> = {
  invalid_auth: [
    'the token is not valid',
    'give the bot token (xoxb-...) of an app that is installed in the workspace',
  ],
  not_authed: ['no token reached Slack', 'check that the secret has a value'],
  account_inactive: [
    'the token belongs to a user or workspace that is gone',
    'install the app again and replace the token',
  ],
  token_revoked: ['the token was revoked', 'install the app again and replace the token'],
  token_expired: ['the token has expired', 'turn token rotation off for the app, or replace the token'],
  missing_scope: ['the token lacks a scope', 'add the scope to the app and install it again'],
  channel_not_found: [
    'there is no such channel, or the app may not see it',
    'give the channel’s id (C...) and invite the app: /invite @your-app',
  ],
  not_in_channel: ['the app is not in the channel', 'invite it there: /invite @your-app'],
  is_archived: ['the channel is archived', 'unarchive it or name another one'],
  channel_is_archived: ['the channel is archived', 'unarchive it or name another one'],
  restricted_action: [
    'a setting of the workspace forbids posting there',
    'ask an administrator of the workspace',
  ],
  ratelimited: [
    'Slack asked to wait for longer than a release should',
    'send less to this workspace, or run the step again',
  ],
  msg_blocks_too_long: ['the message is too long', 'shorten the `text` template'],
  no_service: ['the webhook is gone or disabled', 'make a new incoming webhook and replace the secret'],
  no_team: ['the webhook’s workspace is gone', 'make a new incoming webhook and replace the secret'],
  no_active_hooks: ['the webhook is disabled', 'enable it in the app’s settings, or make a new one'],
  invalid_token: ['the webhook’s address is not valid', 'copy the webhook URL again, all of it'],
  action_prohibited: [
    'an administrator forbids this webhook to post',
    'ask an administrator of the workspace',
  ],
  posting_to_general_channel_denied: [
    'the webhook may not post to the general channel',
    'choose another channel',
  ],
};

/** One sentence: what happened and what to do about it. */
export function explainFailure(failure: SlackFailure): string {
  const cure = cures[failure.error];
  if (!cure) return `${failure.message}${failure.passing ? laterHint : ''}`;
  const [meaning, fix] = cure;
  const needed = failure.needed ? ` (${printable(failure.needed)})` : '';
  return `${meaning}${needed} [${failure.error}]; to mend it, ${fix}`;
}

const laterHint = '; run the step again when https://slack-status.com shows no incident';

/** A word of Slack's as a failure. */
export function failureOfWord(error: string, needed?: string): SlackFailure {
  const passing = ['ratelimited', 'service_unavailable', 'internal_error', 'fatal_error', 'request_timeout'];
  const undone = ['ratelimited', 'service_unavailable'];
  return {
    error,
    message: `Slack answered ${error}`,
    passing: passing.includes(error),
    sent: passing.includes(error) && !undone.includes(error),
    ...(needed === undefined ? {} : { needed }),
  };
}

/** An answer that is not Slack's own: an edge or a proxy spoke. Seconds come from Retry-After. */
export function failureOfStatus(status: number, retryAfter: number | undefined): SlackFailure {
  if (status === 429) {
    return {
      error: 'ratelimited',
      message: 'Slack answered 429',
      passing: true,
      sent: false,
      ...(retryAfter === undefined ? {} : { retryAfterMs: retryAfter * 1000 }),
    };
  }
  return {
    error: `http_${status}`,
    message: `Slack answered with status ${status}`,
    passing: status >= 500 || status === 408,
    sent: status >= 500,
  };
}

/** Text where Slack's answer should have been. */
export function failureOfText(text: string): SlackFailure {
  const beginning = clip(
    printable(
      text
        .replace(/<[^>]*>/g, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
    ),
    80,
  );
  return {
    error: 'not_json',
    message: `the answer is not Slack's: ${beginning || 'it is empty'}`,
    passing: true,
    sent: true,
  };
}

/** Errors before any byte of the request could leave. */
const beforeSending = [
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ENETUNREACH',
  'EHOSTUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
];

/** No whole answer came. `error` is what `fetch` threw, maybe wrapped. */
export function failureOfNetwork(error: unknown): SlackFailure {
  const chain = [...causesOf(error)];
  if (chain.some((each) => /TimeoutError|aborted due to timeout/.test(String(each)))) {
    return { error: 'timeout', message: 'Slack did not answer in time', passing: true, sent: true };
  }
  const limited = chain.find(isRateLimited);
  if (limited) return failureOfStatus(429, limited.retryAfter);
  const codes = chain.flatMap((each) =>
    typeof each === 'object' && each !== null && 'code' in each ? [String(each.code)] : [],
  );
  const certificate = codes.some((code) => /CERT|TLS|SSL/.test(code));
  const message = printable(messageOf(chain.at(-1)));
  return {
    error: 'network',
    message: `Slack could not be reached: ${message}`,
    passing: !certificate,
    sent: !certificate && !codes.some((code) => beforeSending.includes(code)),
  };
}

function* causesOf(error: unknown): Generator<unknown> {
  for (let each = error, depth = 0; each !== undefined && depth < 6; depth += 1) {
    yield each;
    each = each instanceof Error ? (each.cause ?? originalOf(each)) : undefined;
  }
}

function isRateLimited(error: unknown): error is RateLimited {
  return error instanceof Error && 'status' in error && error.status === 429;
}

function originalOf(error: Error): unknown {
  return 'original' in error ? error.original : undefined;
}

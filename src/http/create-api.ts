import { formatDuration } from '../core/duration.js';
import { type Redact, redactor } from '../core/redact.js';
import type { Clock } from '../host/clock.js';
import type { Api, ApiAnswer, ApiCall } from './api.js';
import { isPage, messageOfBody } from './api-message.js';
import { backoffMs } from './backoff.js';
import { type Budget, type Budgets, createBudgets } from './budget.js';
import { serverTime } from './headers.js';
import type { Http, HttpExchange, HttpFailure, HttpRequest, HttpResponse } from './http.js';
import { parseJson } from './json-path.js';
import { askedPause } from './rate-limit.js';

export interface ApiOptions {
  readonly http: Http;
  readonly clock: Clock;
  /** `https://api.render.com/v1`. */
  readonly baseUrl: string;
  /** Sent with each call, credentials among them. */
  readonly headers: Readonly<Record<string, string>>;
  /** By the names that calls give. */
  readonly budgets: Readonly<Record<string, Budget>>;
  /** Cleans messages of further secrets; those in `headers` are always taken out. */
  readonly redact?: Redact;
  /** In [0, 1). */
  readonly random?: () => number;
}

const backoff = { firstMs: 1000, maxMs: 20_000 };
/** A try that the deadline cuts shorter than this would be none. */
const leastTryMs = 1000;
const maxBodyBytes = 16 * 1024 * 1024;

/** An API over HTTP that retries what may be retried, within its budgets. */
export function createApi(options: ApiOptions): Api {
  const { http, clock, random = Math.random } = options;
  const budgets = createBudgets(options.budgets, clock);
  const redact = cleaner(options);
  return {
    async call(call, signal) {
      const startedAt = clock.now();
      const deadline = startedAt + (call.patienceMs ?? 120_000);
      let last: FailedAnswer | undefined;
      for (let tries = 1; ; tries += 1) {
        if (!(await budgets.take(call.budget, deadline, signal))) {
          return last ?? { ok: false, message: noTurn(call), sent: false };
        }
        const exchange = await http.send(requestOf(call, { options, left: deadline - clock.now() }), signal);
        const pause = holdBack({ call, exchange, budgets, now: clock.now() });
        const { answer, again } = judge(call, exchange, clock.now());
        if (answer.ok) return answer;
        const spent = clock.now() - startedAt;
        last = {
          ...answer,
          message: redact(tries === 1 ? answer.message : `${answer.message}${triedText(tries, spent)}`),
          sent: answer.sent || (last?.sent ?? false),
        };
        const wait = Math.max(pause ?? 0, backoffMs(backoff, tries, random()));
        if (!again || clock.now() + wait > deadline) return last;
        await clock.sleep(wait, signal);
      }
    },
  };
}

type FailedAnswer = Extract<ApiAnswer, { readonly ok: false }>;

interface Judged {
  readonly answer: ApiAnswer;
  /** Whether it may be sent once more. */
  readonly again: boolean;
}

function judge(call: ApiCall, exchange: HttpExchange, now: number): Judged {
  const repeatable = call.repeatable ?? call.method === 'GET';
  if (!exchange.ok) return judgeFailure(exchange, repeatable);
  const { status, body } = exchange;
  if (status < 200 || status > 299) return judgeStatus(exchange, repeatable);
  const data = body.trim() === '' ? undefined : parseJson(body);
  if (data !== undefined || body.trim() === '') {
    return { answer: { ok: true, status, data, date: serverTime(exchange.headers) ?? now }, again: false };
  }
  const what = isPage(body) ? `a page instead of JSON: ${messageOfBody(body)}` : 'JSON that breaks off';
  return {
    answer: { ok: false, status, message: `answered ${status} with ${what}`, sent: true },
    again: repeatable && !exchange.bodyCut,
  };
}

/** A bad certificate stays bad; all else of a network may pass. */
function judgeFailure({ kind, message, sent }: HttpFailure, repeatable: boolean): Judged {
  return { answer: { ok: false, message, sent }, again: kind !== 'tls' && (repeatable || !sent) };
}

function judgeStatus({ status, body }: HttpResponse, repeatable: boolean): Judged {
  const passing = status === 408 || status === 425 || status >= 500;
  return {
    answer: {
      ok: false,
      status,
      message: messageOfBody(body) || `answered ${status} without a word`,
      sent: passing,
    },
    again: status === 429 || (repeatable && passing),
  };
}

/** Lets the whole budget wait where the server asks for it; says for how many milliseconds. */
function holdBack(seen: {
  readonly call: ApiCall;
  readonly exchange: HttpExchange;
  readonly budgets: Budgets;
  readonly now: number;
}): number | undefined {
  const { call, exchange, budgets, now } = seen;
  const pause = exchange.ok ? askedPause(exchange.headers, now) : undefined;
  if (pause !== undefined) budgets.pause(call.budget, now + pause);
  return pause;
}

function requestOf(call: ApiCall, { options, left }: { options: ApiOptions; left: number }): HttpRequest {
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries(call.query ?? {})) {
    const values = typeof value === 'object' ? value : [value];
    for (const one of values) if (one !== undefined) query.append(key, String(one));
  }
  const search = query.size > 0 ? `?${query}` : '';
  const body = call.body === undefined ? undefined : JSON.stringify(call.body);
  return {
    method: call.method,
    url: `${options.baseUrl.replace(/\/+$/, '')}${call.path}${search}`,
    headers: {
      accept: 'application/json',
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...call.headers,
      ...options.headers,
    },
    ...(body === undefined ? {} : { body }),
    timeoutMs: Math.max(leastTryMs, Math.min(call.timeoutMs ?? 30_000, left)),
    maxBodyBytes,
  };
}

/** Credentials are the last word of a header: `Bearer <key>`. */
function cleaner({ headers, redact = (text) => text }: ApiOptions): Redact {
  const secrets = Object.entries(headers)
    .filter(([name]) => /auth|token|key|cookie|secret/i.test(name))
    .flatMap(([, value]) => value.split(' ').slice(-1));
  const credentials = redactor(secrets);
  return (text) => credentials(redact(text));
}

function noTurn({ patienceMs = 120_000 }: ApiCall): string {
  return `not asked: the rate limit leaves no call within ${formatDuration(patienceMs)}`;
}

function triedText(tries: number, spentMs: number): string {
  return ` (tried ${tries} times in ${formatDuration(spentMs)})`;
}

import { formatDuration } from '../../../core/duration.js';
import { serverTime } from '../../../http/headers.js';
import type { HttpExchange, HttpResponse } from '../../../http/http.js';
import { finishedBackup } from '../expect/admin-failures.js';
import { type Answer, failure, headerText } from '../expect/answer.js';
import { evaluate } from '../expect/evaluate.js';
import { isRepeatable } from '../file/items.js';
import type { Failure, PlannedRequest, Retry } from '../model.js';
import { addressOf, buildRequest, resolveRequest } from './build.js';
import { capture } from './captures.js';
import { keepCookies, type Session } from './session.js';

/** One request and what came of it; its texts may still hold secrets. */
export interface Row {
  readonly request: Pick<PlannedRequest, 'name' | 'method' | 'place' | 'secret'>;
  readonly url: string;
  readonly status: 'passed' | 'failed' | 'skipped';
  readonly code?: number;
  /** Milliseconds of the last try. */
  readonly durationMs: number;
  readonly tries: number;
  readonly reason?: string;
  readonly failures: readonly Failure[];
  /** Of an answer that is not as expected. */
  readonly body?: string;
}

/** Sends a request until it is as expected or must not be sent again. Rejects only with the signal's reason. */
export async function perform(planned: PlannedRequest, session: Session): Promise<Row> {
  const resolved = resolveRequest(planned, session.variables);
  if ('missing' in resolved)
    return skippedRow(planned, session, `\${${resolved.missing}} was never captured`);
  const { request } = resolved;
  const startedAt = session.clock.now();
  const until = Math.min(session.deadline, startedAt + (request.retry?.forMs ?? session.deadline));
  for (let tries = 1; ; tries++) {
    const attempt = await attemptOnce(request, session);
    if (attempt.failures.length === 0) return rowOf(request, session, { attempt, tries });
    if (request.doneWhen && mayBeDone(attempt)) {
      const check = await perform({ ...request.doneWhen, name: request.name }, session);
      if (check.status === 'passed') {
        const reason = 'no good answer came, and a check showed that it was done: not sent again';
        return { ...rowOf(request, session, { attempt: { ...attempt, failures: [] }, tries }), reason };
      }
    }
    const pause = pauseBefore(attempt, { request, tries });
    const left = until - session.clock.now();
    if (pause === undefined || left <= 0) return rowOf(request, session, { attempt, tries });
    session.progress(waiting(request, attempt, { tries, spentMs: session.clock.now() - startedAt, until }));
    // The last try is made at the deadline, not before it.
    await session.clock.sleep(Math.min(pause, left), session.signal);
  }
}

interface Waited {
  readonly tries: number;
  readonly spentMs: number;
  /** Milliseconds since the epoch. */
  readonly until: number;
}

/** One line for who watches the log: what is waited for, how it answered last, and how long it may still go on. */
function waiting({ name }: PlannedRequest, { exchange }: Attempt, waited: Waited): string {
  const { tries, spentMs, until } = waited;
  const count = tries === 1 ? '1 try' : `${tries} tries`;
  const said = exchange.ok ? `status ${exchange.status}` : 'no answer';
  const end = new Date(until).toISOString().slice(11, 19);
  return `http-smoke: ${name}: not as expected yet (${said}), ${count} in ${formatDuration(spentMs)}, until ${end} UTC at the latest`;
}

interface Attempt {
  readonly exchange: HttpExchange;
  readonly failures: readonly Failure[];
}

async function attemptOnce(request: PlannedRequest, session: Session): Promise<Attempt> {
  const sent = await buildRequest(request, session);
  const exchange = await session.http.send(sent, session.signal);
  if (!exchange.ok) {
    return {
      exchange,
      failures: [failure('noAnswer', 'answer', { expected: 'an answer', got: exchange.message })],
    };
  }
  await keepCookies(session, sent.url, exchange);
  if (request.remember !== undefined) session.earlier.set(request.remember, exchange);
  const answer: Answer = {
    url: sent.url,
    response: exchange,
    now: serverTime(exchange.headers) ?? session.clock.now(),
    earlier: session.earlier,
  };
  const wrong = evaluate(request.expectations, answer);
  const { values, failures } = capture(request.captures, answer);
  for (const { name, value, secret } of values) {
    if (secret) session.hide(value);
    session.variables.set(name, value);
  }
  if (wrong.length === 0) noteBackup(request, answer, session);
  return { exchange, failures: wrong.length > 0 ? wrong : failures };
}

function noteBackup({ expectations }: PlannedRequest, answer: Answer, { record }: Session): void {
  const done = expectations.find((expectation) => expectation.kind === 'backup-done');
  const id = done && finishedBackup(done, answer);
  if (id !== undefined) record.backup = id;
}

/** Whether the server may have done what it was asked for, although we got no good answer. */
function mayBeDone({ exchange }: Attempt): boolean {
  return exchange.ok ? exchange.status !== 429 : exchange.sent;
}

/** A connection that fails once must not fail a release: what may be sent again is, this often at most. */
const withoutAnswer: Retry = { times: 3, forMs: Number.POSITIVE_INFINITY, everyMs: 1000 };
const passing = ['refused', 'reset', 'timeout'];

/** Milliseconds to wait before it is sent again; undefined when it must not be. */
function pauseBefore(
  { exchange, failures }: Attempt,
  { request, tries }: { readonly request: PlannedRequest; readonly tries: number },
): number | undefined {
  const { retry, method, idempotent, doneWhen } = request;
  if (failures.some(({ final }) => final)) return undefined;
  if (!exchange.ok) {
    const safe = isRepeatable(method) || idempotent || !exchange.sent || (doneWhen && retry);
    if (!safe || (!retry && !passing.includes(exchange.kind))) return undefined;
  } else if (!retry) return undefined;
  const { times, everyMs } = retry ?? withoutAnswer;
  if (tries >= times) return undefined;
  return Math.max(everyMs, exchange.ok ? retryAfterMs(exchange) : 0);
}

function retryAfterMs(response: HttpResponse): number {
  const value = headerText(response, 'retry-after') ?? '';
  if (/^\d+$/.test(value)) return Number(value) * 1000;
  const until = Date.parse(value) - (serverTime(response.headers) ?? Number.NaN);
  return Number.isNaN(until) ? 0 : until;
}

function rowOf(
  request: PlannedRequest,
  { base }: Session,
  { attempt, tries }: { readonly attempt: Attempt; readonly tries: number },
): Row {
  const { exchange, failures } = attempt;
  return {
    request,
    url: addressOf(request, base),
    status: failures.length === 0 ? 'passed' : 'failed',
    durationMs: exchange.totalMs,
    tries,
    failures,
    ...(exchange.ok ? { code: exchange.status } : {}),
    ...(exchange.ok && failures.length > 0 ? { body: exchange.body } : {}),
  };
}

/** A request that is not sent. */
export function skippedRow(planned: PlannedRequest, { base }: Session, reason: string): Row {
  return {
    request: planned,
    url: addressOf(planned, base),
    status: 'skipped',
    durationMs: 0,
    tries: 0,
    reason,
    failures: [],
  };
}

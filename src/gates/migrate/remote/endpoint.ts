import type { Problem } from '../../../core/errors.js';
import type { Redact } from '../../../core/redact.js';
import { printable } from '../../../core/text.js';
import type { Clock } from '../../../host/clock.js';
import type { Api } from '../../../http/api.js';
import { createApi } from '../../../http/create-api.js';
import type { Http } from '../../../http/http.js';
import type { Json } from '../../../http/json-path.js';
import { type ListPaths, type ReadList, readList } from './read-list.js';
import type { RouteWatch } from './route.js';

export interface EndpointOptions {
  readonly http: Http;
  readonly clock: Clock;
  /** Tells the migrations; GET. */
  readonly listUrl: URL;
  /** Runs what is pending; POST. On the same host. */
  readonly runUrl: URL;
  readonly token: string | undefined;
  /** Where the migrations stand in the list; the usual forms are known without. */
  readonly paths: ListPaths | undefined;
  readonly redact: Redact;
}

/** An app's own admin endpoint. */
export interface Endpoint extends EndpointOptions {
  /** `api.example.com`. */
  readonly target: string;
  readonly api: Api;
}

export type EndpointList = Extract<ReadList, { ok: true }> | Unread;

export interface Unread {
  readonly ok: false;
  /** One sentence. */
  readonly why: string;
  /** Absent where no answer came. */
  readonly status?: number;
}

/** Milliseconds. */
const listPatienceMs = 60_000;
const budgets = { read: { spacingMs: 500, perMinute: 60 }, write: { spacingMs: 0, perMinute: 10 } };

export function openEndpoint(options: EndpointOptions): Endpoint {
  const { http, clock, listUrl, token, redact } = options;
  const headers = token === undefined ? {} : { authorization: `Bearer ${token}` };
  const api = createApi({ http, clock, baseUrl: listUrl.origin, headers, budgets, redact });
  return { ...options, api, target: listUrl.host };
}

/** Asks for the list once, patient with an app that restarts. */
export async function readEndpoint(
  { api, listUrl, paths, clock }: Endpoint,
  { signal, deadline }: RouteWatch,
): Promise<EndpointList> {
  const patienceMs = Math.max(10_000, Math.min(listPatienceMs, deadline - clock.now()));
  const call = {
    method: 'GET',
    path: `${listUrl.pathname}${listUrl.search}`,
    budget: 'read',
    patienceMs,
  } as const;
  const answer = await api.call(call, signal);
  if (answer.ok) {
    const read = readList(answer.data as Json | undefined, paths);
    return read.ok ? read : { ...read, status: answer.status };
  }
  const { status, message } = answer;
  return status === undefined
    ? { ok: false, why: message }
    : { ok: false, why: answered(status, message), status };
}

/** `it answered 502: Bad gateway`. */
export function answered(status: number, message: string): string {
  return /^answered/.test(message) ? `it ${message}` : `it answered ${status}: ${message}`;
}

/** The problem of a list that could not be had: nothing but the question has been sent. */
export function listProblem({ listUrl, target, token }: Endpoint, { why: reason, status }: Unread): Problem {
  const what = `the migrations of ${target} could not be listed: ${reason}`;
  const why =
    'without a list nobody knows what would run, nor whether it has run; nothing was sent but this question';
  if (status === 401 || status === 403) {
    const fix = token === undefined ? `give a token: ${tokenFix(target)}` : tokenFix(target);
    return { what, where: 'endpoint-token', why, fix };
  }
  const at = `GET ${shown(listUrl)}`;
  const isAway = status === undefined || status >= 500;
  const fix = isAway
    ? `make ${at} answer, then run this again`
    : `let ${at} answer {"applied": [ids], "pending": [ids]}, or give \`endpoint-applied-path\` and \`endpoint-pending-path\``;
  return { what, where: 'endpoint-url', why, fix };
}

export function tokenFix(target: string): string {
  return `store a token that ${target} takes for its admin routes as a secret, and give it as \`endpoint-token\` (command line: export LOCKKEEPER_ENDPOINT_TOKEN)`;
}

/** Without its query, where keys may stand. */
export function shown({ origin, pathname }: URL): string {
  return printable(`${origin}${pathname}`);
}

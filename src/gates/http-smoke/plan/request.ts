import {
  type CaptureMap,
  type ExpectMap,
  methodKeys,
  type RequestItem,
  type RetryMap,
} from '../file/request-schema.js';
import type { Matcher } from '../file/values.js';
import type { Asked, Body, Capture, Expectation, LinePlace, PlannedRequest, Retry } from '../model.js';
import { isSensitive } from '../sensitive.js';

/** What holds for every request of a file. */
export interface Common {
  readonly headers: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
  /** JSON Schemas by the path that the file names them with. */
  readonly schemas: ReadonlyMap<string, Readonly<Record<string, unknown>>>;
}

/** One item on its way into the plan. */
export interface Planning extends Common {
  readonly place: LinePlace;
}

type Essentials = Pick<PlannedRequest, 'name' | 'method' | 'url'> & Partial<PlannedRequest>;

/** A request that asks for nothing special and expects a 2xx. */
export function plainRequest(
  { place, headers, timeoutMs }: Planning,
  essentials: Essentials,
): PlannedRequest {
  return {
    place,
    query: {},
    timeoutMs,
    cookies: true,
    secret: false,
    expectations: [success],
    captures: [],
    idempotent: false,
    ...essentials,
    headers: { ...headers, ...essentials.headers },
  };
}

/** What is sent where a token must be refused: no secret. */
export const wrongToken = 'not-the-token';

export const success: Expectation = { kind: 'status', accepted: ['2xx'] };

type Sending = Omit<RequestItem, 'always' | 'secret' | 'retry' | 'idempotent' | 'done-when'>;

/** A request as the file says it. */
export function planRequest(item: RequestItem, planning: Planning): PlannedRequest {
  const { secret = false, retry, idempotent = false, 'done-when': doneWhen } = item;
  return {
    ...planSending(item, planning, secret),
    idempotent,
    ...(retry === undefined ? {} : { retry: retryOf(retry) }),
    ...(doneWhen === undefined ? {} : { doneWhen: planSending(doneWhen, planning, secret) }),
  };
}

function planSending(item: Sending, planning: Planning, secret: boolean): PlannedRequest {
  const method = methodKeys.find((key) => item[key] !== undefined) ?? 'get';
  const url = item[method] ?? '';
  const body = bodyOf(item);
  const { token, basic, timeout, cookies = true, 'connect-to': connectTo } = item;
  return plainRequest(planning, {
    name: item.name ?? `${method.toUpperCase()} ${url}`,
    method: method.toUpperCase(),
    url,
    headers: fields(item.headers),
    query: fields(item.query),
    ...(body === undefined ? {} : { body }),
    ...(token === undefined ? {} : { token }),
    ...(basic === undefined ? {} : { basic }),
    ...(timeout === undefined ? {} : { timeoutMs: timeout }),
    ...(connectTo === undefined ? {} : { connectTo }),
    cookies,
    secret,
    expectations: expectationsOf(item.expect ?? {}, planning),
    captures: Object.entries(item.capture ?? {}).map(([name, capture]) => captureOf(name, capture, secret)),
  });
}

/** The body that the item has; at most one of the keys is there. */
export function bodyOf(item: Pick<Sending, 'json' | 'form' | 'body'>): Body | undefined {
  if (item.json !== undefined) return { kind: 'json', value: item.json };
  if (item.form !== undefined) return { kind: 'form', fields: fields(item.form) };
  return item.body === undefined ? undefined : { kind: 'text', text: item.body };
}

type FieldMap = Readonly<Record<string, string | number | boolean>> | undefined;

export function fields(map: FieldMap): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(map ?? {}).map(([name, value]) => [name, String(value)]));
}

function expectationsOf(expect: ExpectMap, { schemas }: Common): readonly Expectation[] {
  const { headers = {}, json = {}, cookies = {}, schema } = expect;
  const optional: readonly (Expectation | undefined)[] = [
    expect.matches === undefined ? undefined : { kind: 'matches', source: expect.matches },
    'equals' in expect ? { kind: 'equals', value: expect.equals } : undefined,
    schema === undefined ? undefined : schemaExpectation(schema, schemas),
    expect.redirect === undefined ? undefined : { kind: 'redirect', to: expect.redirect },
    expect.within === undefined ? undefined : { kind: 'latency', withinMs: expect.within },
  ];
  return [
    { kind: 'status', accepted: expect.status ?? [expect.redirect === undefined ? '2xx' : '3xx'] },
    ...Object.entries(headers).map(
      ([name, matcher]): Expectation => ({ kind: 'header', name, matcher, loose: true }),
    ),
    ...Object.entries(json).map(
      ([path, matcher]): Expectation => ({ kind: 'json', path, ...asked(matcher) }),
    ),
    ...(expect.contains ?? []).map((text): Expectation => ({ kind: 'contains', text })),
    ...(expect.lacks ?? []).map((text): Expectation => ({ kind: 'lacks', text })),
    ...Object.entries(cookies).map(([name, demands]) => cookieExpectation(name, demands)),
    ...optional.filter((expectation) => expectation !== undefined),
  ];
}

/** A variable's value is text; what it is compared with may be a number. */
function asked(matcher: Matcher): Asked {
  const values = [matcher.equals, matcher.not, matcher['one-of']].flat();
  return { matcher, loose: values.some((value) => typeof value === 'string' && value.includes('${')) };
}

function schemaExpectation(
  schema: string | Readonly<Record<string, unknown>>,
  schemas: Common['schemas'],
): Expectation {
  if (typeof schema !== 'string') return { kind: 'schema', schema, from: 'the schema' };
  return { kind: 'schema', schema: schemas.get(schema) ?? {}, from: schema };
}

function cookieExpectation(name: string, demands: NonNullable<ExpectMap['cookies']>[string]): Expectation {
  const { exists = true, secure, domain, path, 'http-only': httpOnly, 'same-site': sameSite } = demands;
  return {
    kind: 'cookie',
    name,
    exists,
    ...(secure === undefined ? {} : { secure }),
    ...(httpOnly === undefined ? {} : { httpOnly }),
    ...(sameSite === undefined ? {} : { sameSite }),
    ...(domain === undefined ? {} : { domain }),
    ...(path === undefined ? {} : { path }),
  };
}

/** Cookies, and what is called like a secret, are hidden unless the file says that they are none. */
function captureOf(name: string, capture: CaptureMap, secretRequest: boolean): Capture {
  const { secret } = capture;
  const from = captureSource(capture);
  const source = from.kind === 'json' ? from.paths.join() : from.kind === 'regex' ? from.source : from.name;
  const likely = from.kind === 'cookie' || isSensitive(name) || isSensitive(source);
  return { name, from, secret: secret ?? (secretRequest || likely) };
}

function captureSource({ json, header, cookie, regex = '' }: CaptureMap): Capture['from'] {
  if (json !== undefined) return { kind: 'json', paths: [json] };
  if (header !== undefined) return { kind: 'header', name: header };
  return cookie === undefined ? { kind: 'regex', source: regex } : { kind: 'cookie', name: cookie };
}

const defaultEveryMs = 2000;
const longestMs = 3_600_000;

function retryOf({ for: forMs = longestMs, times = 1000, every = defaultEveryMs }: RetryMap): Retry {
  return { forMs, times, everyMs: every };
}

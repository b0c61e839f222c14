import type { HttpRequest } from '../../../http/http.js';
import { referencesIn, substituteData, substituteDemands, textsIn } from '../file/variables.js';
import type { PlannedRequest } from '../model.js';
import { wrongToken } from '../plan/request.js';
import type { Session } from './session.js';

/** The request with the values of its variables, or the first variable that has none. */
export function resolveRequest(
  planned: PlannedRequest,
  variables: ReadonlyMap<string, string>,
): { readonly request: PlannedRequest } | { readonly missing: string } {
  const { place, doneWhen, ...rest } = planned;
  const missing = missingVariable(rest, variables);
  if (missing !== undefined) return { missing };
  const lookup = (name: string): string | undefined => variables.get(name);
  const { expectations, captures, ...sent } = rest;
  const demands = substituteDemands({ expectations, captures }, lookup);
  return {
    request: {
      ...substituteData(sent, lookup),
      ...demands,
      place,
      ...(doneWhen === undefined ? {} : { doneWhen }),
    },
  };
}

/** A backup's id is looked for and need not be there; every other variable must have a value. */
function missingVariable(
  request: Omit<PlannedRequest, 'place' | 'doneWhen'>,
  variables: ReadonlyMap<string, string>,
): string | undefined {
  const { remember: _remember, captures: _captures, expectations, ...sent } = request;
  const strict = expectations.filter(({ kind }) => kind !== 'backup-done');
  return textsIn([sent, strict])
    .flatMap(({ text }) => referencesIn(text).names)
    .find((name) => !variables.has(name));
}

/** A path below the base address, or the address itself, with its query. */
export function addressOf(
  { url, query }: Pick<PlannedRequest, 'url' | 'query'>,
  base: string | undefined,
): string {
  const whole = url.startsWith('/') ? `${base ?? ''}${url}` : url;
  const search = new URLSearchParams(query).toString();
  if (search === '') return whole;
  const [address = '', fragment] = whole.split('#', 2);
  const joined = `${address}${address.includes('?') ? '&' : '?'}${search}`;
  return fragment === undefined ? joined : `${joined}#${fragment}`;
}

/** What goes over the wire. Hides the credentials that it makes. */
export async function buildRequest(request: PlannedRequest, session: Session): Promise<HttpRequest> {
  const url = addressOf(request, session.base);
  const cookies = request.cookies && URL.canParse(url) ? await session.jar.getCookieString(url) : '';
  const { connectTo } = request;
  const left = Math.max(1000, session.deadline - session.clock.now());
  return {
    method: request.method,
    url,
    headers: {
      ...bodyType(request),
      ...authorization(request, session),
      ...(cookies === '' ? {} : { cookie: cookies }),
      ...(request.idempotent ? { 'idempotency-key': idempotencyKey(request, session) } : {}),
      ...lowerCased(request.headers),
    },
    ...(request.body === undefined ? {} : { body: bodyText(request.body) }),
    timeoutMs: Math.min(request.timeoutMs, left),
    ...(connectTo === undefined ? {} : { connectTo }),
  };
}

/** One for all tries of a request, and for a job that runs once more in the same attempt. */
function idempotencyKey({ place }: PlannedRequest, { runKey }: Session): string {
  return `lockkeeper-${runKey}-${place.line}`;
}

function authorization({ token, basic, headers }: PlannedRequest, { hide }: Session): Record<string, string> {
  const given = Object.entries(headers).find(([name]) => name.toLowerCase() === 'authorization')?.[1];
  if (given !== undefined) hide(given.replace(/^\S+\s+/, ''));
  if (token !== undefined) {
    if (token !== wrongToken) hide(token);
    return { authorization: `Bearer ${token}` };
  }
  if (basic === undefined) return {};
  const encoded = Buffer.from(basic).toString('base64');
  hide(encoded);
  return { authorization: `Basic ${encoded}` };
}

function bodyType({ body }: PlannedRequest): Record<string, string> {
  if (body?.kind === 'json') return { 'content-type': 'application/json' };
  return body?.kind === 'form' ? { 'content-type': 'application/x-www-form-urlencoded' } : {};
}

function bodyText(body: NonNullable<PlannedRequest['body']>): string {
  if (body.kind === 'json') return JSON.stringify(body.value);
  return body.kind === 'form' ? new URLSearchParams(body.fields).toString() : body.text;
}

function lowerCased(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}

import type { Dispatcher } from 'undici';
import { formatDuration } from '../core/duration.js';
import { version } from '../core/version.js';
import type { Clock } from '../host/clock.js';
import { describeFailure } from './failure.js';
import type { Http, HttpExchange, HttpHeaders, HttpRequest, HttpResponse } from './http.js';
import type { ProxyEnv } from './proxy.js';
import { readBody } from './read-body.js';
import { createRoutes, type Route } from './route.js';

export interface HttpOptions {
  /** Measures exchanges. Timeouts are of real time: the network does not wait for a clock of ours. */
  readonly clock: Clock;
  /** Where HTTP_PROXY, HTTPS_PROXY and NO_PROXY are read; no proxy when not given. */
  readonly env?: ProxyEnv;
  /** Certificates to trust instead of the system's, PEM. */
  readonly ca?: readonly string[];
}

const defaultMaxBodyBytes = 1024 * 1024;

/** The network by HTTP/1.1. Throws `UserError` from `send` for a proxy's address that is none. */
export function createHttp({ clock, env = {}, ca }: HttpOptions): Http {
  const routes = createRoutes({ env, ca });
  return {
    async send(request, signal) {
      signal?.throwIfAborted();
      const startedAt = clock.now();
      const elapsed = () => Math.max(0, clock.now() - startedAt);
      const url = URL.canParse(request.url) ? new URL(request.url) : undefined;
      if (url === undefined || !/^https?:$/.test(url.protocol)) {
        const message = 'the address is no http or https URL';
        return { ok: false, kind: 'protocol', message, sent: false, totalMs: 0 };
      }
      const route = routeOf(routes, request, url);
      try {
        return await exchange({ request, url, route, elapsed }, signal);
      } finally {
        await route.leave();
      }
    },
    close: () => routes.close(),
  };
}

/**
 * What may be done only once goes over a new connection too: a server may hang up on a kept one just as the request
 * arrives, and then nobody can say whether it was seen.
 */
function routeOf(routes: ReturnType<typeof createRoutes>, request: HttpRequest, url: URL): Route {
  const fresh = request.fresh || request.connectTo !== undefined || !/^(GET|HEAD)$/.test(request.method);
  return fresh ? routes.fresh(url, request.connectTo) : routes.kept(url);
}

interface Exchange {
  readonly request: HttpRequest;
  readonly url: URL;
  readonly route: Route;
  elapsed(): number;
}

async function exchange(
  { request, url, route, elapsed }: Exchange,
  signal: AbortSignal | undefined,
): Promise<HttpExchange> {
  const stop = new AbortController();
  const timedOut = new Error('timed out');
  const timer = setTimeout(() => stop.abort(timedOut), request.timeoutMs);
  const onAbort = () => stop.abort(signal?.reason);
  signal?.addEventListener('abort', onAbort, { once: true });
  let sent = false;
  try {
    const dispatcher = noticing(route.dispatcher, () => {
      sent = true;
    });
    const answer = await unlessStopped(receive({ request, url, dispatcher }, stop.signal), stop.signal);
    const validTo = route.certificateValidTo();
    return {
      ...answer,
      totalMs: elapsed(),
      ...(validTo === undefined ? {} : { certificateValidTo: validTo }),
    };
  } catch (error) {
    signal?.throwIfAborted();
    const failure =
      stop.signal.reason === timedOut
        ? { kind: 'timeout' as const, message: `no whole answer in ${formatDuration(request.timeoutMs)}` }
        : describeFailure(error, route.host);
    return { ok: false, ...failure, sent, totalMs: elapsed() };
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', onAbort);
  }
}

/** Calls back when a request is about to be written to a connection that stands. */
function noticing(dispatcher: Dispatcher, onSend: () => void): Dispatcher {
  return dispatcher.compose((dispatch) => (options, handler) => {
    const onConnect = (abort: (error?: Error) => void) => {
      onSend();
      handler.onConnect?.(abort);
    };
    return dispatch(options, {
      onConnect,
      onError: (error) => handler.onError?.(error),
      onHeaders: (...answer) => handler.onHeaders?.(...answer) ?? true,
      onData: (chunk) => handler.onData?.(chunk) ?? true,
      onComplete: (trailers) => handler.onComplete?.(trailers),
      onBodySent: (...sizes) => handler.onBodySent?.(...sizes),
    });
  });
}

/** Headers as they came. undici's types misspell the option. */
type RawRequest = Dispatcher.RequestOptions & { readonly responseHeaders: 'raw' };

async function receive(
  { request, url, dispatcher }: { request: HttpRequest; url: URL; dispatcher: Dispatcher },
  signal: AbortSignal,
): Promise<Omit<HttpResponse, 'totalMs'>> {
  const options: RawRequest = {
    origin: url.origin,
    path: `${url.pathname}${url.search}`,
    method: request.method as Dispatcher.HttpMethod,
    headers: { 'user-agent': `lockkeeper/${version}`, accept: '*/*', ...lowerCased(request.headers) },
    body: request.body ?? null,
    signal,
    responseHeaders: 'raw',
    headersTimeout: 0,
    bodyTimeout: 0,
  };
  const answer = await dispatcher.request(options);
  const headers = pairs(answer.headers as unknown as readonly string[]);
  const encoding = headers.find(([name]) => name === 'content-encoding')?.[1];
  const read = await readBody(answer.body, encoding, request.maxBodyBytes ?? defaultMaxBodyBytes);
  return { ok: true, status: answer.statusCode, headers, ...read };
}

function lowerCased(headers: HttpRequest['headers']): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers ?? {}).map(([name, value]) => [name.toLowerCase(), value]),
  );
}

/** Name, value, name, value, as they came. */
function pairs(raw: readonly string[]): HttpHeaders {
  return raw.flatMap((name, index) =>
    index % 2 === 0 ? [[name.toLowerCase(), raw[index + 1] ?? ''] as const] : [],
  );
}

/** Rejects at once: while it still connects, undici would notice an abort only afterwards. */
async function unlessStopped<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  let onAbort = () => {};
  const stopped = new Promise<never>((_, reject) => {
    onAbort = () => reject(signal.reason);
    signal.addEventListener('abort', onAbort, { once: true });
  });
  work.catch(() => undefined);
  try {
    return await Promise.race([work, stopped]);
  } finally {
    signal.removeEventListener('abort', onAbort);
  }
}

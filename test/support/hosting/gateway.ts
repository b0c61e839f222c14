import type { IncomingMessage } from 'node:http';
import { type ProxiedAnswer, type ReverseProxy, startReverseProxy } from './reverse-proxy.js';

export interface Gateway extends ReverseProxy {
  /** Where it passes requests on to; a test may switch it. */
  upstream: string;
  /**
   * Which GET answers of status 200 it keeps and gives again, whatever the service says about caching: none, those of the
   * same path and query, or those of the same path whatever the query.
   */
  cache: 'off' | 'by-url' | 'by-path';
  /** Forgets what it kept. */
  purge(): void;
}

/**
 * What stands in front of a service: `/v1/...` becomes `/api/v1/...`, answers carry the marks of an edge, and some are
 * from its cache.
 */
export async function startGateway(upstream: string, port?: number): Promise<Gateway> {
  const kept = new Map<string, ProxiedAnswer>();
  const settings: Pick<Gateway, 'upstream' | 'cache'> = { upstream, cache: 'off' };
  const keyOf = ({ originalPath }: Asked): string =>
    (settings.cache === 'by-path' ? originalPath.split('?')[0] : originalPath) ?? '';
  const originals = new WeakMap<IncomingMessage, string>();
  const asked = (request: IncomingMessage): Asked => ({
    method: request.method ?? 'GET',
    originalPath: originals.get(request) ?? request.url ?? '/',
  });
  const proxy = await startReverseProxy({
    ...(port !== undefined && { port }),
    headers: () => ({ server: 'edge', 'cf-ray': '8f0000000000abcd-FRA' }),
    unreachable: { status: 522, body: '<html><body>Error 522: connection timed out</body></html>' },
    route(request) {
      const path = request.url ?? '/';
      originals.set(request, path);
      const found =
        settings.cache !== 'off' && request.method === 'GET' ? kept.get(keyOf(asked(request))) : undefined;
      if (!found) return { target: settings.upstream, path: path.replace(/^\/v1\//, '/api/v1/') };
      const headers = Object.entries(found.headers).map(([name, value]) => [name, String(value)]);
      const hit = { 'cf-cache-status': 'HIT', age: '17' };
      return { status: found.status, body: found.body, headers: { ...Object.fromEntries(headers), ...hit } };
    },
    onAnswer(request, answer) {
      const { method } = asked(request);
      if (settings.cache === 'off' || method !== 'GET' || answer.status !== 200)
        return { 'cf-cache-status': 'DYNAMIC' };
      kept.set(keyOf(asked(request)), answer);
      return { 'cf-cache-status': 'MISS' };
    },
  });
  return Object.assign(settings, proxy, { purge: () => kept.clear() });
}

interface Asked {
  readonly method: string;
  readonly originalPath: string;
}

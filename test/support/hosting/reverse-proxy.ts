import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createProxyServer } from 'http-proxy-3';

export type Route =
  /** Passed on, to this path where it is another. */
  | { readonly target: string; readonly path?: string }
  /** Answered by the proxy itself. */
  | { readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly body: string };

export interface ReverseProxyOptions {
  route(request: IncomingMessage): Promise<Route> | Route;
  /** Headers that it adds to every answer. */
  headers(): Readonly<Record<string, string>>;
  /** What it answers when the service behind does not. */
  readonly unreachable: Extract<Route, { status: number }>;
  /** Sees the whole answer before it is sent, and may name more headers. */
  onAnswer?(request: IncomingMessage, answer: ProxiedAnswer): Readonly<Record<string, string>>;
  readonly port?: number;
}

export interface ProxiedAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

export interface ReverseProxy {
  readonly url: string;
  close(): Promise<void>;
}

/** A real reverse proxy over HTTP. */
export async function startReverseProxy(options: ReverseProxyOptions): Promise<ReverseProxy> {
  const proxy = createProxyServer({
    xfwd: true,
    selfHandleResponse: true,
    timeout: 30_000,
    proxyTimeout: 30_000,
  });
  const answerItself = (
    response: ServerResponse,
    { status, headers, body }: Extract<Route, { status: number }>,
  ) => {
    if (!response.headersSent)
      response.writeHead(status, { 'content-type': 'text/html', ...options.headers(), ...headers });
    response.end(body);
  };
  proxy.on('error', (_error, _request, response) => {
    if ('writeHead' in response) answerItself(response, options.unreachable);
    else response.destroy();
  });
  proxy.on('proxyRes', async (upstream, request, response) => {
    const chunks: Buffer[] = [];
    try {
      for await (const chunk of upstream) chunks.push(chunk as Buffer);
    } catch {
      response.destroy();
      return;
    }
    const answer = {
      status: upstream.statusCode ?? 502,
      headers: upstream.headers,
      body: Buffer.concat(chunks).toString(),
    };
    const { connection: _, 'transfer-encoding': __, ...kept } = upstream.headers;
    response.writeHead(answer.status, {
      ...kept,
      ...options.headers(),
      ...options.onAnswer?.(request, answer),
    });
    response.end(Buffer.concat(chunks));
  });
  const server = createServer(async (request, response) => {
    const route = await options.route(request);
    if ('status' in route) return answerItself(response, route);
    if (route.path !== undefined) request.url = route.path;
    proxy.web(request, response, { target: route.target });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

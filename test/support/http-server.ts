import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { fileURLToPath } from 'node:url';

/** A real server on a free port of this machine. */
export interface TestServer {
  readonly url: string;
  readonly port: number;
  /** What came in so far, oldest first. */
  readonly requests: readonly SeenRequest[];
  /** Connections that were opened so far. */
  connections(): number;
}

export interface SeenRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

export type Answer = (seen: SeenRequest, response: ServerResponse, request: IncomingMessage) => unknown;

export interface ServerCertificate {
  readonly key: string;
  readonly cert: string;
}

/** A certificate of the fixtures, for `localhost`. */
export async function localhostCertificate(
  name: 'server' | 'expired' = 'server',
): Promise<ServerCertificate> {
  const fixture = (part: string) => new URL(`../../../test/fixtures/tls/${name}.${part}`, import.meta.url);
  const [key, cert] = await Promise.all(
    ['key', 'crt'].map((part) => readFile(fileURLToPath(fixture(part)), 'utf8')),
  );
  return { key: key ?? '', cert: cert ?? '' };
}

/** Runs `body` with a server that answers each request by `answer`, and drops it with all connections after. */
export async function withServer<T>(
  answer: Answer,
  body: (server: TestServer) => Promise<T>,
  tls?: ServerCertificate,
): Promise<T> {
  const requests: SeenRequest[] = [];
  const sockets = new Set<Socket>();
  let connections = 0;
  const listener: RequestListener = async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const seen = {
      method: request.method ?? '',
      url: request.url ?? '',
      headers: request.headers,
      body: Buffer.concat(chunks).toString('utf8'),
    };
    requests.push(seen);
    await answer(seen, response, request);
  };
  const server = tls ? createTlsServer(tls, listener) : createServer(listener);
  server.on('connection', (socket: Socket) => {
    connections += 1;
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  try {
    const url = tls ? `https://localhost:${port}` : `http://127.0.0.1:${port}`;
    return await body({ url, port, requests, connections: () => connections });
  } finally {
    for (const socket of sockets) socket.destroy();
    server.close();
    await once(server, 'close');
  }
}

/** Answers with JSON. */
export function sendJson(
  response: ServerResponse,
  data: unknown,
  { status = 200, headers = {} }: { status?: number; headers?: Record<string, string> } = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify(data));
}

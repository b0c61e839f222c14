import { once } from 'node:events';
import { createServer, request as plainRequest } from 'node:http';
import { type AddressInfo, connect, createServer as createPlainServer, type Server } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { systemClock } from '../../../src/host/system-clock.js';
import { createHttp } from '../../../src/http/create-http.js';
import type { Http, HttpFailure, HttpResponse } from '../../../src/http/http.js';
import { localhostCertificate, withServer } from '../../support/http-server.js';
import { plainPlanted } from '../../support/planted.js';

let http: Http;

beforeEach(() => {
  http = createHttp({ clock: systemClock });
});

afterEach(() => http.close());

const timeoutMs = 5000;

async function get(url: string, more: object = {}): Promise<HttpResponse> {
  const exchange = await http.send({ method: 'GET', url, timeoutMs, ...more });
  if (!exchange.ok) throw new Error(`${exchange.kind}: ${exchange.message}`);
  return exchange;
}

async function fail(url: string, more: object = {}): Promise<HttpFailure> {
  const exchange = await http.send({ method: 'GET', url, timeoutMs, ...more });
  if (exchange.ok) throw new Error(`answered ${exchange.status}`);
  return exchange;
}

/** A TCP server that answers a first packet with this text and hangs up. */
async function withBytes<T>(text: string, body: (port: number) => Promise<T>): Promise<T> {
  const server: Server = createPlainServer((socket) => {
    socket.on('error', () => undefined);
    socket.once('data', () => socket.end(text));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  try {
    return await body((server.address() as AddressInfo).port);
  } finally {
    server.close();
  }
}

describe('an answer', () => {
  test('comes with its status, its header lines in order and its body', async () => {
    await withServer(
      (_, response) => {
        response.writeHead(
          418,
          [
            ['Set-Cookie', 'a=1'],
            ['X-Two', 'b'],
            ['Set-Cookie', 'c=2'],
          ].flat(),
        );
        response.end('grüße');
      },
      async ({ url, requests }) => {
        const answer = await get(`${url}/a?b=1`, {
          method: 'POST',
          body: 'hello',
          headers: { 'X-Given': 'yes' },
        });
        expect(answer).toMatchObject({ status: 418, body: 'grüße', bodyCut: false });
        expect(answer.headers.filter(([name]) => /cookie|two/.test(name))).toEqual([
          ['set-cookie', 'a=1'],
          ['x-two', 'b'],
          ['set-cookie', 'c=2'],
        ]);
        expect(requests).toMatchObject([
          { method: 'POST', url: '/a?b=1', body: 'hello', headers: { 'x-given': 'yes' } },
        ]);
        expect(requests[0]?.headers['user-agent']).toMatch(/^lockkeeper\//);
      },
    );
  });

  test('is cut at the limit, a character that the cut goes through is left out', async () => {
    await withServer(
      (_, response) => response.end(`abc${'ü'.repeat(100_000)}`),
      async ({ url }) => {
        expect(await get(url, { maxBodyBytes: 6 })).toMatchObject({ body: 'abcü', bodyCut: true });
        expect(await get(url, { maxBodyBytes: 200_003 })).toMatchObject({ bodyCut: false });
      },
    );
  });

  test('that was compressed without being asked is read all the same', async () => {
    await withServer(
      (_, response) => {
        response.writeHead(200, { 'content-encoding': 'gzip' });
        response.end(gzipSync('{"status":"ok"}'));
      },
      async ({ url, requests }) => {
        expect((await get(url)).body).toBe('{"status":"ok"}');
        expect(requests[0]?.headers['accept-encoding']).toBeUndefined();
      },
    );
  });

  test('that leads elsewhere is not followed', async () => {
    await withServer(
      (_, response) => response.writeHead(302, { location: '/elsewhere' }).end(),
      async ({ url, requests }) => {
        expect((await get(url)).status).toBe(302);
        expect(requests).toHaveLength(1);
      },
    );
  });
});

describe('connections', () => {
  test('are kept for what may be done twice and opened anew when asked, or for what may be done only once', async () => {
    await withServer(
      (_, response) => response.end('ok'),
      async (server) => {
        await get(server.url);
        await systemClock.sleep(20);
        await get(server.url);
        expect(server.connections()).toBe(1);
        await get(server.url, { fresh: true });
        await get(server.url, { fresh: true });
        await get(server.url, { method: 'POST' });
        expect(server.connections()).toBe(4);
        expect(server.requests.map(({ headers }) => headers.connection)).toEqual([
          'keep-alive',
          'keep-alive',
          'close',
          'close',
          'close',
        ]);
      },
    );
  });

  test('can lead past an edge: the Host header stays', async () => {
    await withServer(
      (_, response) => response.end('ok'),
      async ({ port, requests }) => {
        await get('http://app.example.com/health', { connectTo: `127.0.0.1:${port}` });
        await get(`http://app.example.com:${port}/health`, { connectTo: '127.0.0.1' });
        expect(requests.map(({ headers }) => headers.host)).toEqual([
          'app.example.com',
          `app.example.com:${port}`,
        ]);
      },
    );
  });

  test('over TLS tell until when the certificate is valid, and keep the name when they lead elsewhere', async () => {
    const certificate = await localhostCertificate();
    http = createHttp({ clock: systemClock, ca: [certificate.cert] });
    await withServer(
      (_, response) => response.end('ok'),
      async ({ url, port }) => {
        const validTo = '2126-10-29T04:12:47.000Z';
        expect(await get(url, { fresh: true })).toMatchObject({ certificateValidTo: validTo });
        expect(await get(url, { fresh: true })).toMatchObject({ certificateValidTo: validTo });
        const past = { connectTo: `127.0.0.1:${port}` };
        expect(await get('https://localhost/', past)).toMatchObject({ certificateValidTo: validTo });
        expect(await fail('https://other.example/', past)).toMatchObject({ kind: 'tls', sent: false });
      },
      certificate,
    );
  });
});

describe('a failure', () => {
  test('of a name that nobody knows', async () => {
    expect(await fail('http://nothing.invalid/')).toMatchObject({ kind: 'dns', sent: false });
  });

  test('of a port where nothing listens', async () => {
    const port = await withServer(
      () => undefined,
      async ({ port: free }) => free,
    );
    const message = `connection refused by 127.0.0.1:${port}`;
    expect(await fail(`http://127.0.0.1:${port}/x?key=secret`)).toMatchObject({
      kind: 'refused',
      message,
      sent: false,
    });
  });

  test('names the way there where it is not the direct one, and no password', async () => {
    http = createHttp({
      clock: systemClock,
      env: { http_proxy: `http://me:${plainPlanted('proxy')}@127.0.0.1:1` },
    });
    const through = await fail('http://app.example.com/');
    expect(through.message).toBe('connection refused by app.example.com:80 by way of the proxy 127.0.0.1:1');
    const past = await fail('http://app.example.com/', { connectTo: '127.0.0.1:1' });
    expect(past.message).toBe('connection refused by app.example.com:80 at 127.0.0.1:1');
  });

  test('of a certificate that nobody signed was not sent', async () => {
    const certificate = await localhostCertificate();
    await withServer(
      (_, response) => response.end('ok'),
      async ({ url, requests }) => {
        const failure = await fail(url, { fresh: true, method: 'POST' });
        expect(failure).toMatchObject({ kind: 'tls', sent: false });
        expect(failure.message).toContain('self-signed certificate');
        expect(requests).toHaveLength(0);
      },
      certificate,
    );
  });

  test('of TLS with a server that speaks none', async () => {
    await withServer(
      (_, response) => response.end('ok'),
      async ({ port }) => {
        expect(await fail(`https://127.0.0.1:${port}`)).toMatchObject({ kind: 'tls', sent: false });
      },
    );
  });

  test.each([true, false])('of a server that hangs up (fresh: %s)', async (fresh) => {
    await withServer(
      (_, response) => response.destroy(),
      async ({ url }) => {
        expect(await fail(url, { fresh })).toMatchObject({ kind: 'reset', sent: true });
      },
    );
  });

  test('of a body that breaks off, with a length and in chunks', async () => {
    await withServer(
      (seen, response) => {
        response.writeHead(200, seen.url === '/length' ? { 'content-length': '100' } : {});
        response.write('{"half":');
        setTimeout(() => response.destroy(), 20);
      },
      async ({ url }) => {
        expect(await fail(`${url}/length`)).toMatchObject({ kind: 'reset', sent: true });
        expect(await fail(`${url}/chunks`)).toMatchObject({ kind: 'reset', sent: true });
      },
    );
  });

  test('of a body that never ends counts the whole exchange', async () => {
    await withServer(
      (_, response) => response.write('slow'),
      async ({ url }) => {
        const failure = await fail(url, { timeoutMs: 80 });
        expect(failure).toMatchObject({ kind: 'timeout', message: 'no whole answer in 80 ms', sent: true });
        expect(await fail(url, { timeoutMs: 80, fresh: true })).toMatchObject({
          kind: 'timeout',
          sent: true,
        });
      },
    );
  });

  test('of what is no HTTP', async () => {
    await withBytes('SSH-2.0-OpenSSH\r\n', async (port) => {
      expect(await fail(`http://127.0.0.1:${port}`)).toMatchObject({ kind: 'protocol', sent: true });
    });
  });

  test('of what is no address', async () => {
    expect(await fail('app.example.com/health')).toMatchObject({ kind: 'protocol', sent: false });
    expect(await fail('ftp://app.example.com/')).toMatchObject({ kind: 'protocol', sent: false });
  });

  test('of a header that cannot be sent shows nothing of its value', async () => {
    const failure = await fail('http://127.0.0.1:1/', { headers: { authorization: 'Bearer se\ncret' } });
    expect(failure).toMatchObject({ kind: 'protocol', sent: false });
    expect(failure.message).not.toContain('cret');
  });
});

describe('a signal', () => {
  test('ends an exchange with its reason', async () => {
    await withServer(
      () => undefined,
      async ({ url }) => {
        const stop = new AbortController();
        const sending = http.send({ method: 'GET', url, timeoutMs }, stop.signal);
        setTimeout(() => stop.abort(new Error('the job was cancelled')), 30);
        await expect(sending).rejects.toThrow('the job was cancelled');
      },
    );
  });

  test('that was given before lets nothing out', async () => {
    const gone = http.send(
      { method: 'GET', url: 'http://127.0.0.1:1', timeoutMs },
      AbortSignal.abort(new Error('over')),
    );
    await expect(gone).rejects.toThrow('over');
  });
});

describe('a proxy', () => {
  /** Forwards http and opens tunnels, and writes down what it was asked for. */
  async function withProxy<T>(body: (url: string, asked: string[]) => Promise<T>): Promise<T> {
    const asked: string[] = [];
    const server = createServer((request, response) => {
      asked.push(`${request.method} ${request.url}`);
      plainRequest(request.url ?? '', { headers: request.headers }, (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(response);
      }).end();
    });
    server.on('connect', (request, socket) => {
      asked.push(`CONNECT ${request.url}`);
      if (request.url?.startsWith('refused.')) {
        socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
        return;
      }
      const tunnel = connect(Number(request.url?.split(':')[1]), '127.0.0.1', () => {
        socket.write('HTTP/1.1 200 OK\r\n\r\n');
        tunnel.pipe(socket).pipe(tunnel);
      });
      tunnel.on('error', () => socket.destroy());
      socket.on('error', () => tunnel.destroy());
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    try {
      return await body(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked);
    } finally {
      server.closeAllConnections();
      server.close();
    }
  }

  test('of the environment is taken, also by fresh requests, but not past NO_PROXY or an edge', async () => {
    const certificate = await localhostCertificate();
    await withProxy(async (proxy, asked) => {
      const env = { http_proxy: proxy, https_proxy: proxy, no_proxy: 'localhost:1' };
      http = createHttp({ clock: systemClock, env, ca: [certificate.cert] });
      await withServer(
        (_, response) => response.end('plain'),
        async ({ url, port }) => {
          expect((await get(`${url}/kept`)).body).toBe('plain');
          expect((await get(`${url}/fresh`, { fresh: true })).body).toBe('plain');
          expect(asked).toEqual([`GET ${url}/kept`, `GET ${url}/fresh`]);
          await get('http://app.example.com/', { connectTo: `127.0.0.1:${port}` });
          expect(await fail('http://localhost:1/')).toMatchObject({ kind: 'refused' });
          expect(asked).toHaveLength(2);
        },
      );
      await withServer(
        (_, response) => response.end('secure'),
        async ({ url, port }) => {
          expect((await get(url)).body).toBe('secure');
          expect((await get(url, { fresh: true })).body).toBe('secure');
          expect(asked.slice(2)).toEqual([`CONNECT localhost:${port}`, `CONNECT localhost:${port}`]);
        },
        certificate,
      );
    });
  });

  test('that will not let through is a failure in which nothing was sent', async () => {
    await withProxy(async (proxy) => {
      http = createHttp({ clock: systemClock, env: { https_proxy: proxy } });
      const failure = await fail('https://refused.example/', { method: 'POST' });
      expect(failure).toMatchObject({ kind: 'refused', sent: false });
      expect(failure.message).toContain('403');
      expect(failure.message).toContain(`refused.example:443 by way of the proxy ${new URL(proxy).host}`);
    });
  });
});

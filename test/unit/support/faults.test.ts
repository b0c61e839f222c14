import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type Fault, htmlError, makeFaults, rateLimited } from '../../support/simulators/faults.js';
import { type SimulatorServer, serveSimulation } from '../../support/simulators/server.js';

const now = Date.UTC(2026, 10, 22, 6);
let done: string[];
let server: SimulatorServer;

beforeEach(async () => {
  done = [];
  server = await serveSimulation({
    now: () => now,
    errorBody: (status, message) => ({ status, message }),
    answer({ method, path }) {
      done.push(`${method} ${path}`);
      return { status: 200, body: { name: 'the true answer' } };
    },
  });
});
afterEach(() => server.close());

const ask = (method = 'GET', path = '/things'): Promise<Response> => fetch(server.url + path, { method });

describe('which request is hit', () => {
  const get = { method: 'GET', path: '/services/srv-1?x=1', body: '' };
  const post = { method: 'POST', path: '/services/srv-1/deploys', body: 'mutation deploy' };

  test.each<[string, Fault, readonly boolean[]]>([
    ['every one', {}, [true, true]],
    ['those with the method', { method: 'POST' }, [false, true]],
    ['those with the part of a path', { path: '/deploys' }, [false, true]],
    ['those with the part of a query', { path: 'x=1' }, [true, false]],
    ['those with a pattern', { path: /\/srv-1$|deploys$/ }, [false, true]],
    ['those with the text in the body', { containing: 'deploy' }, [false, true]],
  ])('%s', (_, fault, expected) => {
    const hits = (request: typeof get): boolean => {
      const faults = makeFaults();
      faults.add(fault);
      return faults.take(request) !== undefined;
    };
    expect([hits(get), hits(post)]).toEqual(expected);
  });

  test('the nth from now on, as often as said', () => {
    const faults = makeFaults();
    faults.add({ nth: 3, times: 2, status: 500 });
    expect([1, 2, 3, 4, 5].map(() => faults.take(get)?.status)).toEqual([
      undefined,
      undefined,
      500,
      500,
      undefined,
    ]);
  });

  test('several come one after the other', () => {
    const faults = makeFaults();
    faults.add({ status: 500 });
    faults.add({ status: 503 });
    expect([1, 2, 3].map(() => faults.take(get)?.status)).toEqual([500, 503, undefined]);
  });
});

describe('what it gets', () => {
  test('without a fault, the true answer with the simulated time', async () => {
    const response = await ask();
    expect(response.headers.get('date')).toBe('Sun, 22 Nov 2026 06:00:00 GMT');
    expect(await response.json()).toEqual({ name: 'the true answer' });
    expect(server.requests).toEqual(['GET /things']);
  });

  test('a status with an error in the manner of the API, and nothing done', async () => {
    server.fail({ status: 503, message: 'away' });
    const response = await ask('POST');
    expect(response.status).toBe(503);
    expect(await response.json()).toEqual({ status: 503, message: 'away' });
    expect(done).toEqual([]);
  });

  test('an error although it was done', async () => {
    server.fail({ status: 502, done: true });
    expect((await ask('POST')).status).toBe(502);
    expect(done).toEqual(['POST /things']);
  });

  test.each([
    ['reset', []],
    ['lost', ['POST /things']],
  ] as const)('%s: no answer', async (kind, expected) => {
    server.fail({ kind });
    await expect(ask('POST')).rejects.toThrow('fetch failed');
    expect(done).toEqual(expected);
  });

  test('hang: no answer, and nothing done', async () => {
    server.fail({ kind: 'hang' });
    await expect(fetch(server.url, { signal: AbortSignal.timeout(50) })).rejects.toThrow('timeout');
    expect(done).toEqual([]);
  });

  test('slow: the whole answer in the end', async () => {
    server.fail({ kind: 'slow', delayMs: 5 });
    expect(await (await ask()).json()).toEqual({ name: 'the true answer' });
  });

  test('truncated: the body breaks off', async () => {
    server.fail({ kind: 'truncated', delayMs: 1 });
    const response = await ask();
    expect(response.status).toBe(200);
    await expect(response.text()).rejects.toThrow('terminated');
    expect(done).toEqual(['GET /things']);
  });

  test('empty: 202 without a body, and it is done', async () => {
    server.fail({ kind: 'empty' });
    const response = await ask('POST');
    expect([response.status, response.headers.get('content-type'), await response.text()]).toEqual([
      202,
      null,
      '',
    ]);
    expect(done).toEqual(['POST /things']);
  });

  test('the page of an edge', async () => {
    server.fail(htmlError(502));
    const response = await ask();
    expect(response.headers.get('content-type')).toContain('text/html');
    expect(await response.text()).toContain('<h1>502 Bad gateway</h1>');
  });

  test.each([
    [
      { seconds: 7, reset: 'seconds', retryAfter: 'seconds' },
      { reset: '7', after: '7' },
    ],
    [
      { seconds: 7, reset: 'epoch', now },
      { reset: '1795327207', after: null },
    ],
    [
      { seconds: 7, retryAfter: 'date', now },
      { reset: null, after: 'Sun, 22 Nov 2026 06:00:07 GMT' },
    ],
    [{ seconds: 7 }, { reset: null, after: null }],
  ] as const)('a rate limit %j', async (limit, { reset, after }) => {
    server.fail(rateLimited(limit));
    const { status, headers } = await ask();
    expect([status, headers.get('ratelimit-reset'), headers.get('retry-after')]).toEqual([429, reset, after]);
  });
});

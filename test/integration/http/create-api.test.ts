import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { ApiCall } from '../../../src/http/api.js';
import { createApi } from '../../../src/http/create-api.js';
import { createHttp } from '../../../src/http/create-http.js';
import type { Http } from '../../../src/http/http.js';
import { fastClock } from '../../support/fast-clock.js';
import { type Answer, sendJson, type TestServer, withServer } from '../../support/http-server.js';
import { planted } from '../../support/planted.js';

const key = planted('rnd_key');
const get: ApiCall = { method: 'GET', path: '/things', budget: 'read' };
const post: ApiCall = { method: 'POST', path: '/things', budget: 'write', body: { a: 1 } };

let http: Http;
let clock = fastClock();

beforeEach(() => {
  clock = fastClock();
  http = createHttp({ clock });
});

afterEach(() => http.close());

function apiAt(baseUrl: string) {
  return createApi({
    http,
    clock,
    baseUrl,
    headers: { authorization: `Bearer ${key}` },
    budgets: { read: { spacingMs: 0, perMinute: 400 }, write: { spacingMs: 0, perMinute: 30 } },
    random: () => 0,
  });
}

/** The answers one after the other, the last one from then on. */
function inTurn(...answers: readonly Answer[]): Answer {
  let next = 0;
  return (seen, response, request) => {
    const answer = answers[Math.min(next, answers.length - 1)];
    next += 1;
    return answer?.(seen, response, request);
  };
}

const fine: Answer = (_, response) => sendJson(response, { fine: true });
const dropped: Answer = (_, response) => response.destroy();
const truncated: Answer = (_, response) => response.end('{"fine":tr');

function status(code: number, headers: Record<string, string> = {}): Answer {
  return (_, response) => sendJson(response, { message: `it is ${code}` }, { status: code, headers });
}

async function call(answer: Answer, given: ApiCall) {
  return withServer(answer, async (server: TestServer) => {
    const startedAt = clock.now();
    const result = await apiAt(`${server.url}/v1/`).call(given);
    return {
      result,
      tries: server.requests.length,
      waited: clock.now() - startedAt,
      requests: server.requests,
    };
  });
}

describe('a call', () => {
  test('sends JSON with its credentials and reads JSON', async () => {
    const given = { ...post, query: { cursor: 'a&b', status: ['x', 'y'], none: undefined, limit: 3 } };
    const { result, requests } = await call(fine, given);
    expect(result).toMatchObject({ ok: true, status: 200, data: { fine: true } });
    expect(requests).toMatchObject([
      {
        method: 'POST',
        url: '/v1/things?cursor=a%26b&status=x&status=y&limit=3',
        body: '{"a":1}',
        headers: {
          authorization: `Bearer ${key}`,
          'content-type': 'application/json',
          accept: 'application/json',
        },
      },
    ]);
  });

  test('answered without a body has no data, and tells the time of the server', async () => {
    const date = new Date(Date.UTC(2026, 0, 1)).toUTCString();
    const { result } = await call((_, response) => response.writeHead(202, { date }).end(), post);
    expect(result).toEqual({ ok: true, status: 202, data: undefined, date: Date.UTC(2026, 0, 1) });
  });
});

describe('what may be done twice', () => {
  test.each([
    ['a lost connection', dropped],
    ['JSON that breaks off', truncated],
    [
      'a page instead of JSON',
      (_: unknown, response: Parameters<Answer>[1]) => response.end('<html>wait</html>'),
    ],
    ['408', status(408)],
    ['425', status(425)],
    ['429', status(429)],
    ['500', status(500)],
    ['503', status(503)],
  ] as const)('is sent again after %s', async (_, answer) => {
    const { result, tries, waited } = await call(inTurn(answer, answer, fine), get);
    expect(result).toMatchObject({ ok: true });
    expect([tries, waited]).toEqual([3, 500 + 1000]);
  });

  test.each([400, 401, 403, 404, 409, 410])('is not sent again after %i', async (code) => {
    const { result, tries } = await call(status(code), get);
    expect(result).toEqual({ ok: false, status: code, message: `it is ${code}`, sent: false });
    expect(tries).toBe(1);
  });

  test('gives up at the end of its patience and says how often it tried', async () => {
    const { result, waited } = await call(status(502), { ...get, patienceMs: 10_000 });
    expect(result).toEqual({
      ok: false,
      status: 502,
      message: 'it is 502 (tried 5 times in 7.5 s)',
      sent: true,
    });
    expect(waited).toBeLessThanOrEqual(10_000);
  });
});

describe('what may be done only once', () => {
  test.each([
    ['a lost connection', dropped],
    ['JSON that breaks off', truncated],
    ['500', status(500)],
    ['503', status(503)],
  ] as const)('is not sent again after %s, and may have been done', async (_, answer) => {
    const { result, tries } = await call(answer, post);
    expect(result).toMatchObject({ ok: false, sent: true });
    expect(tries).toBe(1);
  });

  test('is sent again after 429, and where nothing listens', async () => {
    expect(await call(inTurn(status(429), fine), post)).toMatchObject({ result: { ok: true }, tries: 2 });
    const port = await withServer(fine, async (server) => server.port);
    const result = await apiAt(`http://127.0.0.1:${port}`).call({ ...post, patienceMs: 5000 });
    expect(result).toMatchObject({ ok: false, sent: false });
    expect(result).toMatchObject({
      message: expect.stringMatching(/^connection refused by .* \(tried 4 times/),
    });
  });
});

describe('a rate limit', () => {
  const date = new Date(Date.UTC(2026, 10, 22, 6)).toUTCString();
  test.each([
    ['Retry-After in seconds', { 'retry-after': '17' }],
    [
      'Retry-After as a date',
      { date, 'retry-after': new Date(Date.UTC(2026, 10, 22, 6, 0, 17)).toUTCString() },
    ],
    ['RateLimit-Reset in seconds', { 'ratelimit-remaining': '0', 'ratelimit-reset': '17' }],
    [
      'RateLimit-Reset as an epoch',
      {
        date,
        'ratelimit-remaining': '0',
        'ratelimit-reset': String(Date.UTC(2026, 10, 22, 6, 0, 17) / 1000),
      },
    ],
    ['RateLimit', { ratelimit: '"api";r=0;t=17' }],
  ])('is waited for as %s', async (_, headers) => {
    const { result, tries, waited } = await call(inTurn(status(429, headers), fine), post);
    expect(result).toMatchObject({ ok: true });
    expect([tries, waited]).toEqual([2, 17_000]);
  });

  test('longer than the patience is not waited for', async () => {
    const { result, tries, waited } = await call(status(429, { 'retry-after': '600' }), get);
    expect(result).toMatchObject({ ok: false, status: 429 });
    expect([tries, waited]).toEqual([1, 0]);
  });

  test('used up by an answer that was fine holds back the next call, and only those of its budget', async () => {
    const last: Answer = (_, response) =>
      sendJson(response, {}, { headers: { 'ratelimit-remaining': '0', 'ratelimit-reset': '30' } });
    await withServer(inTurn(last, fine), async ({ url }) => {
      const api = apiAt(url);
      const startedAt = clock.now();
      await api.call(get);
      await api.call(post);
      expect(clock.now() - startedAt).toBe(0);
      await api.call(get);
      expect(clock.now() - startedAt).toBe(30_000);
      expect(await api.call({ ...get, patienceMs: 5 })).toMatchObject({ ok: true });
    });
  });
});

describe('a message', () => {
  test('of a page is one line of it', async () => {
    const page = `<!DOCTYPE html><html><head><title>502 Bad\nGateway</title></head>${'<p>x</p>'.repeat(10_000)}`;
    const { result } = await call((_, response) => response.writeHead(502).end(page), post);
    expect(result).toEqual({ ok: false, status: 502, message: '502 Bad Gateway', sent: true });
  });

  test('has nothing of the credentials in it', async () => {
    const echo: Answer = (seen, response) =>
      sendJson(
        response,
        { message: `no ${seen.headers.authorization} ${encodeURIComponent(key)}` },
        { status: 401 },
      );
    const { result } = await call(echo, get);
    expect(result).toMatchObject({ message: 'no Bearer *** ***' });
  });
});

test('a signal ends a pause with its reason', async () => {
  await withServer(status(503), async ({ url }) => {
    const stop = new AbortController();
    const calling = apiAt(url).call({ ...get, patienceMs: 86_400_000 }, stop.signal);
    setTimeout(() => stop.abort(new Error('cancelled')), 30);
    await expect(calling).rejects.toThrow('cancelled');
  });
});

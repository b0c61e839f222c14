import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Answer } from '../../../../src/gates/http-smoke/expect/answer.js';
import { cookiesOf } from '../../../../src/gates/http-smoke/expect/cookies.js';
import { evaluate } from '../../../../src/gates/http-smoke/expect/evaluate.js';
import type { Expectation } from '../../../../src/gates/http-smoke/model.js';
import type { HttpHeaders } from '../../../../src/http/http.js';

const now = Date.parse('2026-11-22T12:00:00Z');

interface Given {
  readonly status?: number;
  readonly headers?: HttpHeaders;
  readonly body?: unknown;
  readonly url?: string;
  readonly totalMs?: number;
}

function answer({
  status = 200,
  headers = [],
  body = '',
  url = 'https://shop.example/a',
  totalMs = 5,
}: Given): Answer {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const response = { ok: true, status, headers, body: text, bodyCut: false, totalMs } as const;
  return { url, response, now, earlier: new Map() };
}

/** `expected | got`, one a failure. */
function told(expectation: Expectation, given: Given): readonly string[] {
  return evaluate([expectation], answer(given)).map(
    ({ what, expected, got }) => `${what}: ${expected} | ${got}`,
  );
}

const json = (path: string, matcher: object, loose = false): Expectation => ({
  kind: 'json',
  path,
  matcher,
  loose,
});

describe('values in JSON', () => {
  const body = {
    name: 'pear',
    price: 3.5,
    tags: ['a', 'b'],
    none: null,
    at: '2026-11-22T11:00:00Z',
    local: '2026-11-22 11:00:00',
    items: [{ n: 1 }, { n: 2 }],
  };
  test.each<[string, object]>([
    ['$.name', { equals: 'pear' }],
    ['$.name', { not: 'apple' }],
    ['$.name', { contains: 'ea' }],
    ['$.name', { matches: '^p' }],
    ['$.name', { type: 'text', count: 4 }],
    ['$.price', { above: 3, below: 4, 'at-least': 3.5, 'at-most': 3.5, type: 'number' }],
    ['$.tags', { contains: 'b', count: 2, type: 'list' }],
    ['$.tags', { equals: ['a', 'b'] }],
    ['$.none', { equals: null }],
    ['$.none', { type: 'null', exists: true }],
    ['$.gone', { exists: false }],
    ['$.at', { 'newer-than': 7_200_000 }],
    ['$.local', { 'newer-than': 7_200_000 }],
    ['$.items[*].n', { above: 0, count: 2 }],
    ['$.items[?@.n > 5]', { count: 0 }],
    ['$.name', { 'one-of': ['apple', 'pear'] }],
  ])('%s %j holds', (path, matcher) => {
    expect(told(json(path, matcher), { body })).toEqual([]);
  });

  test.each<[string, object, string]>([
    ['$.name', { equals: 'apple' }, '$.name: "apple" | "pear"'],
    ['$.price', { equals: '3.5' }, '$.price: "3.5" | 3.5'],
    ['$.gone', { equals: 1 }, '$.gone: 1 | nothing'],
    ['$.gone', { exists: true }, '$.gone: a value | nothing'],
    ['$.name', { exists: false }, '$.name: nothing | "pear"'],
    ['$.price', { above: 4, type: 'text' }, '$.price: a text and above 4 | 3.5'],
    ['$.items[*].n', { below: 2 }, '$.items[*].n: below 2 | 2'],
    ['$.items[*]', { count: 3 }, '$.items[*]: 3 of them | 2'],
    ['$.at', { 'newer-than': 60_000 }, '$.at: a time of the last 1 m 00 s | "2026-11-22T11:00:00Z"'],
    ['$.name', { 'newer-than': 60_000 }, '$.name: a time of the last 1 m 00 s | "pear"'],
    ['$.name', { matches: '^x' }, '$.name: matches /^x/ | "pear"'],
    ['$.name', { 'one-of': [1, 2] }, '$.name: one of 1, 2 | "pear"'],
  ])('%s %j does not hold: %s', (path, matcher, message) => {
    expect(told(json(path, matcher), { body })).toEqual([message]);
  });

  test('a variable’s value may be a number there', () => {
    expect(told(json('$.price', { equals: '3.5' }, true), { body })).toEqual([]);
  });

  test('a page of HTML is told as such', () => {
    const headers = [['content-type', 'text/html']] as const;
    expect(told(json('$.a', { equals: 1 }), { headers, body: '<html>' })).toEqual([
      'body: JSON | text/html that is no JSON',
    ]);
  });

  test('any value equals itself and differs from another', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
        const value = JSON.parse(JSON.stringify(a));
        expect(told(json('$.v', { equals: value }), { body: { v: value } })).toEqual([]);
        const same = JSON.stringify(a) === JSON.stringify(b);
        if (!same) expect(told(json('$', { not: { v: value } }), { body: { v: value } })).toHaveLength(1);
      }),
    );
  });
});

describe('status, time, text, redirects', () => {
  test('a wrong status is the only thing told: the rest follows from it', () => {
    const failures = evaluate(
      [
        { kind: 'status', accepted: [200, '3xx'] },
        { kind: 'contains', text: 'x' },
      ],
      answer({ status: 500 }),
    );
    expect(failures).toEqual([{ rule: 'status', what: 'status', expected: '200 or 3xx', got: '500' }]);
  });

  test('a stranger who is let in is an open door, one who meets an error is not', () => {
    const guard: Expectation = { kind: 'status', accepted: [401], guard: true };
    expect(evaluate([guard], answer({ status: 200 }))[0]?.rule).toBe('open');
    expect(evaluate([guard], answer({ status: 404 }))[0]?.rule).toBe('status');
  });

  test('slow is told with both times', () => {
    expect(told({ kind: 'latency', withinMs: 100 }, { totalMs: 250 })).toEqual([
      'time: within 100 ms | 250 ms',
    ]);
  });

  test('texts that are there, are not there, and whole bodies', () => {
    expect(told({ kind: 'contains', text: 'pear' }, { body: 'apple' })).toEqual([
      'body: contains "pear" | apple',
    ]);
    expect(told({ kind: 'lacks', text: 'Traceback' }, { body: 'Traceback (most' })).toHaveLength(1);
    expect(told({ kind: 'equals', value: { b: 1, a: [2] } }, { body: '{ "a": [2], "b": 1 }' })).toEqual([]);
    expect(told({ kind: 'equals', value: 'ok' }, { body: 'ok\n' })).toEqual([]);
  });

  test.each([
    ['/new', '/new', true],
    ['https://shop.example/new', '/new', true],
    ['/login?next=%2Fa', '/login?next=*', true],
    ['https://evil.example/new', '/new', false],
    ['//evil.example/new', '/new', false],
    ['https://www.shop.example/a', 'https://www.shop.example/*', true],
  ])('a redirect to %s where %s is expected: %s', (location, to, fine) => {
    const failures = told({ kind: 'redirect', to }, { status: 302, headers: [['location', location]] });
    expect(failures.length === 0).toBe(fine);
  });
});

describe('cookies', () => {
  const set = (...lines: readonly string[]): HttpHeaders =>
    lines.map((line) => ['set-cookie', line] as const);
  const safe: Expectation = { kind: 'secure-cookies', names: [], scriptReadable: ['csrf'] };

  test('a safe cookie passes, a bare one is told in full', () => {
    expect(told(safe, { headers: set('s=1; Secure; HttpOnly; SameSite=Lax; Path=/') })).toEqual([]);
    expect(told(safe, { headers: set('s=1') })).toEqual([
      'cookie s: Secure | no Secure',
      'cookie s: HttpOnly | no HttpOnly',
      'cookie s: SameSite | no SameSite',
    ]);
  });

  test.each([
    ['s=1; HttpOnly; SameSite=None', 'Secure, because of SameSite=None'],
    [
      '__Host-s=1; Secure; HttpOnly; SameSite=Lax; Path=/; Domain=shop.example',
      'no Domain, because of its name',
    ],
    ['__Host-s=1; Secure; HttpOnly; SameSite=Lax; Path=/app', 'Path=/, because of its name'],
    ['__Secure-s=1; HttpOnly; SameSite=Lax', 'Secure, because of its name'],
    ['s=1; Secure; HttpOnly; SameSite=Lax; Domain=other.example', 'a Domain that shop.example belongs to'],
    ['s=1; Secure; HttpOnly; SameSite=Weird', 'SameSite'],
  ])('%s: %s', (line, expected) => {
    expect(told(safe, { headers: set(line) }).join('\n')).toContain(`: ${expected} |`);
  });

  test('a cookie for everybody’s domain is refused', () => {
    const headers = set('s=1; Secure; HttpOnly; SameSite=Lax; Domain=onrender.com');
    expect(told(safe, { headers, url: 'https://shop.onrender.com/' }).join()).toContain(
      'a Domain of your own',
    );
  });

  test('a cookie for scripts needs no HttpOnly; no cookie at all is told', () => {
    expect(told(safe, { headers: set('csrf=1; Secure; SameSite=Lax') })).toEqual([]);
    expect(told(safe, {})).toEqual(['Set-Cookie: at least one cookie | none']);
  });

  test('one cookie against what is asked of it', () => {
    const demands: Expectation = {
      kind: 'cookie',
      name: 's',
      exists: true,
      secure: true,
      sameSite: 'strict',
      domain: '.shop.example',
    };
    const headers = set('s=1; Secure; SameSite=Lax; Domain=shop.example');
    expect(told(demands, { headers })).toEqual(['cookie s: SameSite=strict | SameSite=lax']);
    expect(told({ kind: 'cookie', name: 's', exists: false }, { headers })).toEqual([
      'cookie s: not set | set',
    ]);
    expect(told(demands, {})).toEqual(['cookie s: set | not set']);
  });

  test('no value of a cookie is ever part of a message', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('s', '__Host-s', '__Secure-s'),
        fc.stringMatching(/^v[a-z0-9]{12}$/),
        fc.subarray(['Secure', 'HttpOnly', 'SameSite=None', 'Path=/x', 'Domain=b.example']),
        (name, value, attributes) => {
          const headers = set([`${name}=${value}`, ...attributes].join('; '));
          expect(cookiesOf({ ...answer({}).response, headers })[0]?.value).toBe(value);
          expect(told(safe, { headers }).join()).not.toContain(value);
        },
      ),
    );
  });
});

describe('CORS', () => {
  const origin = 'https://www.shop.example';
  const demands: Expectation = {
    kind: 'cors-allowed',
    origin,
    methods: ['PUT'],
    headers: ['content-type'],
    credentials: true,
  };
  const good: HttpHeaders = [
    ['access-control-allow-origin', origin],
    ['access-control-allow-credentials', 'true'],
    ['access-control-allow-methods', 'GET, PUT'],
    ['access-control-allow-headers', 'Content-Type'],
    ['vary', 'Accept-Encoding, Origin'],
  ];
  const without = (name: string): HttpHeaders => good.filter(([known]) => known !== name);

  test('a good preflight passes', () => {
    expect(told(demands, { headers: good })).toEqual([]);
  });

  test.each(good.map(([name]) => name))('without %s it is told', (name) => {
    const failures = told(demands, { headers: without(name) });
    expect(failures.some((failure) => failure.startsWith(`${name}:`))).toBe(true);
  });

  test('`*` goes with nothing that needs credentials', () => {
    const headers: HttpHeaders = [
      ['access-control-allow-origin', '*'],
      ...without('access-control-allow-origin'),
    ];
    expect(told(demands, { headers }).join('\n')).toContain('never * with credentials');
    const open: Expectation = { ...demands, credentials: false, headers: ['authorization'] };
    const wild: HttpHeaders = [
      ['access-control-allow-origin', '*'],
      ['access-control-allow-methods', '*'],
      ['access-control-allow-headers', '*'],
    ];
    expect(told(open, { headers: wild })).toEqual(['access-control-allow-headers: authorization | *']);
  });

  test.each([
    [undefined, true],
    [origin, true],
    ['https://hostile.example', false],
    ['*', false],
  ])('a hostile origin that is answered with %s: fine is %s', (allowed, fine) => {
    const headers: HttpHeaders = allowed === undefined ? [] : [['access-control-allow-origin', allowed]];
    const failures = told({ kind: 'cors-refused', origin: 'https://hostile.example' }, { headers });
    expect(failures.length === 0).toBe(fine);
  });
});

describe('security headers', () => {
  const all: Expectation = {
    kind: 'security-headers',
    headers: ['hsts', 'nosniff', 'frames', 'referrer', 'csp'],
    hstsDays: 180,
  };
  const good: HttpHeaders = [
    ['strict-transport-security', 'max-age=31536000; includeSubDomains'],
    ['x-content-type-options', 'nosniff'],
    ['content-security-policy', "default-src 'self'; frame-ancestors 'none'"],
    ['referrer-policy', 'no-referrer, strict-origin-when-cross-origin'],
  ];
  test('all there passes; none there tells each', () => {
    expect(told(all, { headers: good })).toEqual([]);
    expect(told(all, {}).map((failure) => failure.split(':')[0])).toEqual([
      'strict-transport-security',
      'x-content-type-options',
      'framing',
      'referrer-policy',
      'content-security-policy',
    ]);
  });

  test('HSTS is asked of https alone, and must last', () => {
    const hsts: Expectation = { ...all, headers: ['hsts'] };
    expect(told(hsts, { url: 'http://shop.example/' })).toEqual([]);
    const short = [['strict-transport-security', 'max-age=300']] as const;
    expect(told(hsts, { headers: short })).toHaveLength(1);
  });

  test.each([
    ['x-frame-options', 'SAMEORIGIN', true],
    ['x-frame-options', 'ALLOW-FROM https://x', false],
    ['content-security-policy', 'frame-ancestors *', false],
    ['content-security-policy', "frame-ancestors 'self' https://a.example", true],
    ['referrer-policy', 'unsafe-url', false],
  ])('%s: %s is fine: %s', (name, value, fine) => {
    const headers = name === 'referrer-policy' ? ['referrer'] : ['frames'];
    expect(told({ ...all, headers }, { headers: [[name, value]] }).length === 0).toBe(fine);
  });
});

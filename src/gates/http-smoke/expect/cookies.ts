import { Cookie, domainMatch, getPublicSuffix } from 'tough-cookie';
import type { HttpResponse } from '../../../http/http.js';
import type { CookieDemands, Failure, SecureCookies } from '../model.js';
import { type Answer, failure } from './answer.js';

/** A cookie that an answer sets, with what it says of itself. Its value is never part of a message. */
export interface SetCookie {
  readonly name: string;
  readonly value: string;
  readonly secure: boolean;
  readonly httpOnly: boolean;
  /** In lower case; undefined where nothing, or nothing that a browser knows, is said. */
  readonly sameSite: string | undefined;
  /** Without the dot in front. */
  readonly domain: string | undefined;
  readonly path: string | undefined;
}

/** Every cookie that an answer sets, in order. A line that is no cookie is left out. */
export function cookiesOf({ headers }: HttpResponse): readonly SetCookie[] {
  return headers.filter(([name]) => name === 'set-cookie').flatMap(([, line]) => readCookie(line) ?? []);
}

function readCookie(line: string): SetCookie | undefined {
  const cookie = Cookie.parse(line);
  if (!cookie) return undefined;
  return {
    name: cookie.key,
    value: cookie.value,
    secure: cookie.secure,
    httpOnly: cookie.httpOnly,
    sameSite: cookie.sameSite?.toLowerCase(),
    domain: cookie.domain ?? undefined,
    path: cookie.path ?? undefined,
  };
}

/** One cookie against what the file asks of it, and against the rules that browsers have for every cookie. */
export function cookieFailures(demands: CookieDemands, answer: Answer): readonly Failure[] {
  const cookie = cookiesOf(answer.response).findLast(({ name }) => name === demands.name);
  if (!demands.exists) return cookie ? [failureOf(demands.name, { expected: 'not set', got: 'set' })] : [];
  if (!cookie) return [failureOf(demands.name, { expected: 'set', got: 'not set' })];
  const { secure, httpOnly, sameSite, domain, path } = demands;
  return [
    ...differs(cookie, 'Secure', { expected: secure, got: cookie.secure }),
    ...differs(cookie, 'HttpOnly', { expected: httpOnly, got: cookie.httpOnly }),
    ...differs(cookie, 'SameSite', { expected: sameSite, got: cookie.sameSite }),
    ...differs(cookie, 'Domain', { expected: domain?.replace(/^\./, '').toLowerCase(), got: cookie.domain }),
    ...differs(cookie, 'Path', { expected: path, got: cookie.path }),
    ...browserFailures(cookie, answer.url),
  ];
}

/** Every cookie that is set, against what a cookie with a secret needs. */
export function secureCookieFailures(demands: SecureCookies, answer: Answer): readonly Failure[] {
  const cookies = cookiesOf(answer.response);
  const missing = demands.names.filter((name) => !cookies.some((cookie) => cookie.name === name));
  const none = cookies.length === 0 && demands.names.length === 0;
  return [
    ...(none ? [failure('cookie', 'Set-Cookie', { expected: 'at least one cookie', got: 'none' })] : []),
    ...missing.map((name) => failureOf(name, { expected: 'set', got: 'not set' })),
    ...cookies.flatMap((cookie) => [
      ...lacks(cookie, 'Secure', cookie.secure),
      ...lacks(cookie, 'HttpOnly', cookie.httpOnly || demands.scriptReadable.includes(cookie.name)),
      ...(demands.sameSite === undefined ? lacks(cookie, 'SameSite', cookie.sameSite !== undefined) : []),
      ...differs(cookie, 'SameSite', { expected: demands.sameSite, got: cookie.sameSite }),
      ...differs(cookie, 'Domain', {
        expected: demands.domain?.replace(/^\./, '').toLowerCase(),
        got: cookie.domain,
      }),
      ...differs(cookie, 'Path', { expected: demands.path, got: cookie.path }),
      ...browserFailures(cookie, answer.url),
    ]),
  ];
}

/** The rules of RFC 6265bis by which a browser drops a cookie without a word. */
export function browserFailures(cookie: SetCookie, url: string): readonly Failure[] {
  const host = new URL(url).hostname;
  const { name, secure, domain, path, sameSite } = cookie;
  const problems: [boolean, string, string][] = [
    [sameSite === 'none' && !secure, 'Secure, because of SameSite=None', 'no Secure: browsers drop it'],
    [
      /^__(Secure|Host)-/i.test(name) && !secure,
      'Secure, because of its name',
      'no Secure: browsers drop it',
    ],
    [
      /^__Host-/i.test(name) && domain !== undefined,
      'no Domain, because of its name',
      `Domain=${domain}: browsers drop it`,
    ],
    [
      /^__Host-/i.test(name) && path !== '/',
      'Path=/, because of its name',
      `${path ? `Path=${path}` : 'no Path'}: browsers drop it`,
    ],
    [
      domain !== undefined && !domainMatch(host, domain),
      `a Domain that ${host} belongs to`,
      `Domain=${domain}: browsers drop it`,
    ],
    [
      domain !== undefined && isPublicSuffix(domain, host),
      'a Domain of your own',
      `Domain=${domain}, which many share: browsers drop it`,
    ],
  ];
  return problems.flatMap(([wrong, expected, got]) => (wrong ? [failureOf(name, { expected, got })] : []));
}

/** `com`, `onrender.com`: a cookie for it would go to strangers. */
function isPublicSuffix(domain: string, host: string): boolean {
  if (domain === host) return false;
  try {
    return getPublicSuffix(domain) === undefined && domain.includes('.') === host.includes('.');
  } catch {
    return false;
  }
}

function lacks(cookie: SetCookie, attribute: string, has: boolean): readonly Failure[] {
  return has ? [] : [failureOf(cookie.name, { expected: attribute, got: `no ${attribute}` })];
}

function differs(
  { name }: SetCookie,
  attribute: string,
  { expected, got }: { readonly expected: unknown; readonly got: unknown },
): readonly Failure[] {
  if (expected === undefined || expected === got) return [];
  const said = (value: unknown): string =>
    value === undefined || value === false
      ? `no ${attribute}`
      : value === true
        ? attribute
        : `${attribute}=${value}`;
  return [failureOf(name, { expected: said(expected), got: said(got) })];
}

function failureOf(name: string, compared: { readonly expected: string; readonly got: string }): Failure {
  return failure('cookie', `cookie ${name}`, compared);
}

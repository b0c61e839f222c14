import type { SampleKind } from '../../core/health.js';
import { messageOfBody } from '../../http/api-message.js';
import { headerOf } from '../../http/headers.js';
import type { HttpExchange, HttpFailure, HttpResponse } from '../../http/http.js';
import { askedPause } from '../../http/rate-limit.js';
import { unmet } from './expectations.js';
import type { Expectations, VersionInput } from './input.js';
import { isSameVersion, versionIn } from './version.js';
import { clipLine } from './words.js';

/** One probe and what it showed. */
export interface Sample {
  /** When it started, milliseconds since the epoch. */
  readonly at: number;
  readonly ms: number;
  readonly kind: SampleKind;
  /** What was seen, one line. */
  readonly text: string;
  readonly status?: number;
  /** The version that it showed. */
  readonly version?: string;
  /** Whether that is the expected one. */
  readonly matched: boolean;
  /** Milliseconds that the server asked us to stay away. */
  readonly pauseMs?: number;
  /** The header that says that a cache answered. */
  readonly cached?: string;
  readonly certificateDays?: number;
  /** What the platform's edge says of the request. */
  readonly edge?: string;
}

export interface Asked {
  readonly version: VersionInput;
  readonly expect: Expectations;
}

/** What an exchange that started at `at` says of the service. */
export function judgeExchange(exchange: HttpExchange, asked: Asked, at: number): Sample {
  if (!exchange.ok) return judgeFailure(exchange, at);
  const { version, expect } = asked;
  const seen = versionIn(exchange, version.place);
  const matched =
    seen !== undefined && version.expected !== undefined && isSameVersion(seen, version.expected);
  const days = daysLeft(exchange.certificateValidTo, at);
  const { kind, text } = judgeAnswer({ answer: exchange, asked, seen, matched, days });
  const pauseMs = askedPause(exchange.headers, at);
  const cached = cacheOf(exchange);
  const edge = edgeOf(exchange);
  return {
    at,
    ms: exchange.totalMs,
    kind:
      kind === 'good' && expect.maxLatencyMs !== undefined && exchange.totalMs > expect.maxLatencyMs
        ? 'slow'
        : kind,
    text: clipLine(text),
    status: exchange.status,
    matched,
    ...(seen === undefined ? {} : { version: seen }),
    ...(pauseMs === undefined ? {} : { pauseMs }),
    ...(cached === undefined ? {} : { cached }),
    ...(days === undefined ? {} : { certificateDays: days }),
    ...(edge === undefined ? {} : { edge }),
  };
}

interface Judged {
  readonly kind: SampleKind;
  readonly text: string;
}

function judgeFailure({ kind, message, totalMs }: HttpFailure, at: number): Sample {
  const known = kind === 'dns' || kind === 'tls' ? kind : 'busy';
  return { at, ms: totalMs, kind: known, text: clipLine(message), matched: false };
}

interface Answered {
  readonly answer: HttpResponse;
  readonly asked: Asked;
  readonly seen: string | undefined;
  readonly matched: boolean;
  readonly days: number | undefined;
}

/** The version comes before everything that an older one cannot know. */
function judgeAnswer(answered: Answered): Judged {
  const { answer, asked, seen, matched, days } = answered;
  const { status } = answer;
  const { version, expect } = asked;
  if (!isExpectedStatus(status, expect)) return judgeStatus(answer);
  if (days !== undefined && days < (expect.certificateDays ?? 0)) {
    return { kind: 'certificate', text: `${status}, and its certificate is valid for ${days} more days` };
  }
  if (version.expected !== undefined && !matched) {
    if (seen !== undefined) return { kind: 'old', text: `${status} from version ${short(seen)}` };
    if (version.place)
      return { kind: 'unversioned', text: `${status} that shows no version ${placeText(version)}` };
  }
  const problem = unmet(answer, expect);
  if (problem !== undefined) {
    return { kind: problem.warmingUp ? 'busy' : 'wrong', text: `${status}, but ${problem.text}` };
  }
  return { kind: 'good', text: `${status}${seen === undefined ? '' : ` from version ${short(seen)}`}` };
}

function isExpectedStatus(status: number, { statuses }: Expectations): boolean {
  return statuses.length === 0 ? status >= 200 && status < 300 : statuses.includes(status);
}

function judgeStatus(answer: HttpResponse): Judged {
  const { status, headers } = answer;
  if (/^suspend/i.test(headerOf(headers, 'x-render-routing') ?? '')) {
    return { kind: 'suspended', text: `${status}: the platform says that the service is suspended` };
  }
  const text = `${status}${excerptOf(answer)}`;
  if ([408, 425, 429].includes(status) || status >= 500) return { kind: 'busy', text };
  if ([401, 403, 404].includes(status)) return { kind: 'denied', text };
  const location = headerOf(headers, 'location');
  return {
    kind: 'wrong',
    text: location ? `${status}, which leads to ${location.split('?', 1)}` : text,
  };
}

const longestExcerpt = 120;

/** What an answer says of why it is no good one. */
function excerptOf({ body }: HttpResponse): string {
  const said = messageOfBody(body);
  if (said.length < 3) return '';
  return `: ${said.length > longestExcerpt ? `${said.slice(0, longestExcerpt - 3)}...` : said}`;
}

function placeText({ place }: VersionInput): string {
  switch (place?.in) {
    case 'json':
      return `at ${place.path} of its JSON`;
    case 'header':
      return `in header ${place.name}`;
    default:
      return 'that the pattern finds';
  }
}

/** Commits as people write them. */
export function short(version: string): string {
  return /^[0-9a-f]{12,}$/i.test(version) ? version.slice(0, 12) : version.slice(0, 60);
}

const dayMs = 86_400_000;

function daysLeft(validTo: string | undefined, now: number): number | undefined {
  return validTo === undefined ? undefined : Math.floor((Date.parse(validTo) - now) / dayMs);
}

/** An answer of a cache says nothing of the service behind it. */
function cacheOf({ headers }: HttpResponse): string | undefined {
  const cloudflare = headerOf(headers, 'cf-cache-status');
  if (cloudflare && /^(hit|stale|updating|revalidated)$/i.test(cloudflare))
    return `CF-Cache-Status: ${cloudflare}`;
  const age = headerOf(headers, 'age');
  if (age && Number(age) > 0) return `Age: ${age}`;
  const other = headerOf(headers, 'x-cache');
  return other && /\bhit\b/i.test(other) ? `X-Cache: ${other}` : undefined;
}

function edgeOf({ headers }: HttpResponse): string | undefined {
  const told = ['x-render-routing', 'rndr-id', 'cf-ray'].flatMap((name) => {
    const value = headerOf(headers, name);
    return value === undefined ? [] : [`${name}: ${value}`];
  });
  return told.length > 0 ? clipLine(told.join(', ')) : undefined;
}

import type { Failure } from '../model.js';
import { type Answer, failure, headerText } from './answer.js';

interface Demands {
  readonly headers: readonly string[];
  readonly hstsDays: number;
}

const daySeconds = 86_400;

/** Policies that send other sites no more than the origin. */
const carefulPolicies = [
  'no-referrer',
  'same-origin',
  'strict-origin',
  'origin',
  'origin-when-cross-origin',
  'strict-origin-when-cross-origin',
];

/** The headers by which browsers protect people. HSTS is asked of https alone: elsewhere browsers do not heed it. */
export function securityHeaderFailures({ headers, hstsDays }: Demands, answer: Answer): readonly Failure[] {
  const { response, url } = answer;
  const checks: Readonly<Record<string, () => readonly Failure[]>> = {
    hsts: () =>
      url.startsWith('https:')
        ? hstsFailures(headerText(response, 'strict-transport-security'), hstsDays)
        : [],
    nosniff: () => demand(answer, 'x-content-type-options', isNosniff),
    frames: () => framingFailures(answer),
    referrer: () => demand(answer, 'referrer-policy', isCareful),
    csp: () => demand(answer, 'content-security-policy', isPolicy),
  };
  return headers.flatMap((name) => checks[name]?.() ?? []);
}

function hstsFailures(value: string | undefined, days: number): readonly Failure[] {
  const seconds = Number(/max-age\s*=\s*"?(\d+)/i.exec(value ?? '')?.[1] ?? 0);
  if (seconds >= days * daySeconds) return [];
  return [
    failure('securityHeader', 'strict-transport-security', {
      expected: `max-age of at least ${days * daySeconds} (${days} days)`,
      got: value ?? 'nothing',
    }),
  ];
}

function framingFailures({ response }: Answer): readonly Failure[] {
  const policy = headerText(response, 'content-security-policy') ?? '';
  const ancestors = /(?:^|[;,])\s*frame-ancestors\s+([^;,]+)/i.exec(policy)?.[1];
  const option = headerText(response, 'x-frame-options');
  // Where both are there, browsers heed frame-ancestors alone.
  if (
    ancestors === undefined
      ? /^(deny|sameorigin)$/i.test(option ?? '')
      : !/(^|\s)(\*|https?:)(\s|$)/.test(ancestors.trim())
  ) {
    return [];
  }
  return [
    failure('securityHeader', 'framing', {
      expected: 'frame-ancestors in Content-Security-Policy, or X-Frame-Options: DENY or SAMEORIGIN',
      got:
        ancestors === undefined
          ? option === undefined
            ? 'neither'
            : `X-Frame-Options: ${option}`
          : `frame-ancestors ${ancestors}`,
    }),
  ];
}

interface Demand {
  readonly expected: string;
  holds(text: string): boolean;
}

const isNosniff: Demand = { expected: 'nosniff', holds: (text) => text.toLowerCase() === 'nosniff' };
const isPolicy: Demand = { expected: 'a policy', holds: (text) => text.trim() !== '' };
const isCareful: Demand = {
  expected: 'a careful policy such as strict-origin-when-cross-origin',
  // Of several policies a browser takes the last that it knows.
  holds: (text) => carefulPolicies.includes(text.split(',').at(-1)?.trim().toLowerCase() ?? ''),
};

function demand({ response }: Answer, name: string, { expected, holds }: Demand): readonly Failure[] {
  const value = headerText(response, name);
  if (value !== undefined && holds(value)) return [];
  return [failure('securityHeader', name, { expected, got: value ?? 'nothing' })];
}

import type { Finding } from '../../core/finding.js';
import type { SmokeFailure, SmokeRequest } from '../../core/http-smoke.js';
import { type Redact, redactor } from '../../core/redact.js';
import { shellWord } from '../../core/text.js';
import type { Failure } from './model.js';
import { type HttpSmokeRule, httpSmokeRules } from './rules.js';
import type { Row } from './run/perform.js';
import { hideSensitive, shownUrl } from './sensitive.js';

/** What the rows of a run say, without any secret. */
export interface Outcome {
  readonly requests: readonly SmokeRequest[];
  readonly findings: readonly Finding[];
  readonly summary: string;
  readonly failed: boolean;
}

/** Characters that are shown of one text. It is cut after it is cleaned: half of a secret is not recognised as one. */
const longest = { text: 200, excerpt: 300 } as const;

/** Rows and findings, cleaned of all secrets that are known at the end: a token may come up after it was echoed. */
export function outcomeOf(rows: readonly Row[], secrets: readonly string[]): Outcome {
  const known = redactor(secrets);
  const redact: Redact = (text) => hideSensitive(known(text));
  const requests = rows.map((row) => requestOf(row, redact));
  const late = rows.some(({ reason }) => reason === 'the time for all requests was up');
  return {
    requests,
    findings: rows.flatMap((row, index) => findingsOf(row, requests[index], subjectOf(rows, index))),
    summary: summaryOf(requests, late),
    failed: late || requests.some(({ status }) => status === 'failed'),
  };
}

/** Rules about an answer's head: its body tells nothing of them. */
const inHead: readonly HttpSmokeRule[] = ['cookie', 'cors', 'securityHeader', 'slow'];

function requestOf(row: Row, redact: Redact): SmokeRequest {
  const { request, code, reason, body } = row;
  const tells = row.failures.some(({ rule, what }) => !inHead.includes(rule) && what !== 'body');
  const excerpt = body === undefined || request.secret || !tells ? '' : excerptOf(body, redact);
  return {
    name: redact(request.name),
    method: request.method,
    url: redact(shownUrl(row.url)),
    status: row.status,
    ...(code === undefined ? {} : { code }),
    durationMs: Math.round(row.durationMs),
    tries: row.tries,
    file: request.place.file,
    line: request.place.line,
    ...(reason === undefined ? {} : { reason: redact(reason) }),
    failures: row.failures.map((failure) => shownFailure(failure, { redact, secret: request.secret })),
    ...(excerpt === '' ? {} : { excerpt }),
  };
}

function shownFailure(
  { rule, what, expected, got }: Failure,
  { redact, secret }: { readonly redact: Redact; readonly secret: boolean },
): SmokeFailure {
  // Of a secret answer only what holds nothing of its body is shown.
  const hidden = secret && rule === 'expectation' && !/^(status|redirect)$/.test(what) && got !== 'nothing';
  return {
    what: clip(redact(what), longest.text),
    expected: clip(redact(expected), longest.text),
    got: hidden ? '(hidden: the request is secret)' : clip(redact(got), longest.text),
  };
}

/** The beginning of a body, on one line. */
function excerptOf(body: string, redact: Redact): string {
  if (body.includes('\0') || body.includes('\uFFFD')) return '(not text)';
  return clip(redact(body).replace(/\s+/g, ' ').trim(), longest.excerpt);
}

function clip(text: string, limit: number): string {
  return text.length <= limit ? text : `${text.slice(0, limit - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

/** The name, counted where several requests share it. */
function subjectOf(rows: readonly Row[], index: number): string {
  const name = rows[index]?.request.name ?? '';
  const earlier = rows.slice(0, index).filter(({ request }) => request.name === name).length;
  return earlier === 0 ? name : `${name} (${earlier + 1})`;
}

/** One finding for each rule that a request breaks. */
function findingsOf(row: Row, shown: SmokeRequest | undefined, subject: string): readonly Finding[] {
  if (!shown) return [];
  const rules = [...new Set(row.failures.map(({ rule }) => rule))];
  return rules.map((key) => {
    const failures = shown.failures.filter((_failure, index) => row.failures[index]?.rule === key);
    const { id, severity } = httpSmokeRules[key];
    return {
      rule: id,
      severity,
      title: titleOf(shown, failures),
      detail: detailOf(shown, failures),
      ...fixOf(shown),
      location: { file: shown.file, line: shown.line },
      subject,
    };
  });
}

function titleOf({ name, tries }: SmokeRequest, failures: readonly SmokeFailure[]): string {
  const [first] = failures;
  if (!first) return name;
  const more = failures.length > 1 ? `, and ${failures.length - 1} more` : '';
  const often = tries > 1 ? ` after ${tries} tries` : '';
  if (first.what === 'answer' || first.what === 'hurl')
    return `${name}: ${first.got.split('\n', 1)[0]}${often}`;
  return `${name}: ${first.what}: expected ${first.expected}, got ${first.got}${more}${often}`;
}

function detailOf({ method, url, code, excerpt }: SmokeRequest, failures: readonly SmokeFailure[]): string {
  return [
    `${method} ${url}${code === undefined ? '' : ` answered ${code}`}`,
    ...failures.flatMap(({ what, expected, got }) => [`- ${what}: ${expected}`, `+ ${what}: ${got}`]),
    ...(excerpt === undefined ? [] : [`  body: ${excerpt}`]),
  ].join('\n');
}

/** The request to send by hand. What is secret in it is left to the reader. */
function fixOf({ method, url, file }: SmokeRequest): { readonly fix?: string } {
  if (method === 'hurl') return { fix: `hurl --test ${shellWord(file)}` };
  const verb = method === 'GET' ? '' : method === 'HEAD' ? ' --head' : ` -X ${method}`;
  return { fix: `curl -sS -i${verb} ${shellWord(url)}` };
}

function summaryOf(requests: readonly SmokeRequest[], late: boolean): string {
  const of = (status: SmokeRequest['status']): number =>
    requests.filter((each) => each.status === status).length;
  const count = `${requests.length} request${requests.length === 1 ? '' : 's'}`;
  if (of('passed') === requests.length) return `${count}, all as expected`;
  const parts = [
    `${of('passed')} of ${count} as expected`,
    ...(of('failed') > 0 ? [`${of('failed')} failed`] : []),
    ...(of('skipped') > 0 ? [`${of('skipped')} not sent`] : []),
    ...(late ? ['the time for all requests was up'] : []),
  ];
  return parts.join(', ');
}

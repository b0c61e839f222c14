import type { Location } from '../../core/location.js';
import type { Matcher } from './file/values.js';
import type { HttpSmokeRule } from './rules.js';

/** A smoke file, read and checked: what will be sent, in order. Texts still hold their variables. */
export interface Plan {
  /** From the repository's root. */
  readonly file: string;
  /** One after the other; the steps of one stage run side by side. */
  readonly stages: readonly Stage[];
  /** Most steps of a stage at a time. */
  readonly parallel: number;
}

export type Stage = readonly Step[];

/** One item of the file: its requests run in order. */
export type Step = RequestStep | HurlStep;

interface StepHead {
  readonly name: string;
  readonly place: LinePlace;
  /** Whether it runs after an earlier failure. */
  readonly always: boolean;
}

export interface RequestStep extends StepHead {
  readonly requests: readonly PlannedRequest[];
  /** Whether a request needs the one before it to have gone well. */
  readonly chained: boolean;
}

/** A `.hurl` file, which is run by the program of that name. */
export interface HurlStep extends StepHead {
  /** From the repository's root. */
  readonly hurl: string;
}

export type LinePlace = Location & { readonly line: number };

/** One request with what its answer must be like. */
export interface PlannedRequest {
  readonly name: string;
  readonly place: LinePlace;
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly body?: Body;
  readonly token?: string;
  readonly basic?: string;
  readonly timeoutMs: number;
  readonly connectTo?: string;
  /** Whether the cookies that came before are sent. */
  readonly cookies: boolean;
  /** Whether its answer is never shown and all that is captured is hidden. */
  readonly secret: boolean;
  readonly expectations: readonly Expectation[];
  readonly captures: readonly Capture[];
  readonly retry?: Retry;
  /** A POST or PATCH that may be sent twice, with the same Idempotency-Key. */
  readonly idempotent: boolean;
  /** Tells, after an attempt without an answer, whether it was done all the same. */
  readonly doneWhen?: PlannedRequest;
  /** Name under which later expectations find its answer. */
  readonly remember?: string;
}

export type Body =
  | { readonly kind: 'json'; readonly value: unknown }
  | { readonly kind: 'form'; readonly fields: Readonly<Record<string, string>> }
  | { readonly kind: 'text'; readonly text: string };

export interface Capture {
  readonly name: string;
  readonly from: /** The first of the paths that has a value. */
    | { readonly kind: 'json'; readonly paths: readonly string[] }
    | { readonly kind: 'header' | 'cookie'; readonly name: string }
    | { readonly kind: 'regex'; readonly source: string };
  readonly secret: boolean;
  /** Whether it may be missing. */
  readonly optional?: boolean;
}

export interface Retry {
  readonly times: number;
  /** Milliseconds. */
  readonly forMs: number;
  readonly everyMs: number;
}

/** `200`, or `2xx`. */
export type StatusPattern = number | string;

export type Expectation =
  | { readonly kind: 'status'; readonly accepted: readonly StatusPattern[]; readonly guard?: boolean }
  | ({ readonly kind: 'header'; readonly name: string } & Asked)
  | ({ readonly kind: 'json'; readonly path: string } & Asked)
  | { readonly kind: 'schema'; readonly schema: Readonly<Record<string, unknown>>; readonly from: string }
  | { readonly kind: 'contains' | 'lacks'; readonly text: string }
  | { readonly kind: 'matches'; readonly source: string }
  | { readonly kind: 'equals'; readonly value: unknown }
  | { readonly kind: 'latency'; readonly withinMs: number }
  | { readonly kind: 'redirect'; readonly to: string }
  | ({ readonly kind: 'cookie' } & CookieDemands)
  | ({ readonly kind: 'secure-cookies' } & SecureCookies)
  | ({ readonly kind: 'cors-allowed' } & CorsDemands)
  | { readonly kind: 'cors-refused'; readonly origin: string }
  | { readonly kind: 'security-headers'; readonly headers: readonly string[]; readonly hstsDays: number }
  | { readonly kind: 'same-answer'; readonly as: string; readonly ignore: readonly string[] }
  | { readonly kind: 'migrations'; readonly newest?: string }
  | { readonly kind: 'backup-list' }
  | { readonly kind: 'backup-done'; readonly before: string; readonly id?: string }
  | { readonly kind: 'backup-age'; readonly atMostMs: number }
  | { readonly kind: 'scheduler' };

export interface Asked {
  readonly matcher: Matcher;
  /** Whether `5` and `"5"` are the same: headers and variables are always text. */
  readonly loose: boolean;
}

export interface CookieDemands {
  readonly name: string;
  readonly exists: boolean;
  readonly secure?: boolean;
  readonly httpOnly?: boolean;
  readonly sameSite?: string;
  readonly domain?: string;
  readonly path?: string;
}

export interface SecureCookies {
  readonly names: readonly string[];
  readonly scriptReadable: readonly string[];
  readonly sameSite?: string;
  readonly domain?: string;
  readonly path?: string;
}

export interface CorsDemands {
  readonly origin: string;
  readonly methods: readonly string[];
  readonly headers: readonly string[];
  readonly credentials: boolean;
}

/** One thing that was expected and is not so, with the rule that it breaks. Texts may still hold secrets. */
export interface Failure {
  readonly rule: HttpSmokeRule;
  readonly what: string;
  readonly expected: string;
  readonly got: string;
  /** Whether sending it again cannot help. */
  readonly final?: boolean;
}

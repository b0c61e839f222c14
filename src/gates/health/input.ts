import type { HealthBaseline } from '../../core/health.js';
import type { Clock } from '../../host/clock.js';
import type { Http } from '../../http/http.js';

/** Everything that the health gate is told. */
export interface HealthInput {
  /** What the result is about: the service's name, `.` where there is only one. */
  readonly project: string;
  readonly targets: readonly ProbeTarget[];
  readonly version: VersionInput;
  readonly expect: Expectations;
  readonly readiness: ReadinessPace;
  /** No bake when not given. */
  readonly bake?: BakeInput;
  /** What was measured before the deployment. */
  readonly baseline?: HealthBaseline;
}

/** An address to probe. */
export interface ProbeTarget {
  readonly url: string;
  /** `host` or `host:port` to connect to instead. */
  readonly connectTo?: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** The version that must answer and where it stands. */
export interface VersionInput {
  /** A commit (a prefix of 7 characters is enough) or any other text. Nothing is compared when not given. */
  readonly expected?: string;
  /** The usual places are looked at when not given. */
  readonly place?: VersionPlace;
}

export type VersionPlace =
  /** A path into the JSON body. */
  | { readonly in: 'json'; readonly path: string }
  | { readonly in: 'header'; readonly name: string }
  /** Searched in the body; its first group counts, else all of it. */
  | { readonly in: 'pattern'; readonly pattern: RegExp };

/** What an answer must be. */
export interface Expectations {
  /** Statuses that are good; any 2xx when empty. */
  readonly statuses: readonly number[];
  /** Values in the JSON body. */
  readonly body: readonly Expected[];
  readonly headers: readonly Expected[];
  /** Milliseconds. */
  readonly maxLatencyMs?: number;
  /** Days for which the certificate must still be valid. */
  readonly certificateDays?: number;
}

/** A value by its path or name: `healthy`, or a pattern. */
export interface Expected {
  readonly name: string;
  readonly value: string | RegExp;
}

/** How readiness is waited for. Times are milliseconds. */
export interface ReadinessPace {
  readonly timeoutMs: number;
  readonly probeTimeoutMs: number;
  /** Successes in a row, of the same version. */
  readonly successes: number;
  readonly intervalMs: number;
  /** For how long an unknown name may still become known. */
  readonly dnsGraceMs: number;
  /** Behind one address; at least three probes for each are taken. */
  readonly instances: number;
}

/** What happens after readiness, and what it may show. Times are milliseconds. */
export interface BakeInput {
  readonly durationMs: number;
  readonly intervalMs: number;
  /** From 0 to 1. */
  readonly maxErrorShare: number;
  /** Of fewer samples a single error is no share. */
  readonly minSamples: number;
  readonly maxP50Ms?: number;
  readonly maxP95Ms?: number;
  /** Against the baseline: slower by this factor, and by at least the floor, is too slow. */
  readonly maxSlowdown: number;
  readonly slowdownFloorMs: number;
}

export interface HealthServices {
  readonly http: Http;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  /** One live line. */
  progress(line: string): void;
  /** In [0, 1). */
  readonly random?: () => number;
}

/** What holds when nobody says anything. */
export const healthDefaults = {
  readiness: {
    timeoutMs: 600_000,
    probeTimeoutMs: 10_000,
    successes: 3,
    intervalMs: 2000,
    dnsGraceMs: 60_000,
    instances: 1,
  },
  bake: {
    durationMs: 60_000,
    intervalMs: 3000,
    maxErrorShare: 0.05,
    minSamples: 10,
    maxSlowdown: 1.5,
    slowdownFloorMs: 100,
  },
  expect: { statuses: [], body: [], headers: [] },
} as const satisfies {
  readonly readiness: ReadinessPace;
  readonly bake: BakeInput;
  readonly expect: Expectations;
};

/** What one probe showed. */
export const sampleKinds = [
  /** All as expected. */
  'good',
  /** Another version answers. */
  'old',
  /** It shows no version where one should be. */
  'unversioned',
  /** No answer, or one that asks for patience: 408, 425, 429, 5xx, a body that says that it is warming up. */
  'busy',
  /** 401, 403, 404. */
  'denied',
  /** Another status, header or body than expected. */
  'wrong',
  /** As expected, but too late. */
  'slow',
  'dns',
  'tls',
  /** The platform's edge says that the service is suspended. */
  'suspended',
  /** Its certificate ends too soon. */
  'certificate',
] as const;
export type SampleKind = (typeof sampleKinds)[number];

/** Latency of good answers in milliseconds, a new connection included. */
export interface Latency {
  readonly samples: number;
  readonly p50: number;
  readonly p95: number;
  /** Of fewer than 100 samples it would be their maximum under another name. */
  readonly p99?: number;
  readonly max: number;
}

/** One address that was probed. Plain data without secrets, part of the report. */
export interface HealthTarget {
  /** Without query and credentials. */
  readonly url: string;
  /** Where it was connected to instead, past the edge. */
  readonly connectTo?: string;
  readonly ready: boolean;
  /** Milliseconds from the first probe until it was ready. */
  readonly readyMs?: number;
  /** The version that it showed last. */
  readonly version?: string;
  /** Whether that is the expected one. */
  readonly verified: boolean;
  /** All probes, waiting and bake. */
  readonly probes: number;
  /** What the last probe showed, one line. */
  readonly last?: string;
  readonly certificateDays?: number;
  readonly bake?: HealthBake;
}

/** What the bake showed: the time after readiness in which it may not fail. */
export interface HealthBake {
  readonly samples: number;
  readonly errors: number;
  readonly latency?: Latency;
  /** The same before the deployment. */
  readonly baseline?: Latency;
  /** Milliseconds of each sample in their order; null for one that was not good. */
  readonly timeline: readonly (number | null)[];
}

/** What the health gate saw. */
export interface Health {
  /** The version that had to answer. */
  readonly expected?: string;
  readonly targets: readonly HealthTarget[];
}

/** What was measured before a deployment, to compare with after it. */
export interface HealthBaseline {
  readonly kind: 'lockkeeper-health-baseline';
  /** ISO 8601. */
  readonly takenAt: string;
  readonly targets: readonly HealthBaselineTarget[];
}

export interface HealthBaselineTarget {
  readonly url: string;
  readonly connectTo?: string;
  readonly samples: number;
  readonly errors: number;
  readonly latency?: Latency;
}

/**
 * - `passed`, `failed`: it was sent and this is what came of it.
 * - `skipped`: never sent, `reason` says why.
 */
export const smokeStatuses = ['passed', 'failed', 'skipped'] as const;
export type SmokeStatus = (typeof smokeStatuses)[number];

/** One request of a smoke file and what came of it. Plain data without secrets, part of the report. */
export interface SmokeRequest {
  readonly name: string;
  readonly method: string;
  /** Secrets in it are hidden. */
  readonly url: string;
  readonly status: SmokeStatus;
  /** The answer's status; absent when none came. */
  readonly code?: number;
  /** Milliseconds of the last try. */
  readonly durationMs: number;
  /** How often it was sent. */
  readonly tries: number;
  /** From the repository's root. */
  readonly file: string;
  readonly line: number;
  /** Why it was not sent, or what is worth knowing of how it went. */
  readonly reason?: string;
  readonly failures: readonly SmokeFailure[];
  /** The beginning of the answer's body, of a request that failed and is not secret. */
  readonly excerpt?: string;
}

/** One thing that was expected and is not so. */
export interface SmokeFailure {
  /** What was looked at: `status`, `header content-type`, `$.status`. */
  readonly what: string;
  readonly expected: string;
  readonly got: string;
}

/** What an HTTP smoke test sent, in the order of its file. */
export interface HttpSmoke {
  /** Where paths were sent to, when there was one base address. */
  readonly base?: string;
  readonly requests: readonly SmokeRequest[];
  /** Id of the backup that was made. */
  readonly backup?: string;
}

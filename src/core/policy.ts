/**
 * - `passed`, `failed`: it was looked at; of `failed` the findings tell more.
 * - `unjudged`: it could not be seen, or too little is known yet; `what` says why.
 */
export const policyStatuses = ['passed', 'failed', 'unjudged'] as const;
export type PolicyStatus = (typeof policyStatuses)[number];

/** What a database in use was held against. Plain data, part of the report. */
export interface Policy {
  readonly database: string;
  /** The role that looked. */
  readonly role: string;
  /** The policy file, where there is one. */
  readonly file?: string;
  readonly checks: readonly PolicyCheck[];
}

/** One subject of the policy: roles, TLS, locks. */
export interface PolicyCheck {
  readonly name: string;
  readonly status: PolicyStatus;
  /** One sentence: what was seen. */
  readonly what: string;
}

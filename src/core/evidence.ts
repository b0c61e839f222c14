/**
 * What running a migration said about a finding that the rules had predicted:
 * - `confirmed`: the server did what the rule says.
 * - `refuted`: it did not, so the finding is a notice.
 * - `unforeseen`: no rule had said it; only the run showed it.
 */
export const evidenceVerdicts = ['confirmed', 'refuted', 'unforeseen'] as const;
export type EvidenceVerdict = (typeof evidenceVerdicts)[number];

/** What was measured, beside what was predicted. */
export interface Evidence {
  readonly verdict: EvidenceVerdict;
  /** Where it was measured: `PostgreSQL 16.14`. */
  readonly server: string;
  /** What was seen, one line each: `held ACCESS EXCLUSIVE on public.orders until commit, 3 statements later`. */
  readonly seen: readonly string[];
}

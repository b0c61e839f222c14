/**
 * What running a migration said about a finding that the rules had predicted:
 * - `confirmed`: the server did what the rule says.
 * - `refuted`: it did not, so the finding is a notice.
 * - `unforeseen`: no rule had said it; only the run showed it.
 * - `unseen`: it could have shown here and did not, which decides nothing: the finding counts as it did.
 */
export const evidenceVerdicts = ['confirmed', 'refuted', 'unforeseen', 'unseen'] as const;
export type EvidenceVerdict = (typeof evidenceVerdicts)[number];

/** What was measured, beside what was predicted. */
export interface Evidence {
  readonly verdict: EvidenceVerdict;
  /** Where it was measured: `PostgreSQL 16.14`. */
  readonly server: string;
  /** What was seen, one line each: `held ACCESS EXCLUSIVE on public.orders until commit, 3 statements later`. */
  readonly seen: readonly string[];
}

/** Worst first: what one run confirms, another cannot refute. */
const weight: readonly EvidenceVerdict[] = ['confirmed', 'unforeseen', 'refuted', 'unseen'];

/** What several runs (on several servers) say of one finding; undefined where none says anything. */
export function uniteEvidence(all: readonly Evidence[]): Evidence | undefined {
  const sorted = [...all].sort(
    (a, b) =>
      weight.indexOf(a.verdict) - weight.indexOf(b.verdict) ||
      (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1),
  );
  const [first] = sorted;
  if (first === undefined) return undefined;
  const agreeing = sorted.filter(({ verdict }) => verdict === first.verdict);
  const servers = new Set(agreeing.flatMap(({ server }) => server.split(', ')));
  return {
    ...first,
    server: [...servers].sort().join(', '),
    seen: [...new Set(agreeing.flatMap(({ seen }) => seen))],
  };
}

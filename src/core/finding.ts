import { createHash } from 'node:crypto';
import type { Evidence } from './evidence.js';
import type { Location } from './location.js';

/** Worst first: the order in which findings are shown. */
export const severities = ['error', 'warning', 'notice'] as const;
export type Severity = (typeof severities)[number];

/** One thing that is wrong, said so that a person knows what to type next. */
export interface Finding {
  /** The stable id of the rule, for example `order-behind-base`; its page is `docs/rules/<id>.md`. */
  readonly rule: string;
  readonly severity: Severity;
  /** One line: what is wrong. */
  readonly title: string;
  /** Plain text, may have several lines: why it matters, what was seen. */
  readonly detail?: string;
  /** The exact command or change that mends it. */
  readonly fix?: string;
  readonly location?: Location;
  /** Id of the migration it is about. */
  readonly migration?: string;
  /**
   * What makes this finding the same finding when lines move: an object, a name, a statement's normal form.
   * Rule, migration (or file) and subject make the fingerprint.
   */
  readonly subject: string;
  /**
   * Of a finding about a statement: a digest of how that reads, without comments, line breaks and capitals. The same
   * object in another statement is another finding, which a baseline must not hide.
   */
  readonly form?: string;
  readonly related?: readonly RelatedLocation[];
  /** What running it showed; absent where it was not run. */
  readonly evidence?: Evidence;
  /** Of what a run showed: the finding by which the rules had predicted it. Where both are told they become one. */
  readonly confirms?: Predicted;
}

/** A finding of the rules, named by a finding of a run. */
export interface Predicted {
  readonly rule: string;
  /** As `fingerprint` gives it. */
  readonly fingerprint: string;
}

export interface RelatedLocation {
  readonly location: Location;
  readonly message: string;
}

/**
 * A short stable name of a finding: the same after lines have moved, other for another rule, migration, subject or
 * statement.
 */
export function fingerprint(finding: Finding): string {
  const known = fingerprints.get(finding);
  if (known !== undefined) return known;
  const made = digestOf(finding);
  fingerprints.set(finding, made);
  return made;
}

/** Every outlet asks for it. */
const fingerprints = new WeakMap<Finding, string>();

function digestOf(finding: Finding): string {
  const owner = finding.migration ?? finding.location?.file ?? '';
  return createHash('sha256')
    .update([finding.rule, owner, finding.subject, finding.form ?? []].flat().join('\0'))
    .digest('hex')
    .slice(0, 16);
}

/** Worst first, then by place, so that a cut list keeps what matters. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
    compareText(a.location?.file ?? '', b.location?.file ?? '') ||
    (a.location?.line ?? 0) - (b.location?.line ?? 0) ||
    compareText(a.rule, b.rule)
  );
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

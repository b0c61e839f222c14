import type { Severity } from './finding.js';

/** What every rule says of itself: the source of its page, of `lockkeeper explain` and of SARIF's rule table. */
export interface RuleInfo {
  /** Kebab case, never reused. */
  readonly id: string;
  readonly title: string;
  /** `off` for a rule that only speaks when a project asks for it. */
  readonly severity: Severity | 'off';
  /** Why it matters to somebody at midnight: two or three sentences. */
  readonly why: string;
  /** Of a rule about SQL: which lock, on what, and whether it scans or rewrites. */
  readonly cost?: string;
  /** Versions of PostgreSQL that it is about: `all`, `before 18`. */
  readonly versions?: string;
  /** An example that the rule reports. */
  readonly bad?: string;
  /** The same, mended. */
  readonly good?: string;
  /** How to mend it, in words and commands. */
  readonly mend: string;
}

/** What a project says of a rule in `lockkeeper.yml`. */
export type RuleLevel = Severity | 'off';

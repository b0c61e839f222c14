import type { Location } from '../../core/location.js';
import type { PolicyRule } from './rules.js';

/** A finding before rule levels and `ignore` are applied. */
export interface PolicyFinding {
  readonly rule: PolicyRule;
  readonly title: string;
  readonly detail?: string;
  /** SQL, or a command, that mends it as it stands. */
  readonly fix: string;
  /** Names the object: what `ignore` is held against. */
  readonly subject: string;
  readonly location?: Location;
  /** Roles that the fix needs. */
  readonly needs?: readonly string[];
}

/** What one check saw. */
export interface Seen {
  readonly findings: readonly PolicyFinding[];
  /** One sentence. */
  readonly what: string;
  /** Why nothing was judged, or not all. */
  readonly unjudged?: string;
  /** What the role may not see, and what would let it. */
  readonly blind?: Blind;
}

export interface Blind {
  /** `the sessions of other roles`. */
  readonly what: string;
  readonly grant: string;
}

import type { Location } from './location.js';
import type { RuleLevel } from './rule.js';

/** Levels of rules that hold for a part of a project: below some paths, or for some tables. */
export interface PartLevels {
  /** A file pattern from the repository’s root, or a table’s. */
  readonly pattern: string;
  readonly rules: Readonly<Record<string, RuleLevel>>;
  /** The last day on which it holds, in UTC: `2026-12-31`. */
  readonly until?: string | undefined;
  readonly reason?: string | undefined;
  /** In the settings file. */
  readonly where?: Location | undefined;
}

/** What a project says of rules. A table is stronger than a path, a path than the whole project. */
export interface ProjectLevels {
  /** For the whole project; the others keep their own severity. */
  readonly levels?: Readonly<Record<string, RuleLevel>> | undefined;
  /** Of several that fit the last one counts. */
  readonly paths?: readonly PartLevels[] | undefined;
  readonly tables?: readonly PartLevels[] | undefined;
}

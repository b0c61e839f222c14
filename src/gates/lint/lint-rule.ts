import type { Finding } from '../../core/finding.js';
import type { RuleInfo } from '../../core/rule.js';
import type { Migration } from '../../migrations/model.js';
import type { LintContext } from './context.js';

/** What a rule says; its id and the severity that the project gave it are added by `lint`. */
export type FindingBody = Omit<Finding, 'rule' | 'severity'>;

/** One rule of the lint gate. */
export interface LintRule {
  readonly info: RuleInfo;
  /** Set for a rule that cannot judge without the base branch: silence then says nothing. */
  readonly needsBase?: boolean;
  check(context: LintContext): Iterable<FindingBody> | Promise<Iterable<FindingBody>>;
}

/** The place of a finding about a whole migration: its file. */
export function at(migration: Migration, line = 1): Pick<FindingBody, 'migration' | 'location'> {
  return { migration: migration.id, location: { file: migration.file, line } };
}

import type { RuleInfo } from '../../core/rule.js';

export const suppressionWithoutReason: RuleInfo = {
  id: 'suppression-without-reason',
  title: 'A suppression gives no reason',
  severity: 'error',
  why: 'A suppression is a decision. Whoever reads the migration in a year must learn why the risk was taken, or nobody dares to touch it. Without a reason it has no effect.',
  bad: '-- lockkeeper: ignore missing-down',
  good: '-- lockkeeper: ignore missing-down: data was merged, the old rows are gone',
  mend: 'Add a colon and the reason behind the names of the rules.',
};

export const suppressionUnknownRule: RuleInfo = {
  id: 'suppression-unknown-rule',
  title: 'A suppression names a rule that does not exist',
  severity: 'warning',
  why: 'A misspelt name suppresses nothing, while the reader believes that the rule was considered.',
  bad: '-- lockkeeper: ignore mising-down: data was merged',
  good: '-- lockkeeper: ignore missing-down: data was merged',
  mend: 'Correct the name. The list of rules is in docs/rules.',
};

export const suppressionStale: RuleInfo = {
  id: 'suppression-stale',
  title: 'A suppression suppresses nothing',
  severity: 'warning',
  why: 'The finding it was written for is gone. Left in place it would hide the next one of the same kind, and it tells the reader of a risk that is not there.',
  bad: '-- lockkeeper: ignore missing-down: (while there is a down)',
  good: '(the line removed)',
  mend: 'Remove the rule from the comment, or the whole comment.',
};

export const baselineStale: RuleInfo = {
  id: 'baseline-stale',
  title: 'The baseline holds a finding that is gone',
  severity: 'notice',
  why: 'The baseline lists what was wrong when the project adopted the gate. An entry that no longer applies would hide the same fault when it comes back.',
  mend: 'Write the baseline again: lockkeeper check --write-baseline',
};

/** What is said of suppressions and baselines themselves. */
export const mutingRules: readonly RuleInfo[] = [
  suppressionWithoutReason,
  suppressionUnknownRule,
  suppressionStale,
  baselineStale,
];

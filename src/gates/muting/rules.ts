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

export const suppressionExpired: RuleInfo = {
  id: 'suppression-expired',
  title: 'A suppression has expired',
  severity: 'warning',
  why: 'Somebody took a risk until a day, and that day has passed. From then on it suppresses nothing, so that what was put off is looked at again and not forgotten.',
  bad: '-- lockkeeper: ignore drop-column until 2026-03-31: 4.2 is the last release that names it',
  good: '(mended, and the line removed; or another day with its reason)',
  mend: 'Mend what was put off and remove the suppression. When there is a reason to wait longer, write the new day.',
};

export const suppressionBadDate: RuleInfo = {
  id: 'suppression-bad-date',
  title: 'A suppression ends on a day that there is not',
  severity: 'error',
  why: 'Nobody can tell how long it was meant to hold. It has no effect.',
  bad: '-- lockkeeper: ignore drop-column until spring: 4.2 is the last release that names it',
  good: '-- lockkeeper: ignore drop-column until 2026-03-31: 4.2 is the last release that names it',
  mend: 'Write the last day on which it holds as year, month and day: 2026-03-31. It ends with that day in UTC.',
};

export const suppressionWithoutExpiry: RuleInfo = {
  id: 'suppression-without-expiry',
  title: 'A suppression holds for ever',
  severity: 'off',
  why: 'What is suppressed without an end is looked at by nobody again. Teams that want every exception to come back set this rule to error.',
  bad: '-- lockkeeper: ignore drop-column: 4.2 is the last release that names it',
  good: '-- lockkeeper: ignore drop-column until 2026-03-31: 4.2 is the last release that names it',
  mend: 'Write `until` and a day behind the names of the rules, or `until` beside `rules` in the settings file.',
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
  suppressionExpired,
  suppressionBadDate,
  suppressionWithoutExpiry,
  baselineStale,
];

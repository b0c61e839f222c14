import { printable, shellWord } from '../../../core/text.js';
import { at, type LintRule } from '../lint-rule.js';

export const historyDeletedRule: LintRule = {
  needsBase: true,
  info: {
    id: 'history-deleted',
    title: 'A migration that is already on the base branch was deleted',
    severity: 'error',
    why: 'Databases keep what it did, and new ones will not get it. Many runners stop when one that has run is missing, and nobody can run its down any more.',
    bad: 'git rm 0041_orders.up.sql',
    good: 'a new 0042_drop_orders.up.sql that undoes it',
    mend: 'Restore it with the git restore that the finding shows and undo what it did in a new migration. When old migrations are squashed on purpose, put the findings into the baseline or set this rule to notice for that change.',
  },
  *check(context) {
    for (const migration of context.comparison.deleted) {
      const label = context.baseTree?.label ?? 'the base branch';
      yield {
        ...at(migration),
        title: `${printable(migration.file)} is on ${label} and was deleted`,
        detail: 'Databases that have run it keep what it did; new ones will not get it.',
        fix: `git restore --source=${shellWord(label)} -- ${migration.files.map(shellWord).join(' ')}`,
        subject: migration.file,
      };
    }
  },
};

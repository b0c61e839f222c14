import { printable } from '../../../core/text.js';
import { at, type LintRule } from '../lint-rule.js';

export const missingUpRule: LintRule = {
  info: {
    id: 'missing-up',
    title: 'There is a down without an up',
    severity: 'error',
    why: 'A down alone undoes something that no file does: the up was lost, or one of the two names has a slip in it and the runner does not see a pair.',
    bad: 'migrations/0042_add_note.down.sql beside migrations/0042_add_notes.up.sql',
    good: 'migrations/0042_add_note.down.sql beside migrations/0042_add_note.up.sql',
    mend: 'Add the up, correct the name with git mv, or delete the down.',
  },
  *check(context) {
    for (const migration of context.judged) {
      if (migration.up || migration.notRun) continue;
      yield {
        ...at(migration),
        title: `${printable(migration.file)} has no up`,
        fix: 'add the up, or git mv the file to the name of its pair',
        subject: 'up',
      };
    }
  },
};

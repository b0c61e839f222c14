import { printable } from '../../../core/text.js';
import type { LintRule } from '../lint-rule.js';

export const strangerRule: LintRule = {
  info: {
    id: 'stranger',
    title: 'A file looks like a migration and is none',
    severity: 'warning',
    why: 'The runner skips it, or reads it differently from what its author meant: an indented section marker, a file that the journal does not list, an ending it does not know. What it should have done is then missing.',
    bad: '  -- migrate:down   (indented: dbmate takes it for a part of the up)',
    good: '-- migrate:down',
    mend: 'Do what the finding says, or move the file out of the migrations folder.',
  },
  *check(context) {
    const known = new Set(context.base?.strangers.map((one) => `${one.location.file}\0${one.reason}`));
    for (const { location, reason } of context.history.strangers) {
      if (!context.isJudgedFile(location.file)) continue;
      if (context.scope === 'new' && known.has(`${location.file}\0${reason}`)) continue;
      yield {
        location,
        title: `${printable(location.file)}: ${reason}`,
        fix: 'make it a migration that the runner sees, or move it out of the migrations folder',
        subject: reason,
      };
    }
  },
};

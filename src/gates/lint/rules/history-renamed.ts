import { printable, shellWord } from '../../../core/text.js';
import { migrationName } from '../../../migrations/naming.js';
import { at, type LintRule } from '../lint-rule.js';

export const historyRenamedRule: LintRule = {
  needsBase: true,
  info: {
    id: 'history-renamed',
    title: 'A migration that is already on the base branch was renamed',
    severity: 'error',
    why: 'Runners remember what has run by name or number. Under its new name the migration runs a second time, or the runner stops because one that has run is missing.',
    bad: 'git mv 0041_orders.up.sql 0041_create_orders.up.sql',
    good: 'leaving the name as it was merged',
    mend: 'Rename it back with the git mv that the finding shows.',
  },
  *check(context) {
    const { base, history } = context;
    if (!base) return;
    for (const kept of context.comparison.kept) {
      const now = context.nameOf(kept.head);
      const before = migrationName(base, kept.base);
      const isSame = history.engine === 'alembic' ? kept.head.id === kept.base.id : now.stem === before.stem;
      // A new id in the same file is an edit.
      if (isSame || now.path === before.path) continue;
      yield {
        ...at(kept.head),
        title: `was called ${printable(before.path)} on ${context.baseTree?.label ?? 'the base branch'}`,
        detail: 'A database that has run it under its old name runs it again, or refuses to go on.',
        fix: `git mv -- ${shellWord(now.path)} ${shellWord(before.path)}`,
        subject: before.path,
      };
    }
  },
};

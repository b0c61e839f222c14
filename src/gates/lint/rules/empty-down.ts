import { printable } from '../../../core/text.js';
import type { LintRule } from '../lint-rule.js';

export const emptyDownRule: LintRule = {
  info: {
    id: 'empty-down',
    title: 'The down does nothing',
    severity: 'error',
    why: 'The runner reports that it went down, and nothing has changed: the next up then fails because everything is already there. That is worse than no down, because it looks like one.',
    bad: '-- migrate:down\n-- nothing to do',
    good: '-- migrate:down\nalter table orders drop column note;',
    mend: 'Write what undoes the up. Where nothing can, say why in the file: -- lockkeeper: irreversible: <why>',
  },
  *check(context) {
    if (context.history.engine === 'alembic') return;
    for (const migration of context.judged) {
      const { up, down } = migration;
      if (!down?.empty || up?.empty || migration.irreversible || migration.notRun) continue;
      yield {
        migration: migration.id,
        location: down.location,
        title: `the down of ${printable(context.titleOf(migration))} is empty`,
        fix: 'write what undoes the up, or say why nothing can: -- lockkeeper: irreversible: <why>',
        subject: 'down',
      };
    }
  },
};

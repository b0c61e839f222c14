import { printable } from '../../../core/text.js';
import type { LintRule } from '../lint-rule.js';

export const alembicPassDowngradeRule: LintRule = {
  info: {
    id: 'alembic-pass-downgrade',
    title: 'The downgrade only passes',
    severity: 'error',
    why: 'Alembic records that it went down while everything is still there, and the next upgrade fails because it already exists. An honest error is better than a step that lies.',
    bad: 'def downgrade():\n    pass',
    good: 'def downgrade():\n    op.drop_column("orders", "note")',
    mend: 'Write what undoes the upgrade, or raise NotImplementedError("why it cannot be undone").',
  },
  *check(context) {
    if (context.history.engine !== 'alembic') return;
    for (const migration of context.judged) {
      const { up, down } = migration;
      if (!down?.empty || up?.empty || migration.irreversible || migration.notRun) continue;
      yield {
        migration: migration.id,
        location: down.location,
        title: `downgrade() of ${printable(migration.id)} does nothing`,
        fix: 'write what undoes upgrade(), or raise NotImplementedError("why it cannot be undone")',
        subject: 'down',
      };
    }
  },
};

import { printable } from '../../../core/text.js';
import type { LintRule } from '../lint-rule.js';

export const irreversibleWithoutReasonRule: LintRule = {
  info: {
    id: 'irreversible-without-reason',
    title: 'The down is declared impossible without a reason',
    severity: 'error',
    why: 'Whoever must undo a release needs to know what stands in the way: data that is gone, a lock that is too long, or only that nobody wrote it.',
    bad: 'def downgrade():\n    raise NotImplementedError',
    good: 'def downgrade():\n    raise NotImplementedError("the merged rows cannot be told apart")',
    mend: 'Give the reason: -- lockkeeper: irreversible: <why> in SQL and JavaScript (with //), a text in NotImplementedError in Alembic.',
  },
  *check(context) {
    for (const migration of context.judged) {
      if (!migration.irreversible || migration.irreversible.reason?.trim()) continue;
      yield {
        migration: migration.id,
        location: migration.irreversible.location,
        title: `${printable(context.titleOf(migration))} is declared irreversible and does not say why`,
        fix: reasonFix(context.history.engine, migration.file),
        subject: 'irreversible',
      };
    }
  },
};

function reasonFix(engine: string, file: string): string {
  if (engine === 'alembic') return 'raise NotImplementedError("why it cannot be undone")';
  return `${/\.[cm]?[jt]s$/.test(file) ? '//' : '--'} lockkeeper: irreversible: why it cannot be undone`;
}

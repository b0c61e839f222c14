import { printable } from '../../../core/text.js';
import { at, type LintRule } from '../lint-rule.js';

export const alembicRootsRule: LintRule = {
  info: {
    id: 'alembic-roots',
    title: 'There is more than one first revision',
    severity: 'error',
    why: 'A revision without down_revision begins a history of its own. Nearly always its down_revision was lost, and it then runs before the tables it needs.',
    bad: 'down_revision = None',
    good: 'down_revision = "ae1027a6acf"',
    mend: 'Set down_revision to the head it was written on. For a second history on purpose (branch labels) suppress the rule in its first revision.',
  },
  *check(context) {
    const { merged, judged } = context;
    if (merged.engine !== 'alembic') return;
    const roots = merged.migrations.filter((migration) => migration.parents.length === 0);
    const files = new Set(judged.map((migration) => migration.file));
    const old = roots.filter((root) => !files.has(root.file));
    const [first, ...others] = [...old, ...roots.filter((root) => files.has(root.file))];
    for (const root of others.filter((other) => files.has(other.file))) {
      yield {
        ...at(root),
        title: `${printable(root.id)} has no down_revision, and neither has ${printable(first?.id ?? '')}`,
        fix: `set down_revision in ${printable(root.file)} to the revision it builds on`,
        subject: root.id,
        related: first ? [{ location: { file: first.file, line: 1 }, message: 'the first revision' }] : [],
      };
    }
  },
};

import { printable } from '../../../core/text.js';
import { at, type LintRule } from '../lint-rule.js';
import { assignmentLine } from '../python-code.js';

export const alembicMissingParentRule: LintRule = {
  info: {
    id: 'alembic-missing-parent',
    title: 'A revision builds on one that does not exist',
    severity: 'error',
    why: 'Alembic cannot read the history at all: every command fails with a KeyError. The file was not committed, was deleted, or the id has a slip.',
    bad: 'down_revision = "deadbeef0000"   (no such file)',
    good: 'down_revision = "ae1027a6acf"',
    mend: 'Commit the missing file, or set down_revision to the head of the base branch.',
  },
  async check({ merged, judged, tree }) {
    if (merged.engine !== 'alembic') return [];
    const ids = new Set(merged.migrations.map((migration) => migration.id));
    const found = judged.flatMap((migration) =>
      migration.parents.filter((parent) => !ids.has(parent)).map((parent) => ({ migration, parent })),
    );
    return Promise.all(
      found.map(async ({ migration, parent }) => ({
        ...at(migration, assignmentLine(await tree.read(migration.file), 'down_revision')),
        title: `${printable(migration.id)} builds on ${printable(parent)}, which does not exist`,
        fix: `commit the file of ${printable(parent)}, or set down_revision = ${headOf(merged.heads, migration.id)}`,
        subject: parent,
      })),
    );
  },
};

function headOf(heads: readonly string[], own: string): string {
  const head = heads.find((id) => id !== own);
  return head ? `"${printable(head)}"` : 'to the revision it was written on';
}

import { printable } from '../../../core/text.js';
import { at, type LintRule } from '../lint-rule.js';

const meaningless = new Set(
  'auto change changes db fix migrate migration misc new sql temp test tmp todo unnamed untitled update updates wip'.split(
    ' ',
  ),
);

export const nameDescriptionRule: LintRule = {
  info: {
    id: 'name-description',
    title: 'The name does not say what the migration does',
    severity: 'warning',
    why: 'At midnight the list of migrations is what a person reads to find the one that broke. A number alone, or "update", makes them open every file.',
    bad: 'migrations/0042_update.up.sql',
    good: 'migrations/0042_add_note_to_orders.up.sql',
    mend: 'Rename the file with git mv and say what changes, in Alembic also in the first line of the docstring.',
  },
  *check(context) {
    // The words are elsewhere: in the tool's own list, in metadata.yaml.
    if (context.history.engine === 'command' || context.history.flavor === 'sourcegraph') return;
    for (const migration of context.judged) {
      const { description, stem } = context.nameOf(migration);
      const words = (context.history.engine === 'alembic' ? migration.name : description).toLowerCase();
      const letters = words.replace(/[^\p{L}]+/gu, ' ').trim();
      if (letters !== '' && !meaningless.has(letters)) continue;
      yield {
        ...at(migration),
        title:
          letters === ''
            ? `"${printable(stem)}" has no description`
            : `"${letters}" says nothing about what changes`,
        fix: 'git mv it to a name that says what changes, such as add_note_to_orders',
        subject: printable(stem),
      };
    }
  },
};

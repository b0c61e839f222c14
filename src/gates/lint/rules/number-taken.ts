import { printable } from '../../../core/text.js';
import { at, type LintRule } from '../lint-rule.js';
import { moveCommands, placesTaken } from '../places.js';

export const numberTakenRule: LintRule = {
  needsBase: true,
  info: {
    id: 'number-taken',
    title: 'The number is taken by another migration on the base branch',
    severity: 'error',
    why: 'Two branches took the next free number. Git merges both files without a word, and the runner then takes one for done, refuses to start, or orders them by the rest of their names.',
    bad: '0042_add_note.up.sql, while the base branch already has 0042_add_total.up.sql',
    good: '0043_add_note.up.sql',
    mend: 'Rename it with the git mv that the finding shows.',
  },
  *check(context) {
    if (context.history.engine === 'alembic') return;
    const takenBy = placesTaken(context);
    const commands = moveCommands(context);
    for (const migration of context.comparison.added) {
      const other = takenBy(migration);
      if (!other) continue;
      const { prefix } = context.nameOf(migration);
      yield {
        ...at(migration),
        title: `"${prefix?.text}" is taken by ${printable(other.file)} on ${context.baseTree?.label ?? 'the base branch'}`,
        fix: commands ?? 'give it the next free number',
        subject: migration.file,
        related: [{ location: { file: other.file, line: 1 }, message: 'has the number already' }],
      };
    }
  },
};

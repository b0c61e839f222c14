import { printable } from '../../../core/text.js';
import { at, type LintRule } from '../lint-rule.js';
import { moveCommands, placesTaken, placesUsedBefore } from '../places.js';

export const numberTakenRule: LintRule = {
  needsBase: true,
  info: {
    id: 'number-taken',
    title: 'The number is or was taken by another migration on the base branch',
    severity: 'error',
    why: 'Two branches took the next free number. Git merges both files without a word, and the runner then takes one for done, refuses to start, or orders them by the rest of their names. The same holds for a number whose migration was deleted on the base after databases had run it.',
    bad: '0042_add_note.up.sql, while the base branch already has 0042_add_total.up.sql',
    good: '0043_add_note.up.sql',
    mend: 'Rename it with the git mv that the finding shows.',
  },
  *check(context) {
    if (context.history.engine === 'alembic') return;
    const takenBy = placesTaken(context);
    const usedBefore = placesUsedBefore(context);
    const commands = moveCommands(context);
    const branch = context.baseTree?.label ?? 'the base branch';
    for (const migration of context.comparison.added) {
      const other = takenBy(migration);
      const gone = other ? undefined : usedBefore(migration);
      if (!other && gone === undefined) continue;
      const number = context.nameOf(migration).prefix?.text;
      const body = {
        ...at(migration),
        fix: commands ?? 'give it the next free number',
        subject: migration.file,
      };
      if (other) {
        yield {
          ...body,
          title: `"${number}" is taken by ${printable(other.file)} on ${branch}`,
          related: [{ location: { file: other.file, line: 1 }, message: 'has the number already' }],
        };
      } else {
        yield {
          ...body,
          title: `"${number}" was used by ${printable(gone ?? '')}, which was deleted on ${branch}`,
          detail: 'A database that ran the deleted one takes this one for done, or refuses to go on.',
        };
      }
    }
  },
};

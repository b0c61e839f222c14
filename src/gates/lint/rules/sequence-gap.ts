import { printable } from '../../../core/text.js';
import { at, type LintRule } from '../lint-rule.js';

export const sequenceGapRule: LintRule = {
  info: {
    id: 'sequence-gap',
    title: 'A number is left out',
    severity: 'warning',
    why: 'In a history that counts one by one, a gap means that a file was forgotten, or that its number will be taken later and run out of order.',
    bad: '0041_orders.up.sql, 0043_add_note.up.sql',
    good: '0041_orders.up.sql, 0042_add_note.up.sql',
    mend: 'Add the missing file, or rename with git mv so that the numbers follow one another.',
  },
  *check(context) {
    const numbered = context.merged.migrations.flatMap((migration) => {
      const { prefix } = context.nameOf(migration);
      return prefix?.kind === 'sequence' ? [{ migration, number: prefix.number }] : [];
    });
    const ordered = numbered.sort((a, b) => a.number - b.number);
    const steps = ordered.slice(1).map((one, index) => one.number - (ordered[index]?.number ?? 0));
    // A history that counts by tens, or leaves gaps as a habit, is not sequential.
    if (steps.filter((step) => step <= 1).length * 2 < steps.length) return;
    const judged = new Set(context.judged.map((migration) => migration.file));
    for (const [index, one] of ordered.entries()) {
      const before = ordered[index - 1];
      if (!before || one.number - before.number <= 1 || !judged.has(one.migration.file)) continue;
      yield {
        ...at(one.migration),
        title: `number ${one.number} follows ${before.number}: ${missing(before.number, one.number)} left out`,
        fix: `git mv it to number ${before.number + 1}, or add the missing file`,
        subject: one.migration.file,
        related: [
          {
            location: { file: before.migration.file, line: 1 },
            message: `${printable(before.migration.id)} comes before`,
          },
        ],
      };
    }
  },
};

function missing(before: number, after: number): string {
  return after - before === 2 ? `${before + 1} is` : `${before + 1} to ${after - 1} are`;
}

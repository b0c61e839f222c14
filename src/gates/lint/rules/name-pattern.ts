import { matchNames } from '../../../core/guarded-pattern.js';
import { printable } from '../../../core/text.js';
import { namePreset } from '../../../migrations/name-preset.js';
import { at, type LintRule } from '../lint-rule.js';

export const namePatternRule: LintRule = {
  info: {
    id: 'name-pattern',
    title: 'The name does not have the form that the project uses',
    severity: 'error',
    why: 'Runners find and order migrations by their names. One that does not fit is skipped, or runs at the wrong moment, and nobody notices until a table is missing.',
    bad: 'migrations/add-note.up.sql',
    good: 'migrations/000042_add_note.up.sql',
    mend: 'Rename the file with git mv. A project with a form of its own sets name-pattern to a regular expression; it is matched against the name without endings.',
  },
  *check(context) {
    const { judged, history, namePattern } = context;
    const preset = namePreset(history.flavor);
    const stems = judged.map((migration) => context.nameOf(migration).stem);
    const fits = namePattern
      ? matchNames(namePattern, stems, 'name-pattern')
      : stems.map((stem) => preset.pattern.test(stem));
    for (const [index, migration] of judged.entries()) {
      if (fits[index]) continue;
      const stem = printable(stems[index] ?? '');
      yield {
        ...at(migration),
        title: `"${stem}" does not have the form ${namePattern ?? preset.form}`,
        fix: namePattern
          ? `git mv it to a name that matches ${namePattern}`
          : `git mv it to a name like ${preset.example}`,
        subject: stem,
      };
    }
  },
};

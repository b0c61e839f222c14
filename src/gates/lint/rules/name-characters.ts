import { printable } from '../../../core/text.js';
import { at, type LintRule } from '../lint-rule.js';

export const nameCharactersRule: LintRule = {
  info: {
    id: 'name-characters',
    title: 'The name holds characters that break tools',
    severity: 'error',
    why: 'Blanks, quotes, accents and control characters need quoting in every script that touches the file, sort differently on different machines, and cannot be checked out on some.',
    bad: 'migrations/0042_add note (2).up.sql',
    good: 'migrations/0042_add_note.up.sql',
    mend: 'Rename the file with git mv: letters a to z, digits, "_", "-" and ".".',
  },
  *check(context) {
    for (const migration of context.judged) {
      const { stem } = context.nameOf(migration);
      const odd = [...new Set(stem.match(/[^A-Za-z0-9_.-]/gu) ?? [])];
      if (odd.length === 0) continue;
      yield {
        ...at(migration),
        title: `"${printable(stem)}" holds ${odd.map(printed).join(', ')}`,
        fix: 'git mv it to a name of letters a to z, digits, "_", "-" and "."',
        subject: printable(stem),
      };
    }
  },
};

function printed(character: string): string {
  return character === ' ' ? 'a blank' : `"${printable(character)}"`;
}

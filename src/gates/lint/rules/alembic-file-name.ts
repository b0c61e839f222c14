import { printable, shellWord } from '../../../core/text.js';
import { renamed } from '../../../migrations/naming.js';
import { at, type LintRule } from '../lint-rule.js';

/** What Alembic makes by itself: twelve hexadecimal digits. */
const generated = /(?<![0-9a-f])[0-9a-f]{12}(?![0-9a-f])/;

export const alembicFileNameRule: LintRule = {
  info: {
    id: 'alembic-file-name',
    title: 'The file name shows another revision than the file',
    severity: 'warning',
    why: 'People look a revision up by its file name. After a copied file or an edited id they open, review or delete the wrong one.',
    bad: 'ae1027a6acf0_add_note.py with revision = "b4c1d2e3f405"',
    good: 'b4c1d2e3f405_add_note.py with revision = "b4c1d2e3f405"',
    mend: 'Rename the file with the git mv that the finding shows. Alembic goes by the id in the file, so nothing else changes.',
  },
  *check(context) {
    const { history } = context;
    if (history.engine !== 'alembic') return;
    for (const migration of context.judged) {
      const { stem } = context.nameOf(migration);
      const shown = generated.exec(stem)?.[0];
      if (!shown || stem.includes(migration.id)) continue;
      const moves = renamed(history, migration, stem.replace(shown, migration.id));
      yield {
        ...at(migration),
        title: `the name shows ${shown}, the file holds revision ${printable(migration.id)}`,
        fix: moves.map(([from, to]) => `git mv -- ${shellWord(from)} ${shellWord(to)}`).join('\n'),
        subject: shown,
      };
    }
  },
};

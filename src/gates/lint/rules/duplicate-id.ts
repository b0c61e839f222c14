import { printable } from '../../../core/text.js';
import type { Migration } from '../../../migrations/model.js';
import { at, type LintRule } from '../lint-rule.js';
import { moveCommands } from '../places.js';

export const duplicateIdRule: LintRule = {
  info: {
    id: 'duplicate-id',
    title: 'Two migrations have one id',
    severity: 'error',
    why: 'A runner remembers a migration by its id. Of two with the same one it applies one and takes the other for done, or refuses to start; which one may differ from machine to machine.',
    bad: '0042_add_note.up.sql and 0042_add_total.up.sql',
    good: '0042_add_note.up.sql and 0043_add_total.up.sql',
    mend: 'Give the younger one a new number with git mv, or a new revision id in Alembic.',
  },
  *check(context) {
    const firsts = new Map<string, Migration>();
    const commands = moveCommands(context);
    const judged = new Set(context.judged);
    // Those of the base come first, so that the change's own migration is the one to blame.
    const all = [...context.history.migrations].sort(
      (a, b) => Number(context.isAdded(a)) - Number(context.isAdded(b)),
    );
    for (const migration of all) {
      const first = firsts.get(migration.id);
      if (!first) firsts.set(migration.id, migration);
      if (!first || !judged.has(migration) || isTaken(first, migration)) continue;
      yield {
        ...at(migration),
        title: `the id ${printable(migration.id)} is also that of ${printable(first.file)}`,
        fix: fix(context.history.engine === 'alembic' ? undefined : commands),
        subject: migration.file,
        related: [{ location: { file: first.file, line: 1 }, message: 'has the same id' }],
      };
    }

    /** A number that the base holds is told by `number-taken`. */
    function isTaken(first: Migration, migration: Migration): boolean {
      const names = context.history.engine !== 'alembic' && context.nameOf(migration).prefix !== undefined;
      return names && !context.isAdded(first) && context.isAdded(migration);
    }
  },
};

function fix(commands: string | undefined): string {
  return commands ?? 'give it another id: in Alembic a new revision = "..." and the same id in its file name';
}

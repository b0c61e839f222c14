import { printable } from '../../../core/text.js';
import { keysIn } from '../../../migrations/comparison.js';
import type { History } from '../../../migrations/model.js';
import { at, type LintRule } from '../lint-rule.js';
import { baseInOrder, moveCommands, placesTaken } from '../places.js';

/** Where each migration names those before it, its place is what it names. */
function isGraph({ engine, flavor }: History): boolean {
  return engine === 'alembic' || flavor === 'sourcegraph';
}

export const orderBehindBaseRule: LintRule = {
  needsBase: true,
  info: {
    id: 'order-behind-base',
    title: 'The migration sorts before one that is already on the base branch',
    severity: 'error',
    why: 'Where the base is deployed, the newer migration has run. A runner then skips the older one for ever, refuses to start, or runs it in an order that no test has seen.',
    bad: '20250101_add_note.sql, while the base branch already has 20250301_add_total.sql',
    good: '20250302_add_note.sql, behind everything on the base branch',
    mend: 'Rename it with the git mv that the finding shows. Databases in which it already ran under the old name, such as your own, must be rebuilt or told the new name.',
  },
  *check(context) {
    if (isGraph(context.history)) return;
    const newest = baseInOrder(context).at(-1);
    if (!newest) return;
    const key = keysIn(context.merged);
    const places = new Map(context.merged.migrations.map((migration, index) => [key(migration), index]));
    const last = places.get(key(newest)) ?? 0;
    const takenBy = placesTaken(context);
    const commands = moveCommands(context);
    for (const migration of context.comparison.added) {
      const place = places.get(key(migration));
      // A taken number is told by `number-taken`.
      if (place === undefined || place > last || migration.repeatable || takenBy(migration)) continue;
      yield {
        ...at(migration),
        title: `sorts before ${printable(newest.file)}, which is already on ${context.baseTree?.label ?? 'the base branch'}`,
        detail:
          'A database that has the newer one skips this one, refuses it, or runs it in an order that was never tested.',
        fix: commands ?? 'give it a place behind the newest on the base branch',
        subject: migration.file,
        related: [{ location: { file: newest.file, line: 1 }, message: 'the newest on the base branch' }],
      };
    }
  },
};

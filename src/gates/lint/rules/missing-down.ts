import { printable } from '../../../core/text.js';
import type { Migration } from '../../../migrations/model.js';
import type { LintContext } from '../context.js';
import { at, type LintRule } from '../lint-rule.js';

export const missingDownRule: LintRule = {
  info: {
    id: 'missing-down',
    title: 'There is no way down',
    severity: 'error',
    why: 'When a release goes wrong, the way back must exist and must have been tried. Written in the middle of an outage it is written wrong.',
    bad: 'migrations/0042_add_note.up.sql alone',
    good: 'migrations/0042_add_note.up.sql and migrations/0042_add_note.down.sql',
    mend: 'Write the down. Where there can be none, say why in the file: -- lockkeeper: irreversible: <why>',
  },
  *check(context) {
    if (!hasDowns(context)) return;
    for (const migration of context.judged) {
      if (migration.down || !migration.up || migration.irreversible) continue;
      if (migration.notRun || migration.repeatable) continue;
      yield {
        ...at(migration),
        title: `${printable(context.titleOf(migration))} has no down`,
        fix: `${howToAdd(context, migration)}, or say why there is none: ${irreversible(context)}`,
        subject: 'down',
      };
    }
  },
};

/** Up-only layouts have none by nature; a command of the project's own has them when any migration does. */
function hasDowns({ history, merged }: LintContext): boolean {
  if (history.engine === 'sql-forward') return false;
  return history.engine !== 'command' || merged.migrations.some((migration) => migration.down);
}

function howToAdd({ history }: LintContext, { file }: Migration): string {
  switch (history.engine) {
    case 'sql-pairs':
      return `write ${printable(file.replace(/\.up\.sql$/, '.down.sql'))}`;
    case 'sql-folders':
      return `write ${printable(file.replace(/up\.sql$/, 'down.sql'))}`;
    case 'alembic':
      return 'write def downgrade()';
    case 'node-pg-migrate':
      return file.endsWith('.sql') ? 'add a section "-- Down Migration"' : 'export a function down';
    default:
      return `add a section "${sectionMarker[history.flavor] ?? 'down'}"`;
  }
}

const sectionMarker: Readonly<Record<string, string>> = {
  dbmate: '-- migrate:down',
  goose: '-- +goose Down',
  'sql-migrate': '-- +migrate Down',
  'node-pg-migrate': '-- Down Migration',
};

function irreversible({ history }: LintContext): string {
  return history.engine === 'alembic'
    ? 'raise NotImplementedError("why") in downgrade()'
    : '-- lockkeeper: irreversible: <why>';
}

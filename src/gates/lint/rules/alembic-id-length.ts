import { printable } from '../../../core/text.js';
import { at, type LintRule } from '../lint-rule.js';

/** `alembic_version.version_num` is `VARCHAR(32)` unless the project widened it. */
const longest = 32;

export const alembicIdLengthRule: LintRule = {
  info: {
    id: 'alembic-id-length',
    title: 'The revision id is too long for the version table',
    severity: 'error',
    why: 'Alembic stores the id in a column of 32 characters. The migration itself runs, then storing the id fails, and the release stops with "value too long for type character varying(32)".',
    bad: 'revision = "20250922_add_a_note_to_every_order_line"',
    good: 'revision = "20250922_add_note"',
    mend: 'Shorten the id to 32 characters, in the file, in its name and where it is a down_revision. Where the project widened the column, switch the rule off.',
  },
  *check({ history, judged }) {
    if (history.engine !== 'alembic') return;
    for (const migration of judged) {
      if (migration.id.length <= longest) continue;
      yield {
        ...at(migration),
        title: `the revision id ${printable(migration.id)} has ${migration.id.length} characters; ${longest} fit`,
        fix: `shorten it: revision = "${printable(migration.id.slice(0, longest))}"`,
        subject: migration.id,
      };
    }
  },
};

import { printable } from '../../../core/text.js';
import { at, type LintRule } from '../lint-rule.js';
import { circular } from '../revision-graph.js';

export const alembicCycleRule: LintRule = {
  info: {
    id: 'alembic-cycle',
    title: 'Revisions build on one another in a circle',
    severity: 'error',
    why: 'None of them can run first. Alembic refuses to start, for every command and every developer.',
    bad: 'a1 with down_revision = "b2", b2 with down_revision = "a1"',
    good: 'a1 with down_revision = "ae1027a6acf", b2 with down_revision = "a1"',
    mend: 'Set the down_revision of the one that was written first to the revision it was written on.',
  },
  *check({ merged, judged }) {
    if (merged.engine !== 'alembic') return;
    const circle = circular(merged.migrations);
    const files = new Set(judged.map((migration) => migration.file));
    const blamed = circle.find((migration) => files.has(migration.file));
    if (!blamed) return;
    const ids = circle.map((migration) => printable(migration.id));
    yield {
      ...at(blamed),
      title:
        ids.length === 1
          ? `${ids[0]} builds on itself`
          : `${ids.join(', ')} build on one another in a circle`,
      fix: 'set the down_revision of the first of them to the revision it was written on',
      subject: [...ids].sort().join(' '),
      related: circle
        .filter((migration) => migration !== blamed)
        .map((migration) => ({ location: { file: migration.file, line: 1 }, message: 'part of the circle' })),
    };
  },
};

import { printable, shellWord } from '../../../core/text.js';
import type { Migration } from '../../../migrations/model.js';
import type { LintContext } from '../context.js';
import { at, type FindingBody, type LintRule } from '../lint-rule.js';
import { assignmentLine } from '../python-code.js';
import { ancestors } from '../revision-graph.js';

export const alembicHeadsRule: LintRule = {
  info: {
    id: 'alembic-heads',
    title: 'There would be more than one head',
    severity: 'error',
    why: 'With two heads "alembic upgrade head" stops with an error, in the middle of the release. It happens when two branches build on the same revision: each is fine alone, and merged they are not.',
    bad: 'a1 (down_revision = "base") on main, b2 (down_revision = "base") on the branch',
    good: 'b2 with down_revision = "a1"',
    mend: 'Let the first new revision build on the head of the base branch by editing its down_revision, or add a merge revision with the command that the finding shows.',
  },
  async check(context) {
    const { merged, base, judged } = context;
    if (merged.engine !== 'alembic' || merged.heads.length <= 1) return [];
    // A history that already has several heads on purpose (branch labels) is judged by what the change adds.
    if (context.scope === 'new' && merged.heads.length <= (base?.heads.length ?? 1)) return [];
    const files = new Set(judged.map((migration) => migration.file));
    const heads = merged.migrations.filter((migration) => merged.heads.includes(migration.id));
    const ours = heads.filter((head) => files.has(head.file));
    const theirs = heads.filter((head) => !files.has(head.file));
    const blamed = ours.length > 0 ? ours : heads;
    const [first, ...others] = [...theirs, ...blamed.filter((head) => !theirs.includes(head))];
    if (!first) return [];
    return Promise.all(
      others.filter((head) => blamed.includes(head)).map((head) => twoHeads(context, first, head)),
    );
  },
};

async function twoHeads(context: LintContext, theirs: Migration, ours: Migration): Promise<FindingBody> {
  const command = context.history.flavor === 'flask-migrate' ? 'flask db merge' : 'alembic merge';
  const merge = `${command} -m "merge heads" ${shellWord(theirs.id)} ${shellWord(ours.id)}`;
  const root = firstNew(context, ours);
  const edit = root && (await editOf(context, root, theirs));
  return {
    ...at(root ?? ours, edit?.line),
    title: `two heads: ${printable(theirs.file)} and ${printable(ours.file)}`,
    detail: `Merged with ${context.baseTree?.label ?? 'the base'}, revisions ${printable(theirs.id)} and ${printable(ours.id)} both have no successor, so "upgrade head" stops.`,
    fix: edit ? `${edit.text}\nor: ${merge}` : merge,
    subject: ours.id,
    related: [{ location: { file: theirs.file, line: 1 }, message: 'the other head' }],
  };
}

/** The first revision of the change on the way to its head: the one that should build on the base's head. */
function firstNew(context: LintContext, head: Migration): Migration | undefined {
  const leading = ancestors(context.merged, head.id);
  return context.comparison.added.find(
    (migration) => leading.has(migration.id) && migration.parents.length <= 1,
  );
}

async function editOf(context: LintContext, root: Migration, theirs: Migration) {
  const line = assignmentLine(await context.tree.read(root.file), 'down_revision') ?? 1;
  return { line, text: `${printable(root.file)}:${line}: down_revision = "${printable(theirs.id)}"` };
}

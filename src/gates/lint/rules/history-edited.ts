import { printable, shellWord } from '../../../core/text.js';
import type { KeptMigration } from '../../../migrations/comparison.js';
import type { LintContext } from '../context.js';
import type { FindingBody, LintRule } from '../lint-rule.js';

export const historyEditedRule: LintRule = {
  needsBase: true,
  info: {
    id: 'history-edited',
    title: 'A migration that is already on the base branch was edited',
    severity: 'error',
    why: 'Databases that have run it will not run it again: from now on new databases differ from the old ones. Runners that keep checksums refuse to start. That holds for blanks and comments too, and for the down.',
    bad: 'editing migrations/0041_orders.up.sql weeks after it was merged',
    good: 'a new migrations/0042_orders_note.up.sql that makes the change',
    mend: 'Restore the file with the git restore that the finding shows and write a new migration. Where it has not run anywhere yet, suppress the rule in the file with that as the reason.',
  },
  async check(context) {
    // A home-made runner keeps its migrations where it likes, also all in one program that must change.
    if (context.history.engine === 'command') return [];
    const found = await Promise.all(context.comparison.kept.map((kept) => editedFiles(context, kept)));
    return found.flat();
  },
};

async function editedFiles(context: LintContext, { head, base }: KeptMigration): Promise<FindingBody[]> {
  const { baseTree, changes } = context;
  if (!baseTree) return [];
  const findings: FindingBody[] = [];
  for (const file of base.files) {
    const change = changes?.find((one) => (one.from ?? one.path) === file);
    if (changes && !change) continue;
    const now = change?.status === 'renamed' ? change.path : file;
    const gone = change?.status === 'deleted' || (!changes && !head.files.includes(now));
    const line = gone ? 1 : await firstDifference(context, now, file);
    if (line === undefined) continue;
    findings.push({
      migration: head.id,
      location: gone ? { file: head.file, line: 1 } : { file: now, line },
      title: gone
        ? `${printable(file)} of a migration that is on ${baseTree.label} was deleted`
        : `${printable(now)} is already on ${baseTree.label} and was edited`,
      detail: 'Databases that have run it will not run it again, so they will differ from new ones.',
      fix: `git restore --source=${shellWord(baseTree.label)} -- ${shellWord(file)}\nthen put the change into a new migration`,
      subject: file,
    });
  }
  return findings;
}

/** The first line in which the two versions differ; undefined when they do not. */
async function firstDifference(context: LintContext, now: string, file: string): Promise<number | undefined> {
  const [mine, theirs] = await Promise.all([context.tree.read(now), context.baseTree?.read(file)]);
  if (theirs === undefined || mine === theirs) return undefined;
  const [ours, old] = [mine.split('\n'), theirs.split('\n')];
  const line = ours.findIndex((text, index) => text !== old[index]);
  return line === -1 ? Math.max(ours.length, 1) : line + 1;
}

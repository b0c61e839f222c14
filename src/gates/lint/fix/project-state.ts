import type { CheckResult } from '../../../core/check-result.js';
import type { Finding } from '../../../core/finding.js';
import { overlayTree } from '../../../core/overlay-tree.js';
import type { Tree } from '../../../core/tree.js';
import type { FileChange } from '../../../git/changed-files.js';
import type { Migration } from '../../../migrations/model.js';
import { leavingOf } from '../../../migrations/no-transaction.js';
import type { Declined, FixSite, Mend } from '../../../rules/fixes/fix.js';
import { fixes } from '../../../rules/fixes/index.js';
import type { FoundInSql } from '../../../rules/raise.js';
import { readScript } from '../../../rules/script/read-script.js';
import { type Grammar, loadGrammar, type Node } from '../../../sql/grammar/grammar.js';
import { type LintContext, lintContext } from '../context.js';
import { type LintInput, lint } from '../lint.js';
import type { FixLintInput } from './fix-input.js';
import { scriptPlaces } from './script-places.js';

/** A project with the files that were changed so far, and what lint says of it. */
export interface ProjectState {
  /** Files that differ from those on disk, by path. */
  readonly texts: ReadonlyMap<string, string>;
  readonly context: LintContext;
  readonly result: CheckResult;
  /** Findings that count, in added migrations, with what would mend them. */
  readonly mends: readonly PossibleMend[];
}

export interface PossibleMend {
  readonly finding: Finding;
  readonly migration: Migration;
  /** Where its statement is among those of its migration. */
  readonly index: number;
  readonly mend: Mend | Declined;
}

/** Reads the project with these texts in place of the files on disk, lints it, and works out what could be mended. */
export async function readState(
  input: FixLintInput,
  texts: ReadonlyMap<string, string>,
): Promise<ProjectState> {
  const tree = overlayTree(input.lint.tree, texts);
  const head = await input.discover(tree);
  const isMoved = input.lint.merged !== undefined && input.lint.merged !== input.lint.head;
  const merged = isMoved ? await input.discover(overlayTree(input.mergedTree, texts)) : head;
  const subject: LintInput = { ...input.lint, tree, head, merged, changes: changesWith(input.lint, texts) };
  const context = lintContext(subject, subject);
  const own = new Map(
    await Promise.all(
      context.comparison.added.flatMap(({ files }) =>
        files.map(async (file) => [file, await readIfThere(tree, file)] as const),
      ),
    ),
  );
  const sites = siteMaker({
    context,
    own,
    grammar: await loadGrammar(),
    leaving: await leavingOf(head, tree),
  });
  const found: PossibleMend[] = [];
  const onFinding = (one: FoundInSql): void => {
    const fix = fixes.get(one.finding.rule);
    const site = fix && context.isAdded(one.migration) ? sites(one) : undefined;
    const mend = site && fix?.(site);
    if (mend) found.push({ finding: one.finding, migration: one.migration, index: site.index, mend });
  };
  const result = await lint({ ...subject, onFinding });
  const counting = new Set(result.findings);
  return { texts, context, result, mends: found.filter(({ finding }) => counting.has(finding)) };
}

/** New files count as files of the change. */
function changesWith(
  { changes }: LintInput,
  texts: ReadonlyMap<string, string>,
): readonly FileChange[] | undefined {
  if (!changes) return undefined;
  const known = new Set(changes.map(({ path }) => path));
  const added = [...texts.keys()].filter((path) => !known.has(path));
  return [...changes, ...added.map((path): FileChange => ({ path, status: 'added' }))];
}

async function readIfThere(tree: Tree, file: string): Promise<string> {
  return (await tree.files('')).includes(file) ? tree.read(file) : '';
}

interface SiteParts {
  readonly context: LintContext;
  readonly own: ReadonlyMap<string, string>;
  readonly grammar: Grammar;
  readonly leaving: FixSite['leaving'];
}

function siteMaker({
  context,
  own,
  grammar,
  leaving,
}: SiteParts): (found: FoundInSql) => FixSite | undefined {
  const textOf = (file: string): string => own.get(file) ?? '';
  return ({ finding, migration, judged, statement, byte }) => {
    const [upScript, downScript] = [migration.up?.sql, migration.down?.sql];
    if (!upScript || (migration.down && !downScript)) return undefined;
    const up = scriptPlaces(upScript, textOf(upScript.file), grammar);
    const down = downScript && scriptPlaces(downScript, textOf(downScript.file), grammar);
    if (!up || (downScript && !down)) return undefined;
    const [own] = statement.range ?? [];
    const index = up.statements.findIndex(({ start }) => start - up.start === own);
    if (index < 0 || up.statements[index]?.text !== statement.text) return undefined;
    const later = laterNodes(context, migration, grammar);
    const { history } = context;
    const { subject } = finding;
    return { statement: judged, migration, history, textOf, up, down, index, subject, byte, later, leaving };
  };
}

function laterNodes(
  { history }: LintContext,
  migration: Migration,
  grammar: Grammar,
): readonly Node[] | undefined {
  const later = history.migrations.slice(history.migrations.indexOf(migration) + 1);
  const nodes: Node[] = [];
  for (const { up } of later) {
    if (up && !up.sql) return undefined;
    const statements = up?.sql ? readScript(up.sql, grammar) : [];
    if (statements.some((one) => one.problem !== undefined)) return undefined;
    nodes.push(...statements.flatMap((one) => one.nodes));
  }
  return nodes;
}

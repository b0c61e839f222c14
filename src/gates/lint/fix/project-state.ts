import type { CheckResult } from '../../../core/check-result.js';
import type { Finding } from '../../../core/finding.js';
import { overlayTree } from '../../../core/overlay-tree.js';
import type { Tree } from '../../../core/tree.js';
import type { FileChange } from '../../../git/changed-files.js';
import type { Migration } from '../../../migrations/model.js';
import { leavingOf } from '../../../migrations/no-transaction.js';
import type { Declined, FixSite, Mend } from '../../../rules/fixes/fix.js';
import { fixes, scriptFixes } from '../../../rules/fixes/index.js';
import type { FoundInScript, FoundInSql } from '../../../rules/raise.js';
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
  const textOf = (file: string): string => own.get(file) ?? '';
  const sites = {
    context,
    grammar: await loadGrammar(),
    leaving: await leavingOf(head, tree),
    textOf,
  };
  const found: PossibleMend[] = [];
  const onFinding = (one: FoundInSql | FoundInScript): void => {
    if (!context.isAdded(one.migration)) return;
    const possible = 'script' in one ? mendScript(one, sites) : mendStatement(one, sites);
    if (possible) found.push({ finding: one.finding, migration: one.migration, ...possible });
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

interface Sites {
  readonly context: LintContext;
  readonly grammar: Grammar;
  readonly leaving: FixSite['leaving'];
  textOf(file: string): string;
}

type Possible = Pick<PossibleMend, 'index' | 'mend'>;

function mendStatement(found: FoundInSql, sites: Sites): Possible | undefined {
  const fix = fixes.get(found.finding.rule);
  const { migration, judged, statement, byte } = found;
  const scripts = fix && scriptsOf(migration, sites);
  if (!fix || !scripts) return undefined;
  const { up } = scripts;
  const [own] = statement.range ?? [];
  const index = up.statements.findIndex(({ start }) => start - up.start === own);
  if (index < 0 || up.statements[index]?.text !== statement.text) return undefined;
  const { context, grammar, leaving, textOf } = sites;
  const later = laterNodes(context, migration, grammar);
  const { subject } = found.finding;
  const shared = { migration, history: context.history, textOf, leaving };
  const mend = fix({ ...shared, ...scripts, statement: judged, index, subject, byte, later });
  return mend && { index, mend };
}

function mendScript({ finding, migration, script }: FoundInScript, sites: Sites): Possible | undefined {
  const fix = scriptFixes.get(finding.rule);
  const scripts = fix && scriptsOf(migration, sites);
  if (!fix || !scripts) return undefined;
  const { textOf, context } = sites;
  const mend = fix({ ...scripts, migration, history: context.history, textOf, other: script.other });
  return mend && { index: 0, mend };
}

/** Both directions; undefined where one of them is code, or not where it should be. */
function scriptsOf(
  { up, down }: Migration,
  { textOf, grammar }: Sites,
): Pick<FixSite, 'up' | 'down'> | undefined {
  if (!up?.sql || (down && !down.sql)) return undefined;
  const upPlaces = scriptPlaces(up.sql, textOf(up.file), grammar);
  const downPlaces = down?.sql && scriptPlaces(down.sql, textOf(down.file), grammar);
  if (!upPlaces || (down && !downPlaces)) return undefined;
  return { up: upPlaces, down: downPlaces };
}

function laterNodes({ history }: LintContext, migration: Migration, grammar: Grammar): FixSite['later'] {
  const later = history.migrations.slice(history.migrations.indexOf(migration) + 1);
  const nodes: Node[] = [];
  for (const { up } of later) {
    if (up && !up.sql) return { unread: { file: up.file } };
    const statements = up?.sql ? readScript(up.sql, grammar) : [];
    const unread = statements.find((one) => one.problem !== undefined);
    if (unread) return { unread: unread.location };
    nodes.push(...statements.flatMap((one) => one.nodes));
  }
  return nodes;
}

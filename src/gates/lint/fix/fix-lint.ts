import type { CheckResult } from '../../../core/check-result.js';
import { UserError } from '../../../core/errors.js';
import type { Finding } from '../../../core/finding.js';
import { overlayTree } from '../../../core/overlay-tree.js';
import type { Migration } from '../../../migrations/model.js';
import { leavingOf } from '../../../migrations/no-transaction.js';
import { loadGrammar } from '../../../sql/grammar/grammar.js';
import type { LintInput } from '../lint.js';
import { applyMends } from './apply-mends.js';
import type { FixLintInput } from './fix-input.js';
import { nameOf, objectionTo } from './objection.js';
import { type ProjectState, readState } from './project-state.js';
import { isOpen, type OpenMend, roundOf } from './round.js';

/** What could be mended and what could not. Nothing is written. */
export interface FixedLint {
  /** What lint says of the files as they are. */
  readonly before: CheckResult;
  /** What it says of them mended. */
  readonly after: CheckResult;
  /** New texts by path, of files that are there and of new ones. */
  readonly texts: ReadonlyMap<string, string>;
  readonly mended: readonly Finding[];
  readonly declined: readonly DeclinedFinding[];
  /** Added migrations that are written in code, which is not edited. */
  readonly inCode: readonly Migration[];
}

export interface DeclinedFinding {
  readonly finding: Finding;
  readonly why: string;
}

/** Enough for any change that people review. */
const mostRounds = 200;

/**
 * Rewrites what has one safe rewrite in the migrations that the change adds, in rounds: what does not hang together is
 * rewritten at once, then all of it is looked at anew, until nothing is left to do. A rewrite that does not take its
 * finding away, brings one that is as bad, or changes the schema is dropped and told; of a round with such a one in it
 * half is tried. Throws `UserError` without a base.
 */
export async function fixLint(input: FixLintInput): Promise<FixedLint> {
  refuseWithoutBase(input.lint);
  const first = await readState(input, new Map());
  let state = first;
  let most = Number.POSITIVE_INFINITY;
  const mended: Finding[] = [];
  const dropped = new Map<string, string>();
  // What was dropped may be safe once something else was mended.
  let mayBeSafe = false;
  for (let count = 0; count < mostRounds; count++) {
    const open = state.mends.filter(isOpen).filter(({ finding }) => !dropped.has(nameOf(finding)));
    const round = roundOf(open).slice(0, most);
    const [only, ...others] = round;
    if (!only && !mayBeSafe) break;
    if (!only) {
      dropped.clear();
      mayBeSafe = false;
      continue;
    }
    const tried = await attempt(input, state, round);
    most = Number.POSITIVE_INFINITY;
    if (typeof tried !== 'string') {
      state = tried;
      mayBeSafe = dropped.size > 0;
      mended.push(...round.map(({ finding }) => finding));
    } else if (others.length === 0) dropped.set(nameOf(only.finding), tried);
    else most = Math.ceil(round.length / 2);
  }
  return {
    before: first.result,
    after: state.result,
    texts: state.texts,
    mended,
    declined: declinedIn(state, dropped).map(({ finding, why }) => ({
      finding: onDisk(first, finding),
      why,
    })),
    inCode: first.context.comparison.added.filter(({ up }) => up && !up.sql),
  };
}

/** A finding where it is in the files as they are; one that only a rewrite has brought stays as it is. */
function onDisk({ mends }: ProjectState, finding: Finding): Finding {
  return mends.find((one) => nameOf(one.finding) === nameOf(finding))?.finding ?? finding;
}

function refuseWithoutBase({ baseTree }: LintInput): void {
  if (baseTree) return;
  throw new UserError({
    what: 'nobody can tell which migrations are merged already, and those are never edited',
    where: '--fix',
    why: 'there is no base branch to compare with',
    fix: 'name it: lockkeeper lint --fix --base origin/main',
  });
}

/** The state after these mends; a text where they must not be made. */
async function attempt(
  input: FixLintInput,
  state: ProjectState,
  round: readonly OpenMend[],
): Promise<ProjectState | string> {
  const tree = overlayTree(input.lint.tree, state.texts);
  const edited = round.flatMap(({ mend }) => [...mend.edits.keys()]);
  const onBase = edited.find((file) => isOnBase(input.lint, file) && !state.texts.has(file));
  if (onBase !== undefined) return `${onBase} is on the base already`;
  const { history, merged } = state.context;
  const applied = applyMends(round, {
    merged,
    now: input.lint.now,
    leaving: await leavingOf(history, tree),
    textOf: async (file) => ((await tree.files('')).includes(file) ? tree.read(file) : ''),
  });
  const changed = await applied.catch(refusal);
  if (typeof changed === 'string') return changed;
  const next = await readState(input, new Map([...state.texts, ...changed]));
  const findings = round.map(({ finding }) => finding);
  return objectionTo(findings, { before: state, after: next }, await loadGrammar()) ?? next;
}

/** Some runners’ migrations only their own tool makes, because it keeps a journal or a graph of them. */
function refusal(error: unknown): string {
  if (!(error instanceof UserError)) throw error;
  return error.problems.map(({ what, fix }) => [what, fix].filter(Boolean).join('; ')).join('; ');
}

/** A file that the change did not bring. */
function isOnBase({ changes }: LintInput, file: string): boolean {
  const change = changes?.find(({ path }) => path === file);
  return changes !== undefined && change?.status !== 'added' && change?.status !== 'renamed';
}

function declinedIn(
  { mends }: ProjectState,
  dropped: ReadonlyMap<string, string>,
): readonly DeclinedFinding[] {
  return mends.flatMap(({ finding, mend }) => {
    const why = 'declined' in mend ? mend.declined : dropped.get(nameOf(finding));
    return why === undefined ? [] : [{ finding, why }];
  });
}

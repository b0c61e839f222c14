import type { CheckResult } from '../../../core/check-result.js';
import { UserError } from '../../../core/errors.js';
import { type Finding, severities } from '../../../core/finding.js';
import { overlayTree } from '../../../core/overlay-tree.js';
import type { Migration } from '../../../migrations/model.js';
import { leavingOf } from '../../../migrations/no-transaction.js';
import type { Mend } from '../../../rules/fixes/fix.js';
import { loadGrammar } from '../../../sql/grammar/grammar.js';
import type { LintInput } from '../lint.js';
import { applyMend } from './apply-mend.js';
import type { FixLintInput } from './fix-input.js';
import { type PossibleMend, type ProjectState, readState } from './project-state.js';
import { differingSchema } from './same-schema.js';

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
const mostMends = 200;

/**
 * Rewrites what has one safe rewrite in the migrations that the change adds, one finding after the other, each time
 * looking at all of it anew, until nothing is left to do. A rewrite that does not take its finding away, brings one
 * that is as bad, or changes the schema is dropped and told. Throws `UserError` without a base.
 */
export async function fixLint(input: FixLintInput): Promise<FixedLint> {
  refuseWithoutBase(input.lint);
  const first = await readState(input, new Map());
  let state = first;
  const mended: Finding[] = [];
  const dropped = new Map<string, string>();
  for (let count = 0; count < mostMends; count++) {
    const next = nextMend(state, dropped);
    if (!next) break;
    const tried = await attempt(input, state, next);
    if (typeof tried === 'string') dropped.set(nameOf(next.finding), tried);
    else {
      state = tried;
      mended.push(next.finding);
    }
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

interface ChosenMend extends PossibleMend {
  readonly mend: Mend;
}

/** A migration’s first statement comes last, so that it may be the one that stays when all others have moved. */
function nextMend({ mends }: ProjectState, dropped: ReadonlyMap<string, string>): ChosenMend | undefined {
  const open = mends.filter(
    (one): one is ChosenMend => !('declined' in one.mend) && !dropped.has(nameOf(one.finding)),
  );
  const [first] = open;
  if (!first) return undefined;
  const own = open.filter(({ migration }) => migration === first.migration);
  return own.find(({ index }) => index > 0) ?? first;
}

/** The state after a mend; a text where it must not be made. */
async function attempt(
  input: FixLintInput,
  state: ProjectState,
  { finding, migration, mend }: ChosenMend,
): Promise<ProjectState | string> {
  const tree = overlayTree(input.lint.tree, state.texts);
  const onBase = [...mend.edits.keys()].find((file) => isOnBase(input.lint, file) && !state.texts.has(file));
  if (onBase !== undefined) return `${onBase} is on the base already`;
  const { history, merged } = state.context;
  const applied = applyMend(mend, {
    migration,
    merged,
    now: input.lint.now,
    leaving: await leavingOf(history, tree),
    textOf: async (file) => ((await tree.files('')).includes(file) ? tree.read(file) : ''),
  });
  const changed = await applied.catch(refusal);
  if (typeof changed === 'string') return changed;
  const next = await readState(input, new Map([...state.texts, ...changed]));
  return objection(state, next, finding) ?? differs(state, next, await loadGrammar()) ?? next;
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

/** What speaks against a rewrite: its finding is still there, or there is a new one that is as bad. */
function objection(
  before: ProjectState,
  after: ProjectState,
  { rule, subject, severity }: Finding,
): string | undefined {
  const left = after.result.findings.filter((one) => one.rule === rule && one.subject === subject);
  const had = before.result.findings.filter((one) => one.rule === rule && one.subject === subject);
  if (left.length >= had.length) return 'a rewrite would not take it away';
  const known = new Map<string, number>();
  for (const one of before.result.findings) known.set(keyOf(one), (known.get(keyOf(one)) ?? 0) + 1);
  for (const one of after.result.findings) {
    const count = known.get(keyOf(one)) ?? 0;
    known.set(keyOf(one), count - 1);
    const isAsBad = severities.indexOf(one.severity) <= severities.indexOf(severity);
    if (count <= 0 && isAsBad) return `a rewrite would bring ${one.rule}: ${one.title}`;
  }
  return undefined;
}

/** The same finding in another migration is no new one. */
function keyOf({ rule, subject }: Finding): string {
  return `${rule}\0${subject}`;
}

function nameOf(finding: Finding): string {
  return `${keyOf(finding)}\0${finding.migration ?? ''}`;
}

function differs(
  before: ProjectState,
  after: ProjectState,
  grammar: Awaited<ReturnType<typeof loadGrammar>>,
): string | undefined {
  const side = differingSchema(before.context, after.context, grammar);
  if (side === undefined) return undefined;
  return side === 'up'
    ? 'a rewrite would leave another schema behind'
    : 'a rewrite would leave another schema behind after the down: mend the down first';
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

import type { CheckResult, Fact } from '../../core/check-result.js';
import type { Finding } from '../../core/finding.js';
import type { LedgerState } from '../../migrations/ledger/ledger.js';
import type { History, Migration } from '../../migrations/model.js';
import type { OpenDatabase } from '../../postgres/in-use.js';
import { readOnly } from '../../postgres/read-only.js';
import type { Session } from '../../postgres/session.js';
import { concurrentlyMissesRows } from '../../rules/rules/concurrently-misses-rows.js';
import { applyMuting } from '../muting/apply.js';
import { missedRows } from '../plan/misses-rows.js';
import { namedIn } from '../plan/named.js';
import { planOn } from '../plan/plan.js';
import { planRules } from '../plan/rules.js';
import { findLeftovers } from '../verify/leftovers.js';
import { verifyRules } from '../verify/rules.js';
import { chooseSteps } from './choose.js';
import { dropped } from './findings/after-the-run.js';
import { cannotRunFindings, movedFinding } from './findings/before-the-run.js';
import { unfinishedFinding } from './findings/unfinished-step.js';
import type { MigrateInput, MigrateServices } from './input.js';
import { movedWords } from './moved-words.js';
import type { Seen } from './preflight/check.js';
import { preflight } from './preflight/preflight.js';
import { isSettled, readUnfinished, type Unfinished } from './unfinished.js';

/** What is to be done, and what stands in its way; nothing was changed to find out. */
export interface Prepared {
  readonly state: LedgerState;
  /** The plan as its gate made it, muted as the project says. */
  readonly plan: CheckResult;
  readonly unfinished: readonly Unfinished[];
  /** Of these: what came to its end all the same, as the ledger says. */
  readonly settled: readonly Unfinished[];
  /** In the order in which they run. */
  readonly steps: readonly Migration[];
  /** Of the plan and of this gate: an error among them stops the run before it starts. */
  readonly findings: readonly Finding[];
  readonly facts: readonly Fact[];
}

/** Reads the ledger and makes the plan. To be called under the guard, so that nobody else moves what is read. */
export async function prepare(
  input: MigrateInput,
  { database, services }: { readonly database: OpenDatabase; readonly services: MigrateServices },
): Promise<Prepared> {
  const { history, tree, wanted } = input;
  const { seen, result: whole } = await planOn(
    { ...input, lintFindings: [], clock: services.clock },
    database,
  );
  const applied = new Set(seen.state.applied.map(({ id }) => id));
  const steps = chooseSteps(history, { pending: seen.comparison.pending, applied }, wanted);
  const result = await aboutSteps(whole, input, { steps, version: database.identity.version });
  const now = new Date(services.clock.now());
  const plan = await applyMuting(result, { ...input.muting, history, tree, now });
  const { unfinished, settled, invalid } = await readOnly(database.session, input.database, () =>
    readLeft(database.session, history, seen.state),
  );
  const open = unfinished.filter((one) => !settled.includes(one));
  const before = await lookBefore(input, database, { steps, ledger: seen.state.table });
  const left = open.flatMap((one) => unfinishedOf(one, input));
  const findings = [
    ...left,
    ...invalid.map((one) => (isNamed(one, open) ? dropped(one, left[0]) : one)),
    ...plan.findings.filter((finding) => !isTold(finding, open, input)),
    ...moved(result, input),
    ...cannotRunFindings(steps, wanted.direction),
    ...before.findings,
  ];
  const facts = [...plan.facts, ...before.facts];
  const { state } = seen;
  return { state, plan, unfinished, settled, steps: resumedFirst(steps, input), findings, facts };
}

/** A plan is about all that is pending; of indexes that miss rows it is told for what is to run. */
async function aboutSteps(
  plan: CheckResult,
  { history, tree, wanted: { direction } }: MigrateInput,
  { steps, version }: { readonly steps: readonly Migration[]; readonly version: string },
): Promise<CheckResult> {
  const missed = await missedRows({ history, tree, chosen: steps, direction, version });
  const rest = plan.findings.filter(({ rule }) => rule !== concurrentlyMissesRows.info.id);
  const findings = [...missed, ...rest];
  const failed = findings.some(({ severity }) => severity === 'error');
  return { ...plan, status: failed ? 'failed' : 'passed', findings };
}

/** What would make these steps wait, hang or fail. */
async function lookBefore(
  input: MigrateInput,
  database: OpenDatabase,
  { steps, ledger }: { readonly steps: readonly Migration[]; readonly ledger: string | undefined },
): Promise<Seen> {
  if (steps.length === 0) return { findings: [], facts: [] };
  const { direction } = input.wanted;
  const { history, tree } = input;
  const major = database.session.serverMajor;
  const pending = await namedIn({ history, tree, chosen: steps, direction, major });
  return preflight(database, input.preflight, { pending, ledger, freeBytes: input.freeBytes });
}

/** What an earlier run has left, and with it the indexes that are invalid: one of them may be why it stopped. */
async function readLeft(session: Session, history: History, state: LedgerState) {
  const unfinished = await readUnfinished(session, history.dir);
  const settled = unfinished.filter((one) => isSettled(one, history, state));
  const leftovers = unfinished.length > settled.length ? await findLeftovers(session) : [];
  const invalid = leftovers.filter(({ rule }) => rule === verifyRules.invalidIndex.id);
  return { unfinished, settled, invalid };
}

/** Whether the statement that was begun last names that index. */
function isNamed({ subject }: Finding, open: readonly Unfinished[]): boolean {
  const name = subject.split('.').at(-1)?.replaceAll('"', '') ?? '';
  return open.some(({ at }) => at?.text?.includes(name));
}

/** A migration that a person has told how to go on with stands in nobody’s way. */
function unfinishedOf(one: Unfinished, { history, wanted }: MigrateInput): readonly Finding[] {
  if (one.id === wanted.resume?.id) return [];
  const migration = history.migrations.find(({ id }) => id === one.id);
  return [unfinishedFinding(one, migration)];
}

/** What this gate says better, or was told already. */
function isTold(finding: Finding, unfinished: readonly Unfinished[], { wanted }: MigrateInput): boolean {
  if (finding.rule !== planRules.dirty.id) return finding.rule === planRules.pooler.id;
  return finding.migration === wanted.resume?.id || unfinished.some(({ id }) => id === finding.migration);
}

function moved(
  { plan }: CheckResult,
  { wanted: { planHashes }, earlier, project }: MigrateInput,
): readonly Finding[] {
  if (!plan || !planHashes || planHashes.includes(plan.hash)) return [];
  const approved = earlier.find(
    (check) => check.project === project && check.plan && planHashes.includes(check.plan.hash),
  )?.plan;
  return [movedFinding(plan.hash, planHashes, movedWords(plan, approved))];
}

function resumedFirst(steps: readonly Migration[], { wanted }: MigrateInput): readonly Migration[] {
  const resumed = steps.filter(({ id }) => id === wanted.resume?.id);
  return [...resumed, ...steps.filter((step) => !resumed.includes(step))];
}

import type { CheckResult } from '../../core/check-result.js';
import { UserError } from '../../core/errors.js';
import type { Finding } from '../../core/finding.js';
import type { MigrateStatus } from '../../core/migrate.js';
import { withDatabaseInUse } from '../../postgres/in-use.js';
import { readOnly } from '../../postgres/read-only.js';
import { ConnectionLost } from '../../postgres/session.js';
import { findLeftovers } from '../verify/leftovers.js';
import { verify } from '../verify/verify.js';
import { lookAgain, reconcile } from './aftermath.js';
import {
  dropped,
  ledgerDiffersFinding,
  unclearFinding,
  unverifiedFinding,
} from './findings/after-the-run.js';
import { busyFinding } from './findings/before-the-run.js';
import { troubleFinding } from './findings/failed-step.js';
import type { MigrateInput, MigrateServices } from './input.js';
import { type Guard, stepApplication, withGuard } from './lock.js';
import { judgeLosses } from './losses/judge.js';
import { compareModels, nothingCompared } from './models.js';
import { refuseUnfit } from './preflight/refuse-unfit.js';
import { type Prepared, prepare } from './prepare.js';
import { refuseUnconfirmed, refuseUnwritable } from './refuse.js';
import { resultOf } from './result.js';
import type { StepRun } from './run-step.js';
import { runSteps } from './run-steps.js';
import type { Scene } from './scene.js';
import { settleByHand, statementsDone } from './settle.js';
import { isSettled, marksOf } from './unfinished.js';

/**
 * Runs migrations on a database in use: alone, one at a time, with limits for every statement, and stops at the first
 * that fails. What is told at the end is what the ledger says then. Throws `UserError` for a database on which nothing
 * may be run: then nothing was changed.
 */
export async function migrate(input: MigrateInput, services: MigrateServices): Promise<CheckResult> {
  const started = services.clock.now();
  const inUse = { ...input.database, applicationName: stepApplication };
  return withDatabaseInUse(inUse, async (database) => {
    const scene: Scene = { input, services, database, started };
    await refuseUnfit(database);
    refuseUnconfirmed(input, database);
    const guarded = await withGuard(input, scene, (guard) => underGuard(scene, guard)).catch(
      (error: unknown) => {
        throw error instanceof ConnectionLost ? lostBefore(error) : error;
      },
    );
    if (guarded.ok) return guarded.value;
    return resultOf(scene, { findings: [busyFinding(guarded.holder, guarded.waitedMs)] });
  });
}

async function underGuard(scene: Scene, guard: Guard): Promise<CheckResult> {
  const { input, database } = scene;
  const { resume } = input.wanted;
  const marks = marksOf(guard.session, input.history.dir, input.tree);
  let prepared = await prepare(input, scene);
  const done = resume ? await statementsDone(resume, prepared, input) : 0;
  if (prepared.findings.some(isError)) return resultOf(scene, { prepared, findings: prepared.findings });
  refuseUnwritable(input);
  const losses = await judgeLosses(scene, prepared);
  if (losses.length > 0) return resultOf(scene, { prepared, findings: [...losses, ...prepared.findings] });
  for (const { id } of prepared.settled) await marks.end(id);
  if (resume && typeof resume.from !== 'number') {
    await settleByHand(resume, { prepared, input, database, marks });
    const wanted = { ...input.wanted, planHashes: undefined, resume: undefined };
    prepared = await prepare({ ...input, wanted }, scene);
  }
  const leftovers = await readOnly(database.session, input.database, () => findLeftovers(database.session));
  const runs = await runSteps({ scene, guard, marks, prepared, done });
  return conclude(scene, { prepared, runs, leftovers });
}

interface Ended {
  readonly prepared: Prepared;
  readonly runs: readonly StepRun[];
  /** What lay about before the run. */
  readonly leftovers: readonly Finding[];
}

async function conclude(scene: Scene, { prepared, runs, leftovers }: Ended): Promise<CheckResult> {
  const { input, services, database } = scene;
  const { direction } = input.wanted;
  const after = await lookAgain(input, { services, own: database.session, before: leftovers });
  const marks = after.known
    ? after.unfinished.filter((mark) => !isSettled(mark, input.history, after.state))
    : [];
  const troubles = runs.flatMap((run) => {
    const mark = marks.find(({ id }) => id === run.migration.id);
    return troubleFinding(run, direction, mark) ?? [];
  });
  if (!after.known) {
    const findings = [...troubles, unclearFinding(after.why), ...prepared.findings];
    return resultOf(scene, { prepared, runs: runs.map(inDoubt), findings });
  }
  const told = runs.map((run) => reconcile(run, after.state, direction));
  const differing = told.flatMap(({ run, differs }) =>
    differs ? [ledgerDiffersFinding(run.migration, after.state.table)] : [],
  );
  const bad = [...troubles, ...differing];
  const verified =
    bad.length === 0
      ? await verifyAfter(scene, leftovers).catch(notVerified)
      : after.leftovers.map((one) => dropped(one, bad[0]));
  const models = bad.length === 0 ? await compareModels(scene, after.state) : nothingCompared;
  return resultOf(scene, {
    prepared,
    runs: told.map(({ run }) => run),
    after: after.state,
    findings: [...bad, ...verified, ...models.findings, ...prepared.findings],
    facts: models.facts,
  });
}

/** A step that was running when the database went away may have been committed. */
function inDoubt(run: StepRun): StepRun {
  const open: readonly MigrateStatus[] = ['failed', 'unfinished'];
  return run.trouble && open.includes(run.status) ? { ...run, status: 'unknown' } : run;
}

/** All steps are done then, and the ledger says so: only what should be there afterwards was not seen. */
function notVerified(error: unknown): readonly Finding[] {
  if (error instanceof UserError || error instanceof ConnectionLost)
    return [unverifiedFinding(error.message)];
  throw error;
}

/** A connection that was lost while a step ran is told by the step. */
function lostBefore(error: ConnectionLost): UserError {
  return new UserError(
    {
      what: `the connection was lost before a migration was run: ${error.message}`,
      where: 'database-url',
      why: 'no migration was run; what may have been made is an empty ledger',
      fix: 'lockkeeper migrate',
    },
    { cause: error },
  );
}

/** The expectations of the project, and what this run has left half-done: what was there before is not its doing. */
async function verifyAfter(
  { input, services, database }: Scene,
  before: readonly Finding[],
): Promise<readonly Finding[]> {
  const { project, expectations } = input;
  const { findings } = await verify(
    { project, limits: input.database, ...(expectations ? { expectations } : {}) },
    { live: database.session, clock: services.clock },
  );
  const known = new Set(before.map(({ rule, subject }) => `${rule} ${subject}`));
  return findings.filter(({ rule, subject }) => !known.has(`${rule} ${subject}`));
}

export function isError({ severity }: Finding): boolean {
  return severity === 'error';
}

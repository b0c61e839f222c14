import { formatDuration } from '../../core/duration.js';
import { migrationLabel } from '../../core/migration-label.js';
import type { Target } from '../../migrations/engine.js';
import type { Migration } from '../../migrations/model.js';
import { installOwnSchema } from '../../migrations/own-schema/install.js';
import { stepTransaction } from '../../migrations/transaction.js';
import type { Guard } from './lock.js';
import type { Prepared } from './prepare.js';
import { recordOf, runStep, type StepRun } from './run-step.js';
import type { Scene } from './scene.js';
import { type Marks, refuseUnmarked } from './unfinished.js';

export interface StepsToRun {
  readonly scene: Scene;
  readonly guard: Guard;
  readonly marks: Marks;
  readonly prepared: Prepared;
  /** How many statements of the first step an earlier run has done. */
  readonly done: number;
}

/** Runs one after another and stops at the first that fails. Those behind it are not started. */
export async function runSteps({
  scene,
  guard,
  marks,
  prepared,
  done,
}: StepsToRun): Promise<readonly StepRun[]> {
  const { input, services, database } = scene;
  const { steps } = prepared;
  if (steps.length === 0) return [];
  const runner = await input.engine.start(input.history, input.world);
  try {
    await makeTables(scene, steps);
    const course = { input, services, runner, session: database.session, guard, marks };
    const runs: StepRun[] = [];
    for (const [index, migration] of steps.entries()) {
      const last = runs.at(-1);
      if (last && (last.trouble || last.status === 'not-started')) {
        runs.push({ migration, status: 'not-started', tries: 0, durationMs: 0 });
        continue;
      }
      const label = `${index + 1}/${steps.length} ${input.wanted.direction} ${migrationLabel(migration)}`;
      services.tell(`${label}: running`);
      const resumed = migration.id === input.wanted.resume?.id;
      const run = await runStep(migration, { skip: resumed ? done : 0, resumed }, course);
      services.tell(`${label}: ${run.status} after ${formatDuration(run.durationMs)}`);
      runs.push(run);
    }
    return runs;
  } finally {
    await runner.stop();
  }
}

/**
 * Before any step has begun: makes what is written to while they run, and asks the ledger for every word. Throws
 * `UserError` with the GRANT, and for a step that the ledger cannot write down.
 */
async function makeTables({ input, database }: Scene, steps: readonly Migration[]): Promise<void> {
  const { direction } = input.wanted;
  const target: Target = { url: input.database.url, session: database.session };
  if (steps.some((step) => stepTransaction(step, direction) !== 'one')) {
    await installOwnSchema(target);
    await refuseUnmarked(database.session);
  }
  await input.ledger.writer?.prepare(target);
  for (const step of steps) await recordOf(input.ledger.writer, step, direction);
}

import type { StepName } from '../../core/check-result.js';
import type { Difference } from '../../core/difference.js';
import type { StepFailure } from '../../migrations/engine.js';
import type { Migration } from '../../migrations/model.js';
import { diffSchemas } from '../../schema/diff.js';
import type { Schema } from '../../schema/model.js';
import { type Climb, oneWayReason, Steps } from './climbed.js';
import type { Workbench } from './workbench.js';

/** What is looked at between the steps. */
export interface Stops {
  /** After the first up; the schema is the one it made. */
  up?(after: Schema): Promise<void>;
  /** After the down. */
  down?(): Promise<void>;
}

/** A climb with what the caller must know to go on. */
export interface Attempt extends Climb {
  /** The step that failed, if one did. */
  readonly failed?: { readonly step: StepName; readonly failure: StepFailure };
  /** Whether the work database is as it was after the first up, or, where that failed, before it. */
  readonly stands: boolean;
}

/**
 * Up, down, up again, with the schema compared before and after. The work database ends with the migration applied
 * and clean, or (when it did not go up) as it was before.
 */
export async function climb(bench: Workbench, migration: Migration, before: Schema): Promise<Climb> {
  const tried = await attemptClimb(bench, migration, { before, stops: {} });
  await settle(bench, migration, tried);
  return tried;
}

/** Lets the work database go on from what an attempt has left, or from a clean copy of what it should be. */
export async function settle(bench: Workbench, migration: Migration, tried: Attempt): Promise<void> {
  if (tried.after !== undefined) bench.accept(migration);
  if (!tried.stands) await bench.restore();
}

/** The steps alone: the work database stays as they leave it. */
export async function attemptClimb(
  bench: Workbench,
  migration: Migration,
  { before, stops }: { readonly before: Schema; readonly stops: Stops },
): Promise<Attempt> {
  const steps = new Steps(migration, bench.serverMajor);
  const first = await bench.tracedUp(migration);
  steps.trace = first.trace;
  steps.ground = first.ground;
  const upFailure = steps.note('up', first.outcome);
  if (upFailure) {
    steps.fail('up', upFailure);
    const failed = { step: 'up' as const, failure: upFailure };
    return { ...steps.result(undefined, before), failed, stands: false };
  }
  const after = await bench.snapshot();
  await stops.up?.(after);
  if (oneWayReason(migration) !== undefined) return { ...steps.result(after, before), stands: true };
  const descent = await descend({ bench, steps, stops, before, after });
  return { ...steps.result(after, before), ...descent };
}

interface Descent {
  readonly bench: Workbench;
  readonly steps: Steps;
  readonly stops: Stops;
  readonly before: Schema;
  readonly after: Schema;
}

/** Down and up again. */
async function descend({
  bench,
  steps,
  stops,
  before,
  after,
}: Descent): Promise<Pick<Attempt, 'failed' | 'stands'>> {
  const downFailure = steps.note('down', await bench.down(steps.migration));
  if (downFailure) {
    steps.fail('down', downFailure);
    return { failed: { step: 'down', failure: downFailure }, stands: false };
  }
  const left = diffSchemas(before, await bench.snapshot());
  await stops.down?.();
  const againFailure = steps.note('again', await bench.up(steps.migration));
  steps.compare('down', left, againFailure);
  if (againFailure) {
    if (!left.some(isReal)) steps.fail('again', againFailure);
    return { failed: { step: 'again', failure: againFailure }, stands: false };
  }
  const again = diffSchemas(after, await bench.snapshot());
  // What the down left behind explains the same object's difference after the second up.
  const known = new Set(left.map((difference) => `${difference.kind} ${difference.name}`));
  steps.compare(
    'again',
    again.filter((difference) => isReal(difference) && !known.has(`${difference.kind} ${difference.name}`)),
  );
  return { stands: again.length === 0 };
}

function isReal(difference: Difference): boolean {
  return difference.class === 'not-restored';
}

import type { MigrationResult, StepDifference, StepName, StepResult } from '../../core/check-result.js';
import type { Difference } from '../../core/difference.js';
import type { Finding } from '../../core/finding.js';
import type { StepTrace } from '../../core/trace.js';
import type { StepFailure, StepOutcome } from '../../migrations/engine.js';
import type { Migration } from '../../migrations/model.js';
import { schemaChanges } from '../../schema/compatibility.js';
import { diffSchemas } from '../../schema/diff.js';
import type { Schema } from '../../schema/model.js';
import type { Ground } from './evidence/ground.js';
import type { Stumble } from './evidence/stumble.js';
import type { RowsRunOver } from './evidence/weigh.js';
import { differenceFindings, failureFinding } from './findings.js';
import type { Workbench } from './workbench.js';

export interface Climb {
  readonly result: MigrationResult;
  readonly findings: readonly Finding[];
  /** The schema with this migration applied; undefined when it did not go up. */
  readonly after: Schema | undefined;
  /** What it found when it went up; absent where that was not looked at. */
  readonly ground?: Ground;
  /** What failed over generated rows and went without them. */
  readonly stumbles?: readonly Stumble[];
  /** The generated rows that it went up over; absent where there were none. */
  readonly rows?: RowsRunOver;
}

/** One migration's way up, down and up again, and what was seen. */
class Steps {
  readonly steps: StepResult[] = [];
  readonly differences: StepDifference[] = [];
  readonly findings: Finding[] = [];
  readonly migration: Migration;
  readonly #serverMajor: number;
  trace: StepTrace | undefined;
  ground: Ground | undefined;

  constructor(migration: Migration, serverMajor: number) {
    this.migration = migration;
    this.#serverMajor = serverMajor;
  }

  /** Takes a step's outcome down; its failure, if it has one. */
  note(step: StepName, outcome: StepOutcome): StepFailure | undefined {
    this.steps.push({ step, ok: outcome.ok, durationMs: outcome.durationMs });
    return outcome.ok ? undefined : outcome.failure;
  }

  fail(step: StepName, failure: StepFailure): void {
    this.findings.push(
      failureFinding({ migration: this.migration, step, failure, serverMajor: this.#serverMajor }),
    );
  }

  compare(step: StepName, found: readonly Difference[], consequence?: StepFailure): void {
    const differences = found.map((difference) => ({ ...difference, step }));
    this.differences.push(...differences);
    const input = { migration: this.migration, step, differences };
    this.findings.push(...differenceFindings(consequence ? { ...input, consequence } : input));
  }

  result(after: Schema | undefined, before: Schema): Climb {
    const { migration, steps, differences, findings } = this;
    const failed = findings.some((finding) => finding.severity === 'error');
    const { id, name, file } = migration;
    const oneWay = oneWayReason(migration);
    const status = failed
      ? ('failed' as const)
      : oneWay === undefined
        ? ('passed' as const)
        : ('irreversible' as const);
    const reason = status === 'irreversible' && oneWay !== undefined ? { reason: oneWay } : {};
    const changes = after === undefined ? {} : { changes: schemaChanges(before, after) };
    const trace = this.trace === undefined ? {} : { trace: this.trace };
    const result = { id, name, file, status, ...reason, steps, differences, ...changes, ...trace };
    return { result, findings, after, ...(this.ground && { ground: this.ground }) };
  }
}

/** Why a migration only goes up; undefined when it has a way down. */
export function oneWayReason(migration: Migration): string | undefined {
  if (migration.irreversible) return migration.irreversible.reason ?? 'declared irreversible';
  if (migration.repeatable) return 'repeatable: it has no down by nature';
  return migration.down === undefined ? 'it has no down' : undefined;
}

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

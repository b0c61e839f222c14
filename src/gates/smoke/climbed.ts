import type { MigrationResult, StepDifference, StepName, StepResult } from '../../core/check-result.js';
import type { Difference } from '../../core/difference.js';
import type { Finding } from '../../core/finding.js';
import type { StepTrace } from '../../core/trace.js';
import type { StepFailure, StepOutcome } from '../../migrations/engine.js';
import type { Migration } from '../../migrations/model.js';
import { schemaChanges } from '../../schema/compatibility.js';
import type { Schema } from '../../schema/model.js';
import type { Ground } from './evidence/ground.js';
import type { Stumble } from './evidence/stumble.js';
import type { RowsRunOver } from './evidence/weigh.js';
import { differenceFindings, failureFinding } from './findings.js';

/** What became of one migration on the stairway. */
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
export class Steps {
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

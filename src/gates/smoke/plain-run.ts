import type { MigrationResult, StepDifference, StepName, StepResult } from '../../core/check-result.js';
import type { Finding } from '../../core/finding.js';
import type { SchemaChange } from '../../core/schema-change.js';
import type { StepOutcome } from '../../migrations/engine.js';
import type { Migration } from '../../migrations/model.js';
import { schemaChanges } from '../../schema/compatibility.js';
import { diffSchemas } from '../../schema/diff.js';
import type { Schema } from '../../schema/model.js';
import { oneWayReason } from './climbed.js';
import { differenceFindings, failureFinding } from './findings.js';
import type { RouteResult } from './run-route.js';
import type { Workbench } from './workbench.js';

interface Row {
  readonly migration: Migration;
  readonly steps: StepResult[];
  readonly differences: StepDifference[];
  status: MigrationResult['status'];
  reason?: string;
  changes?: readonly SchemaChange[];
}

/**
 * The run that teams write by hand: up to the head, the last `steps` migrations down, and up to the head again.
 * `migrations` are those above the base, which is already there. Stops at the first failure.
 */
export async function plainRun(
  bench: Workbench,
  migrations: readonly Migration[],
  options: { readonly steps: number; readonly progress: (line: string) => void },
): Promise<RouteResult> {
  const run = new PlainRun(bench, migrations, options.progress);
  const last = migrations.filter((migration) => migration.notRun === undefined).slice(-options.steps);
  await run.toHead(new Set(last));
  if (run.good) await run.back(last);
  return run.result();
}

class PlainRun {
  readonly #bench: Workbench;
  readonly #rows: Row[];
  readonly #progress: (line: string) => void;
  readonly #findings: Finding[] = [];
  readonly #before = new Map<Migration, Schema>();
  good = true;

  constructor(bench: Workbench, migrations: readonly Migration[], progress: (line: string) => void) {
    this.#bench = bench;
    this.#progress = progress;
    this.#rows = migrations.map((migration) => ({
      migration,
      steps: [],
      differences: [],
      status: migration.notRun === undefined ? 'skipped' : 'not-run',
      ...(migration.notRun === undefined ? {} : { reason: migration.notRun }),
    }));
  }

  async toHead(last: ReadonlySet<Migration>): Promise<void> {
    for (const row of this.#rows) {
      if (row.status === 'not-run') continue;
      const before = last.has(row.migration) ? await this.#bench.snapshot() : undefined;
      if (before) this.#before.set(row.migration, before);
      if (!(await this.#step(row, 'up'))) return;
      if (before) row.changes = schemaChanges(before, await this.#bench.snapshot());
      row.status = oneWayReason(row.migration) === undefined ? 'passed' : 'irreversible';
      row.reason = oneWayReason(row.migration) ?? 'went up';
    }
  }

  /** Down in reverse as far as it goes, then up again to the same head. */
  async back(last: readonly Migration[]): Promise<void> {
    const head = await this.#bench.snapshot();
    const undone: Row[] = [];
    for (const row of this.#rows.filter((candidate) => last.includes(candidate.migration)).reverse()) {
      if (row.status === 'irreversible') break;
      if (!(await this.#step(row, 'down'))) return;
      const before = this.#before.get(row.migration);
      if (before) this.#compare(row, 'down', before, await this.#bench.snapshot());
      undone.unshift(row);
    }
    for (const row of undone) if (!(await this.#step(row, 'again'))) return;
    const top = undone.at(-1);
    if (top) this.#compare(top, 'again', head, await this.#bench.snapshot());
  }

  result(): RouteResult {
    const migrations = this.#rows.map(({ migration, status, reason, steps, differences, changes }) => ({
      id: migration.id,
      name: migration.name,
      file: migration.file,
      status,
      ...(reason !== undefined && status !== 'passed' ? { reason } : {}),
      steps,
      differences,
      ...(changes === undefined ? {} : { changes }),
    }));
    return { migrations, findings: this.#findings, descent: undefined };
  }

  async #step(row: Row, step: StepName): Promise<boolean> {
    this.#progress(`${step}: ${row.migration.id}`);
    const run: Promise<StepOutcome> =
      step === 'down' ? this.#bench.down(row.migration) : this.#bench.up(row.migration);
    const outcome = await run;
    row.steps.push({ step, ok: outcome.ok, durationMs: outcome.durationMs });
    if (outcome.ok) return true;
    row.status = 'failed';
    this.good = false;
    this.#findings.push(
      failureFinding({
        migration: row.migration,
        step,
        failure: outcome.failure,
        serverMajor: this.#bench.serverMajor,
      }),
    );
    for (const later of this.#rows) {
      if (later.status === 'skipped') later.reason = `${row.migration.id} failed before it`;
    }
    return false;
  }

  #compare(row: Row, step: StepName, ...[expected, actual]: [Schema, Schema]): void {
    const differences = diffSchemas(expected, actual).map((difference) => ({ ...difference, step }));
    row.differences.push(...differences);
    const findings = differenceFindings({ migration: row.migration, step, differences });
    this.#findings.push(...findings);
    if (findings.some((finding) => finding.severity === 'error')) row.status = 'failed';
  }
}

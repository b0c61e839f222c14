import type { CheckResult, MigrationResult, StepDifference, StepName } from '../core/check-result.js';
import { formatDuration } from '../core/duration.js';
import { thousands } from '../core/number.js';

/** What to show of a gate's migrations: those that tell something, then the others up to a limit. */
export interface MigrationTable {
  readonly steps: readonly StepName[];
  readonly rows: readonly MigrationRow[];
  /** "12 skipped: 004_orders failed before it", "4,900 more that passed". */
  readonly left: readonly string[];
}

export interface MigrationRow {
  readonly migration: MigrationResult;
  /** One text a step: `12 ms`, `failed`, or `-` when the step was not run. */
  readonly cells: readonly string[];
}

export const stepTitles: Readonly<Record<StepName, string>> = {
  up: 'up',
  down: 'down',
  again: 'up again',
  'full-down': 'full down',
};

/** Followers of a failure are counted and not listed. Of the rest, the ones that did not pass go first. */
export function migrationTable(check: CheckResult, limit: number): MigrationTable {
  const ran = check.migrations.filter((migration) => migration.status !== 'skipped');
  const byInterest = [
    ...ran.filter((migration) => migration.status !== 'passed'),
    ...ran.filter((migration) => migration.status === 'passed'),
  ];
  const shown = new Set(byInterest.slice(0, limit));
  const listed = ran.filter((migration) => shown.has(migration));
  const used = new Set(listed.flatMap((migration) => migration.steps.map(({ step }) => step)));
  const steps: readonly StepName[] = (['up', 'down', 'again', 'full-down'] as const).filter((step) =>
    used.has(step),
  );
  return {
    steps,
    rows: listed.map((migration) => ({ migration, cells: steps.map((step) => cell(migration, step)) })),
    left: [...skippedLines(check.migrations), ...unlisted(ran.filter((migration) => !shown.has(migration)))],
  };
}

function cell(migration: MigrationResult, step: StepName): string {
  const result = migration.steps.find((one) => one.step === step);
  if (!result) return '-';
  return result.ok ? formatDuration(result.durationMs) : 'failed';
}

/** `5 skipped: 004_orders failed before it`, one line for each reason. */
function skippedLines(migrations: readonly MigrationResult[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { status, reason = '' } of migrations) {
    if (status === 'skipped') counts.set(reason, (counts.get(reason) ?? 0) + 1);
  }
  return [...counts].map(
    ([reason, count]) => `${thousands(count)} skipped${reason === '' ? '' : `: ${reason}`}`,
  );
}

function unlisted(migrations: readonly MigrationResult[]): readonly string[] {
  const passed = migrations.filter((migration) => migration.status === 'passed').length;
  const other = migrations.length - passed;
  return [
    ...(other > 0 ? [`${thousands(other)} more that did not pass`] : []),
    ...(passed > 0 ? [`${thousands(passed)} more that passed`] : []),
  ];
}

export interface DifferenceGroup {
  readonly migration: MigrationResult;
  readonly step: StepName;
  readonly differences: readonly StepDifference[];
}

/** A gate's differences, one group for each migration and step. */
export function differenceGroups(check: Pick<CheckResult, 'migrations'>): readonly DifferenceGroup[] {
  return check.migrations.flatMap((migration) =>
    (['up', 'down', 'again', 'full-down'] as const)
      .map((step) => ({
        migration,
        step,
        differences: migration.differences.filter((difference) => difference.step === step),
      }))
      .filter(({ differences }) => differences.length > 0),
  );
}

/** When the schemas were compared, in words. */
export const stepMoments: Readonly<Record<StepName, string>> = {
  up: 'after up',
  down: 'after down the schema is not what it was before up',
  again: 'after the second up the schema is not what it was after the first',
  'full-down': 'after all downs the schema is not what it was at the start',
};

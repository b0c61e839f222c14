import type { CheckResult, Fact } from '../../core/check-result.js';
import type { Finding } from '../../core/finding.js';
import type { MigrateRun, MigrateStep } from '../../core/migrate.js';
import type { LedgerState } from '../../migrations/ledger/ledger.js';
import type { History } from '../../migrations/model.js';
import type { Prepared } from './prepare.js';
import type { StepRun } from './run-step.js';
import type { Scene } from './scene.js';

export interface Outcome {
  readonly prepared?: Prepared;
  /** Absent when nothing was started. */
  readonly runs?: readonly StepRun[];
  /** The ledger when all was over. */
  readonly after?: LedgerState;
  readonly findings: readonly Finding[];
  /** What was seen when all was over. */
  readonly facts?: readonly Fact[];
}

/** What the gate found, as the report has it. */
export function resultOf(
  scene: Scene,
  { prepared, runs, after, findings, facts = [] }: Outcome,
): CheckResult {
  const { input, services, started } = scene;
  const planned = (prepared?.steps ?? []).map((migration) => notStarted({ migration }));
  const run = migrateRun(scene, { prepared, steps: runs ? runs.map(stepOf) : planned, after });
  const failed = findings.some(({ severity }) => severity === 'error');
  return {
    gate: 'migrate',
    project: input.project,
    status: failed ? 'failed' : 'passed',
    summary: summaryOf(run, { failed, started: runs !== undefined }),
    findings,
    muted: prepared?.plan.muted ?? [],
    durationMs: services.clock.now() - started,
    migrations: [],
    facts: [
      ...(prepared?.facts ?? [{ label: 'database', value: scene.database.identity.database }]),
      ...facts,
    ],
    migrate: run,
  };
}

interface Told {
  readonly prepared: Prepared | undefined;
  readonly steps: readonly MigrateStep[];
  readonly after: LedgerState | undefined;
}

function migrateRun({ input, database }: Scene, { prepared, steps, after }: Told): MigrateRun {
  const { identity } = database;
  const from = newestOf(input.history, prepared?.state);
  const to = newestOf(input.history, after ?? prepared?.state);
  const hash = prepared?.plan.plan?.hash;
  return {
    route: 'database',
    direction: input.wanted.direction,
    database: identity.database,
    ...(identity.environment === undefined ? {} : { environment: identity.environment }),
    ...(hash === undefined ? {} : { planHash: hash }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    steps,
  };
}

/** The one that a person means by "the database is at". */
function newestOf({ migrations }: History, state: LedgerState | undefined): string | undefined {
  const applied = new Set((state?.applied ?? []).map(({ id }) => id));
  return migrations.findLast(({ id, repeatable }) => !repeatable && applied.has(id))?.id;
}

function stepOf({ migration, status, tries, durationMs }: StepRun): MigrateStep {
  const { id, name, file } = migration;
  return { id, name, file, status, tries, durationMs };
}

function notStarted({ migration }: Pick<StepRun, 'migration'>): MigrateStep {
  return stepOf({ migration, status: 'not-started', tries: 0, durationMs: 0 });
}

const words = {
  applied: 'applied',
  reverted: 'reverted',
  failed: 'failed',
  unfinished: 'unfinished',
  unknown: 'in doubt',
  'not-started': 'not started',
} as const;

function summaryOf(
  { steps, direction }: MigrateRun,
  { failed, started }: { failed: boolean; started: boolean },
): string {
  if (failed && !started) return 'nothing was changed';
  if (steps.length === 0) return direction === 'up' ? 'nothing is pending' : 'nothing to revert';
  const counted = Object.entries(words).flatMap(([status, word]) => {
    const count = steps.filter((step) => step.status === status).length;
    return count === 0 ? [] : [`${count} ${word}`];
  });
  return counted.join(', ');
}

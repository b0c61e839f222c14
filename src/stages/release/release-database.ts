import { defaultsOf, type Fields } from '../../config/field.js';
import type { Plan } from '../../core/plan.js';
import type { Report, Verdict } from '../../core/report.js';
import type { Context } from '../context.js';
import { backupInputs } from '../database/backup-inputs.js';
import { rlsInputs } from '../database/rls-inputs.js';
import type { Parts } from './release-parts.js';
import type { ReleaseRun } from './release-run.js';
import { type DatabaseStage, databaseStages } from './release-stages.js';

interface DatabaseRun {
  /** Whose defaults are filled in; of project settings none are: `lockkeeper.yml` is stronger than they are. */
  readonly fields?: Fields;
  load(): Promise<(given: object, context: Context) => Promise<Verdict>>;
}

const runs: Readonly<Record<DatabaseStage, DatabaseRun>> = {
  plan: { load: async () => (await import('../database/plan.js')).plan },
  backup: { fields: backupInputs, load: async () => (await import('../database/back-up.js')).backUp },
  migrate: { load: async () => (await import('../database/migrate.js')).migrate },
  verify: { load: async () => (await import('../database/verify-database.js')).verifyDatabase },
  rls: { fields: rlsInputs, load: async () => (await import('../database/rls.js')).rls },
  seed: { load: async () => (await import('../database/seed.js')).seed },
};

/**
 * Plan, backup, migrate, verify, row level security and seeds, as far as the file has them. What was planned is what
 * is run. Without anything pending no backup is made.
 */
export async function runDatabaseStages(
  run: ReleaseRun,
  { setup, of }: Parts,
  context: Context,
): Promise<void> {
  for (const stage of databaseStages) {
    const [settings] = setup[stage];
    if (!settings) continue;
    if (stage === 'backup' && pendingIn(run.reports) === 0) {
      context.host.log.info('== backup: nothing is pending, so none is made');
      continue;
    }
    const { fields = {}, load } = runs[stage];
    const planned = stage === 'migrate' ? planHashOf(run.reports) : undefined;
    const given = {
      ...defaultsOf(fields),
      ...(planned === undefined ? {} : { planHash: planned }),
      ...of(stage, settings),
    };
    await run.stage({ name: stage, gate: stage, run: async (inner) => (await load())(given, inner) });
  }
}

/** What a plan of this run has found; undefined where there was none. */
function plansIn(reports: readonly Report[]): readonly Plan[] | undefined {
  const checks = reports.flatMap((report) => report.checks).filter(({ gate }) => gate === 'plan');
  const plans = checks.flatMap(({ plan }) => (plan ? [plan] : []));
  return checks.length > 0 && plans.length === checks.length ? plans : undefined;
}

function planHashOf(reports: readonly Report[]): readonly string[] | undefined {
  return plansIn(reports)?.map(({ hash }) => hash);
}

/** How many migrations are pending; undefined where nobody has planned. */
export function pendingIn(reports: readonly Report[]): number | undefined {
  return plansIn(reports)?.reduce((sum, { pending }) => sum + pending.length, 0);
}

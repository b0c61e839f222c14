import { defaultsOf } from '../../config/field.js';
import { type RollbackMode, rollbackModes } from '../../core/rollback.js';
import type { Context } from '../context.js';
import { deployPlatforms } from '../deploy/deploy-platforms.js';
import { health } from '../health/health.js';
import { healthInputs } from '../health/health-inputs.js';
import { httpSmokeInputs } from '../http-smoke/http-smoke-inputs.js';
import { testOverHttp } from '../http-smoke/http-smoke-run.js';
import { jobInputs } from '../job/job-inputs.js';
import { runJobAndPublish } from '../job/run-job-and-publish.js';
import { type RollbackGiven, rollBack } from '../rollback/roll-back.js';
import { runDatabaseStages } from './release-database.js';
import type { StageSettings } from './release-file.js';
import type { Parts } from './release-parts.js';
import type { ReleaseRun } from './release-run.js';

function platformOf({ platform = 'render' }: { readonly platform?: 'render' | 'railway' }) {
  return deployPlatforms[platform];
}

/** The stages on the database in use, then job, baseline, deployments, health, HTTP smoke tests; and back where a gate failed what was deployed. */
export async function runStages(run: ReleaseRun, parts: Parts, context: Context): Promise<void> {
  const { setup, of } = parts;
  await runDatabaseStages(run, parts, context);
  const [job] = setup.job;
  const [judged] = setup.health;
  if (job) {
    await run.stage({
      name: 'job',
      gate: 'job',
      // It runs in the build that is live: asking for the new commit would refuse it.
      run: (inner) =>
        runJobAndPublish({ ...defaultsOf(jobInputs), ...of('job', job), commit: undefined }, inner),
    });
  }
  if (judged?.url && !judged.skipBake) {
    const before = { ...defaultsOf(healthInputs), ...of('baseline', judged), phase: 'baseline' as const };
    await run.stage({ name: 'baseline', gate: 'health', run: (inner) => health(before, inner) });
  }
  for (const [index, settings] of setup.deploy.entries()) {
    const { fields, load } = platformOf(settings);
    const all = { ...defaultsOf(fields), ...of('deploy', settings, index + 1) };
    await run.stage({
      name: `deploy ${index + 1} of ${setup.deploy.length}`,
      gate: 'deploy',
      run: async (inner) => (await load())(all, inner),
    });
  }
  if (judged) {
    await run.stage({
      name: 'health',
      gate: 'health',
      run: (inner) => health({ ...defaultsOf(healthInputs), ...of('health', judged) }, inner),
    });
  }
  for (const [index, settings] of setup['http-smoke'].entries()) {
    const all = { ...defaultsOf(httpSmokeInputs), ...of('http-smoke', settings, index + 1) };
    await run.stage({ name: 'http-smoke', gate: 'http-smoke', run: (inner) => testOverHttp(all, inner) });
  }
  await goBack(run, { setup, of });
}

async function goBack(run: ReleaseRun, { setup, of }: Pick<Parts, 'setup' | 'of'>): Promise<void> {
  const [back] = setup.rollback;
  const deployed = run.reports.some(({ checks }) => checks.some(({ gate }) => gate === 'deploy'));
  if (!back || run.good || !deployed) return;
  const { mode, ...rest } = back;
  const health: StageSettings = { ...of('health', setup.health[0]), timeout: undefined };
  const all: RollbackGiven = { ...health, ...of('rollback', rest), rollback: modeOf(mode) };
  await run.stage({ name: 'rollback', gate: 'rollback', always: true, run: (inner) => rollBack(all, inner) });
}

function modeOf(mode: unknown): RollbackMode | undefined {
  return rollbackModes.find((one) => one === mode);
}

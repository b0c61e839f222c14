import type { CheckResult, GateName } from '../../core/check-result.js';
import { UserError } from '../../core/errors.js';
import type { Verdict } from '../../core/report.js';
import { migrateRemotely, type RemoteInput } from '../../gates/migrate/remote/migrate-remotely.js';
import { planThrough } from '../../gates/migrate/remote/plan-through.js';
import type { History } from '../../migrations/model.js';
import { chooseEngine } from '../checks/choose-engine.js';
import { openProject } from '../checks/open-project.js';
import type { Context } from '../context.js';
import { openHttp } from '../open-http.js';
import { publishChecks } from '../publish-checks.js';
import { releaseCommit } from '../release/release-commit.js';
import { runGate } from '../run-gate.js';
import { withGrace } from '../with-time.js';
import { migrateReport } from './migrate-inputs.js';
import { setMigrateOutputs } from './migrate-outputs.js';
import { defaultRouteTimeout } from './migrate-remote-inputs.js';
import { againCommand, openRoute, routeSecrets } from './open-route.js';
import { setPlanOutputs } from './plan-outputs.js';
import type { ThroughGiven } from './route-problems.js';

/** Milliseconds for the report after the run was stopped: the runner kills a step 7.5 s after it was cancelled. */
const graceMs = 7_000;

/** Lets something else run the pending migrations: a job, a cron service, or the app itself. */
export async function migrateThrough(given: ThroughGiven, context: Context): Promise<Verdict> {
  const again = againCommand(given);
  const checks = await publishGate({ ...given, reportPath: given.reportPath ?? migrateReport }, context, {
    gate: 'migrate',
    run: (input) => migrateRemotely({ ...input, planHashes: given.planHash, again }),
  });
  setMigrateOutputs(context.host, checks.checks);
  return checks.verdict;
}

/** Lists what would run there, and runs nothing. */
export async function planThere(given: ThroughGiven, context: Context): Promise<Verdict> {
  const reportPath = given.reportPath ?? '.lockkeeper/plan.json';
  const checks = await publishGate({ ...given, reportPath }, context, { gate: 'plan', run: planThrough });
  setPlanOutputs(context.host, checks.checks);
  return checks.verdict;
}

interface RouteGate {
  readonly gate: Extract<GateName, 'plan' | 'migrate'>;
  run(input: Omit<RemoteInput, 'planHashes' | 'again'>): Promise<CheckResult>;
}

async function publishGate(
  given: ThroughGiven,
  context: Context,
  { gate, run }: RouteGate,
): Promise<{ readonly checks: readonly CheckResult[]; readonly verdict: Verdict }> {
  const { host } = context;
  const { clock, signal, log } = host;
  const http = openHttp(host);
  try {
    const route = await openRoute(given, { host, http, runs: gate === 'migrate' });
    if (given.environment !== undefined) {
      log.info(`that it is ${given.environment} is not checked: only the database itself could tell`);
    }
    const history = await historyToCompare(given, context);
    const project = given.project?.[0] ?? '.';
    const timeoutMs = given.timeout ?? defaultRouteTimeout;
    const input = {
      ...{ route, project, history, timeoutMs, clock, signal },
      say: log.info,
      progress: log.progress,
    };
    const commit = await releaseCommit(host, { workingDirectory: given.workingDirectory });
    const checks = {
      gate,
      commit,
      secrets: routeSecrets(given),
      run: async () => [await runGate({ gate, project, clock }, () => run(input))],
    };
    const late = { ...context, host: withGrace(host, graceMs) };
    const { report } = await publishChecks(checks, given, late);
    return report;
  } finally {
    await http.close();
  }
}

/**
 * The repository's own migrations, to hold the app's list against. An app may keep its migrations in its code: then
 * there is nothing here that looks like one, and that is said. What was named must be there.
 */
async function historyToCompare(
  given: ThroughGiven,
  { host, services }: Context,
): Promise<History | undefined> {
  const { through: _, ...rest } = given;
  const { tree, folder, settings } = await openProject(host.cwd, rest);
  try {
    const chosen = await chooseEngine(await services.engines(), { tree, folder, settings });
    return await chosen.engine.discover(tree, chosen.settings);
  } catch (error) {
    const isNamed = settings.dir !== undefined || settings.engine !== 'auto';
    if (!(error instanceof UserError) || isNamed) throw error;
    host.log.info(`the list is compared with no files of the repository: ${error.problems[0]?.what}`);
    return undefined;
  }
}

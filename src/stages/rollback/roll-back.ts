import type { Given } from '../../config/field.js';
import type { CheckResult } from '../../core/check-result.js';
import type { Deployment } from '../../core/deployment.js';
import { UserError } from '../../core/errors.js';
import type { Verdict } from '../../core/report.js';
import { type Evidence, readEvidence } from '../../gates/rollback/evidence.js';
import { rollback } from '../../gates/rollback/rollback.js';
import { readReports } from '../../publish/read-reports.js';
import type { Context } from '../context.js';
import { platformOf } from '../deploy/platform-of.js';
import { judgeRolledBack } from '../health/health-checks.js';
import type { HealthActionGiven } from '../health/health-inputs.js';
import { healthOptions } from '../health/health-options.js';
import { stageReports } from '../inputs.js';
import { publishChecks } from '../publish-checks.js';
import { releaseCommit } from '../release/release-commit.js';
import { findReportFiles } from '../report-files.js';
import { openRepository } from '../repository.js';
import { runGate } from '../run-gate.js';
import { migrationsSince } from './migrations-since.js';
import { type rollbackInputs, rollbackReport } from './rollback-inputs.js';
import { setRollbackOutputs } from './rollback-outputs.js';

export type RollbackGiven = Given<typeof rollbackInputs>;

/** Rolls back what the stages before have deployed, where one of them failed it and it is safe. */
export async function rollBack(asked: RollbackGiven, context: Context): Promise<Verdict> {
  const { host } = context;
  const given = { reportPath: rollbackReport, ...asked };
  // What is wrong with the inputs must be known before anything goes back.
  healthOptions(given);
  const evidence = await gather(given, context);
  const published = await publishChecks(
    {
      gate: 'rollback',
      commit: await releaseCommit(host, given),
      secrets: [given.renderApiKey, given.railwayToken, given.bearerToken],
      run: () => rollBackAll(evidence, given, context),
    },
    given,
    // A stopped run still has to say that half a rollback is on its way.
    { ...context, host: { ...host, signal: new AbortController().signal } },
  );
  setRollbackOutputs(host, published.report.checks);
  return published.report.verdict;
}

async function gather(given: RollbackGiven, { host }: Context): Promise<Evidence> {
  const { cwd } = await openRepository(host.cwd, given.workingDirectory ?? '.');
  const names = given.reports ?? stageReports;
  const { files, missing } = await findReportFiles(cwd, names, given.reportPath ?? rollbackReport);
  const reports = files.length === 0 ? [] : await readReports(files, cwd);
  if (reports.some(({ checks }) => checks.some(({ gate }) => gate === 'deploy'))) {
    return readEvidence(reports, missing);
  }
  throw new UserError({
    what: 'no report of a deployment is among the reports',
    where: 'reports',
    why: 'without it nobody knows what was deployed and what was live before',
    fix: 'let this step run after the deployment in the same job, or download its report first',
  });
}

/** The last that was deployed goes back first. */
async function rollBackAll(
  { deployments, gates, checks, migrated, health }: Evidence,
  given: RollbackGiven,
  context: Context,
): Promise<readonly CheckResult[]> {
  const { host } = context;
  if (deployments.length === 0) return [nothingDeployed()];
  const results: CheckResult[] = [];
  const look = (url: readonly string[], live: Deployment): Promise<CheckResult> =>
    runGate({ gate: 'health', project: live.service.name, clock: host.clock }, () =>
      judgeRolledBack({ ...healthOf(given), ...(url.length > 0 ? { url } : {}) }, live, host),
    );
  for (const deployment of [...deployments].reverse()) {
    const urls = given.url ?? probedFor(deployment, health);
    const gate = { gate: 'rollback' as const, project: deployment.service.name, clock: host.clock };
    results.push(
      await runGate(gate, async () =>
        rollback({
          mode: given.rollback ?? 'safe',
          deployment,
          gates,
          migrations: await migrationsSince(deployment, { given, checks, migrated, ...context }),
          platform: platformOf(deployment, given, host),
          ...(urls.length > 0 || health.length > 0 ? { verify: (live) => look(urls, live) } : {}),
          timeoutMs: given.timeout ?? 20 * 60_000,
          clock: host.clock,
          signal: host.signal,
          progress: host.log.info,
        }),
      ),
    );
  }
  return results;
}

/** Where the health gate looked at that service; of a single service everywhere. */
function probedFor({ service }: Deployment, health: readonly CheckResult[]): readonly string[] {
  const own = health.filter(({ project }) => project === service.name);
  const targets = (own.length > 0 ? own : health).flatMap((check) => check.health?.targets ?? []);
  return [...new Set(targets.map(({ url }) => url))];
}

/** The time limit here is that of the rollback, not of the gate behind it; what was baked is not live any more. */
function healthOf({ timeout, ...rest }: RollbackGiven): HealthActionGiven {
  return { ...rest, skipBake: true };
}

function nothingDeployed(): CheckResult {
  return {
    gate: 'rollback',
    project: '.',
    status: 'skipped',
    summary: 'nothing was deployed, so nothing is rolled back',
    findings: [],
    muted: [],
    durationMs: 0,
    migrations: [],
    facts: [],
  };
}

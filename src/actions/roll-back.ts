import type { Given } from '../config/field.js';
import type { CheckResult } from '../core/check-result.js';
import type { Deployment } from '../core/deployment.js';
import { UserError } from '../core/errors.js';
import type { Verdict } from '../core/report.js';
import { type Evidence, readEvidence } from '../gates/rollback/evidence.js';
import { rollback } from '../gates/rollback/rollback.js';
import type { Platform } from '../platforms/platform.js';
import { readReports } from '../publish/read-reports.js';
import type { Context } from './context.js';
import { stageReports } from './inputs.js';
import { migrationsSince } from './migrations-since.js';
import { publishChecks } from './publish-checks.js';
import { releaseCommit } from './release-commit.js';
import { renderTargets } from './render-services.js';
import { findReportFiles } from './report-files.js';
import { openRepository } from './repository.js';
import { type rollbackInputs, rollbackReport } from './rollback-inputs.js';
import { setRollbackOutputs } from './rollback-outputs.js';
import { runGate } from './run-gate.js';

export type RollbackGiven = Given<typeof rollbackInputs>;

/** Rolls back what the stages before have deployed, where one of them failed it and it is safe. */
export async function rollBack(asked: RollbackGiven, context: Context): Promise<Verdict> {
  const { host } = context;
  const given = { reportPath: rollbackReport, ...asked };
  const evidence = await gather(given, context);
  const published = await publishChecks(
    {
      commit: await releaseCommit(host, given),
      secrets: [given.renderApiKey],
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
  { deployments, gates, checks }: Evidence,
  given: RollbackGiven,
  context: Context,
): Promise<readonly CheckResult[]> {
  const { host } = context;
  if (deployments.length === 0) return [nothingDeployed()];
  const results: CheckResult[] = [];
  for (const deployment of [...deployments].reverse()) {
    const gate = { gate: 'rollback' as const, project: deployment.service.name, clock: host.clock };
    results.push(
      await runGate(gate, async () =>
        rollback({
          mode: given.rollback ?? 'safe',
          deployment,
          gates,
          migrations: await migrationsSince(deployment, { given, checks, ...context }),
          platform: platformOf(deployment, given, context),
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

function platformOf({ platform, service }: Deployment, given: RollbackGiven, { host }: Context): Platform {
  if (platform === 'render') {
    const [target] = renderTargets(
      { service: [service.id], renderApiKey: given.renderApiKey },
      undefined,
      host,
    );
    if (target) return target.platform;
  }
  throw new UserError({ what: `${platform} cannot be rolled back by this version`, where: 'reports' });
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

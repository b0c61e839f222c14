import { randomUUID } from 'node:crypto';
import { readFile, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fillRunSettings } from '../../config/settings.js';
import type { PlatformName } from '../../core/deployment.js';
import { messageOf, UserError } from '../../core/errors.js';
import type { Verdict } from '../../core/report.js';
import type { Host } from '../../host/host.js';
import { runKeyVariable } from '../../publish/history/origin.js';
import type { Context } from '../context.js';
import type { BackupGiven } from '../database/backup-inputs.js';
import { backupProblems } from '../database/backup-problems.js';
import type { DatabaseGiven } from '../database/database-inputs.js';
import { isThrough, type RouteGiven } from '../database/migrate-remote-inputs.js';
import { routeProblems } from '../database/route-problems.js';
import type { RailwayGiven } from '../deploy/railway-problems.js';
import { railwayTargets } from '../deploy/railway-services.js';
import type { RenderGiven } from '../deploy/render-problems.js';
import { renderTargets } from '../deploy/render-services.js';
import { healthOptions } from '../health/health-options.js';
import { httpSmokeProblems } from '../http-smoke/http-smoke-problems.js';
import { jobProblems } from '../job/job-problems.js';
import { openRepository } from '../repository.js';
import { slackOptions } from '../slack/slack-options.js';
import { withGrace } from '../with-time.js';
import { releaseCommit } from './release-commit.js';
import { dryRun } from './release-dry-run.js';
import { type ReleaseSetup, readReleaseFile, type StageSettings } from './release-file.js';
import { type Parts, partsOf, type ReleaseGiven } from './release-parts.js';
import { runStages } from './release-pass.js';
import { startRelease } from './release-run.js';
import { tellEnd, tellStage, tellStart } from './release-slack.js';
import { type DatabaseStage, databaseStages } from './release-stages.js';

/**
 * A whole release by a file: the stages on the database in use, job, baseline, deployments, health, HTTP smoke tests,
 * rollback where a gate failed, and Slack in any case. A dry run sends what only reads and prints the rest.
 */
export async function release(given: ReleaseGiven, surroundings: Context): Promise<Verdict> {
  const context = { ...surroundings, host: asOneRun(surroundings.host) };
  const { cwd, root } = await openRepository(context.host.cwd, given.workingDirectory ?? '.');
  const setup = await readSetup(given, cwd);
  const commit = await releaseCommit(context.host, given);
  // What is only tried out is no run.
  const parts = partsOf(given.dryRun ? { ...given, historyUrl: undefined } : given, setup, commit);
  checkBefore(parts, context.host);
  if (given.dryRun) return dryRun(parts, context);
  await removeStale(cwd);
  const settings = {
    ...fillRunSettings({ ...given, reportPath: given.reportPath ?? defaultReport }),
    comment: 'never' as const,
  };
  const run = startRelease(context, {
    ...{ commit, failOn: settings.failOn, history: given },
    afterStage: (so) => tellStage(parts, so.report(), context),
  });
  const ending = await endingOf(context.host, async () => {
    await tellStart(parts, run.report(), context);
    await runStages(run, parts, context);
  });
  const host = withGrace(context.host, graceMs);
  const { report } = await context.services.publish(run.report(), {
    ...{ host, root, cwd, settings },
    ...{ annotations: false, summary: false, githubToken: undefined },
    secrets: parts.secrets,
  });
  await tellEnd(parts, { report, jobs: jobsAfter[ending.how] }, { ...context, host });
  if (ending.how === 'thrown') throw ending.error;
  return ending.how === 'stopped' ? 'broken' : report.verdict;
}

/** Outside of a workflow too, the history knows the stages of one release as one run. */
function asOneRun(host: Host): Host {
  return { ...host, env: { [runKeyVariable]: `release-${randomUUID()}`, ...host.env } };
}

/** The runner leaves 10 seconds, most of them to cancelling what was begun. */
const graceMs = 4_000;

type Ending = { readonly how: 'through' | 'stopped' } | { readonly how: 'thrown'; readonly error: unknown };

const jobsAfter = { through: [], stopped: ['cancelled'], thrown: ['failure'] } as const;

/** However the stages end, the report is written and Slack is told. */
async function endingOf({ signal }: Host, stages: () => Promise<void>): Promise<Ending> {
  try {
    await stages();
    return { how: 'through' };
  } catch (error) {
    return signal.aborted ? { how: 'stopped' } : { how: 'thrown', error };
  }
}

const defaultReport = '.lockkeeper/release.json';

async function readSetup(
  { file = 'release.yml', environment }: ReleaseGiven,
  cwd: string,
): Promise<ReleaseSetup> {
  let text: string;
  try {
    text = await readFile(resolve(cwd, file), 'utf8');
  } catch (cause) {
    throw new UserError(
      {
        what: `cannot be read: ${messageOf(cause)}`,
        where: { file },
        fix: 'lockkeeper release --file <path>',
      },
      { cause },
    );
  }
  return readReleaseFile(text, file, environment);
}

/** What can be known to be wrong is told before anything has changed, all at once. */
function checkBefore({ setup, of }: Parts, host: Host): void {
  const mask = (secret: string): void => host.mask(secret);
  const problems = [
    ...(isEmpty(setup) ? [nothingToDo] : []),
    ...databaseProblems(setup, of('plan')),
    ...setup.plan.flatMap((settings) => routeProblems(of('plan', settings), { mask, runs: false })),
    ...setup.migrate.flatMap((settings) => routeProblems(of('migrate', settings), { mask, runs: true })),
    ...setup.backup.flatMap((settings) => backupProblems(of('backup', settings))),
    ...setup.job.flatMap((settings) => jobProblems(of('job', settings), mask)),
    ...setup.deploy.flatMap((settings) => problemsOf(() => openTargets(of('deploy', settings), host))),
    ...setup.health.flatMap((settings) => problemsOf(() => healthOptions(of('health', settings)))),
    ...setup['http-smoke'].flatMap((settings) => httpSmokeProblems(of('http-smoke', settings))),
    ...setup.slack.flatMap((settings) =>
      problemsOf(() => slackOptions(of('slack', settings), 'check', host)),
    ),
  ];
  if (problems.length > 0) throw new UserError(problems);
}

/** A release may migrate alone, or deploy alone. */
function isEmpty(setup: ReleaseSetup): boolean {
  return setup.deploy.length === 0 && databaseStages.every((stage) => setup[stage].length === 0);
}

const nothingToDo = {
  what: 'the release neither deploys nor migrates',
  where: 'deploy',
  fix: 'add `deploy:` with a platform and a service, or `migrate: {}`',
};

/** Whether it is this run that does, and not a job of the platform or the app itself. */
function speaksToDatabase(settings: RouteGiven & BackupGiven, stage: DatabaseStage): boolean {
  return stage === 'backup' ? settings.endpointUrl === undefined : !isThrough(settings);
}

function databaseProblems(setup: ReleaseSetup, { databaseUrl }: DatabaseGiven): UserError['problems'] {
  const wanted = databaseStages.filter((stage) => setup[stage].some((one) => speaksToDatabase(one, stage)));
  if (wanted.length === 0 || databaseUrl !== undefined) return [];
  return [
    {
      what: 'the address of the database in use is not given',
      where: 'LOCKKEEPER_DATABASE_URL',
      why: `the file has ${wanted.join(', ')}`,
      fix: 'set it in the environment; never in the file or the argument list, where others can read it',
    },
  ];
}

function problemsOf(check: () => unknown): UserError['problems'] {
  try {
    check();
    return [];
  } catch (error) {
    if (error instanceof UserError) return error.problems;
    throw error;
  }
}

/** Opens the way to the services, and sends nothing. */
function openTargets(settings: StageSettings & { readonly platform?: PlatformName }, host: Host): unknown {
  return settings.platform === 'railway'
    ? railwayTargets(settings as RailwayGiven, undefined, host)
    : renderTargets(settings as RenderGiven, undefined, host);
}

/** A report that an earlier run has left must not speak for this one. */
async function removeStale(cwd: string): Promise<void> {
  const names = [
    ...['release', ...databaseStages, 'job', 'baseline', 'deploy', 'health', 'http-smoke', 'rollback'],
  ];
  const numbered = ['', ...Array.from({ length: 20 }, (_, index) => `-${index + 2}`)];
  await Promise.all(
    names.flatMap((name) =>
      numbered.map((number) => rm(resolve(cwd, `.lockkeeper/${name}${number}.json`), { force: true })),
    ),
  );
}
